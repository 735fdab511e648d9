#include "ui/mainwindow.h"

#include "core/chat/embeddingjob.h"
#include "core/chat/poolrunner.h"
#include "core/ingest/ingestqueue.h"
#include "core/settings/keyring.h"
#include "core/settings/secretchooser.h"
#include "core/settings/settingsstore.h"
#include "ui/chat/chatpage.h"
#include "ui/chat/conversationlist.h"
#include "ui/dashboard/dashboardpanel.h"
#include "ui/documents/documentpanel.h"
#include "ui/dropoverlay.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/noticebar.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sidepanel.h"
#include "ui/sources/sourcepanel.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

constexpr int leftWidth = 264;
constexpr int middleWidth = 700;
constexpr int rightWidth = 436;
constexpr quint8 layoutVersion = 1;

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_theme(new Theme(*qApp, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    applySettings(services.settings.settings()); // before any widget is made: it is then styled once
    setWindowTitle(tr("Quire"));
    m_notices = new NoticeBar(this);
    m_conversations = new ConversationList(services.chat, this);
    m_chat = new ChatPage(services.chat, services.settings, services.clock, this);
    m_side = new SidePanel(services, this);
    m_status = new StatusLine(this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    assemble();
    buildMenus();
    connectChat();
    connectPanels();
    connectKeys();
    refreshPool();
    m_status->setQueue(services.queue.status());
    m_chat->focusComposer();
}

MainWindow::~MainWindow() = default;

void MainWindow::assemble()
{
    fillWithSurface(m_chat);
    m_conversations->setMinimumWidth(200);
    m_chat->setMinimumWidth(380);
    m_side->setMinimumWidth(320);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_conversations);
    m_splitter->addWidget(m_chat);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({leftWidth, middleWidth, rightWidth});

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    resize(QSize(leftWidth + middleWidth + rightWidth, 900).boundedTo(screen()->availableSize() - QSize(40, 80)));

    auto *drop = new DropOverlay(this);
    connect(drop, &DropOverlay::filesDropped, this, [this](const QStringList &paths) {
        m_side->showDocuments();
        m_side->documents().addFiles(paths);
    });
}

void MainWindow::buildMenus()
{
    DocumentPanel *documents = &m_side->documents();
    const QKeySequence quit = QKeySequence(Qt::CTRL | Qt::Key_Q);
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon(Icon::Compose), tr("&New conversation"), QKeySequence(Qt::CTRL | Qt::Key_N), m_chat, &ChatPage::newConversation);
    file->addAction(icon(Icon::Plus), tr("&Add documents…"), QKeySequence(Qt::CTRL | Qt::Key_O), documents, &DocumentPanel::chooseFiles);
    file->addAction(icon(Icon::Folder), tr("Add a &folder…"), documents, &DocumentPanel::chooseFolder);
    file->addAction(tr("Open the &sample documents"), this, &MainWindow::samplesRequested);
    file->addAction(icon(Icon::Export), tr("&Export this conversation…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this,
                    &MainWindow::chooseConversationFile);
    file->addSeparator();
    file->addAction(icon(Icon::Settings), tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, [this] { openSettings(); });
    file->addSeparator();
    file->addAction(tr("&Quit"), quit, this, &QWidget::close);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *search = view->addAction(icon(Icon::Search), tr("&Search conversations"), m_conversations, &ConversationList::focusSearch);
    search->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    view->addAction(tr("Go to the &question field"), QKeySequence(Qt::CTRL | Qt::Key_L), m_chat, &ChatPage::focusComposer);
    view->addSeparator();
    view->addAction(icon(Icon::Quote), tr("S&ources"), QKeySequence(Qt::CTRL | Qt::Key_1), m_side, &SidePanel::showSources);
    view->addAction(icon(Icon::Document), tr("&Documents"), QKeySequence(Qt::CTRL | Qt::Key_2), m_side, &SidePanel::showDocuments);
    view->addAction(icon(Icon::Dashboard), tr("Das&hboard"), QKeySequence(Qt::CTRL | Qt::Key_3), m_side, &SidePanel::showDashboard);
    view->addSeparator();
    view->addAction(icon(Icon::SidebarLeft), tr("Show or hide &conversations"), QKeySequence(Qt::CTRL | Qt::Key_B), this,
                    [this] { m_conversations->setVisible(!m_conversations->isVisible()); });
    view->addAction(icon(Icon::SidebarRight), tr("Show or hide the &panels"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), this,
                    [this] { m_side->setVisible(!m_side->isVisible()); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(icon(Icon::Key), tr("Set up an API &key…"), this, [this] { openSettings(QStringLiteral("keys")); });
    help->addAction(icon(Icon::Shield), tr("&Who gets what…"), this, [this] { openSettings(QStringLiteral("privacy")); });
    help->addSeparator();
    help->addAction(icon(Icon::Info), tr("&About Quire"), QKeySequence(Qt::Key_F1), this, &MainWindow::about);
}

void MainWindow::connectChat()
{
    connect(m_conversations, &ConversationList::conversationActivated, m_chat, &ChatPage::openConversation);
    connect(m_conversations, &ConversationList::newRequested, m_chat, &ChatPage::newConversation);
    connect(m_conversations, &ConversationList::conversationRemoved, this, [this](ConversationId removed) {
        if (m_chat->conversation() == removed)
            m_chat->newConversation();
    });
    connect(m_chat, &ChatPage::conversationOpened, m_conversations, &ConversationList::setCurrent);
    connect(m_chat, &ChatPage::attachRequested, &m_side->documents(), &DocumentPanel::chooseFiles);
    connect(m_chat, &ChatPage::samplesRequested, this, &MainWindow::samplesRequested);
    connect(m_chat, &ChatPage::keysRequested, this, [this] { openSettings(QStringLiteral("keys")); });
    connect(m_chat, &ChatPage::filesDropped, this, [this](const QStringList &paths) {
        m_side->showDocuments();
        m_side->documents().addFiles(paths);
    });
    connect(m_chat, &ChatPage::sourceActivated, this, &MainWindow::showSource);
    connect(m_chat, &ChatPage::inspectorRequested, this, [this](const store::MessageRow &answer) {
        m_side->showSources();
        m_side->sources().inspect(answer);
    });
}

void MainWindow::connectPanels()
{
    connect(&m_side->documents(), &DocumentPanel::scopeChosen, this, [this](const store::Scope &scope, const QString &name) {
        m_chat->setScope(scope, name);
        m_chat->focusComposer();
    });
    connect(&m_side->documents(), &DocumentPanel::samplesRequested, this, &MainWindow::samplesRequested);
    connect(&m_side->documents(), &DocumentPanel::watchedFoldersRequested, this, [this] { openSettings(QStringLiteral("documents")); });
    connect(&m_side->documents(), &DocumentPanel::searchSettingsRequested, this, [this] { openSettings(QStringLiteral("search")); });
    connect(&m_side->documents(), &DocumentPanel::noted, m_status, &StatusLine::note);
    connect(&m_side->sources(), &SourcePanel::noted, m_status, &StatusLine::note);
    connect(&m_side->dashboard(), &DashboardPanel::addKeyRequested, this, [this] { openSettings(QStringLiteral("keys")); });
    connect(&m_side->dashboard(), &DashboardPanel::editKeyRequested, this, [this] { openSettings(QStringLiteral("keys")); });
    connect(&m_side->dashboard(), &DashboardPanel::noted, m_status, &StatusLine::note);
    connect(&m_side->dashboard(), &DashboardPanel::exportRequested, this, &MainWindow::chooseExportFile);
    connect(m_notices, &NoticeBar::keysRequested, this, [this] { openSettings(QStringLiteral("keys")); });
    connect(m_status, &StatusLine::dashboardRequested, m_side, &SidePanel::showDashboard);
    connect(m_status, &StatusLine::documentsRequested, m_side, &SidePanel::showDocuments);
    connect(&m_services.pool, &chat::PoolRunner::changed, this, &MainWindow::refreshPool);
    connect(&m_services.queue, &ingest::IngestQueue::statusChanged, m_status, &StatusLine::setQueue);
    connect(&m_services.settings, &settings::SettingsStore::changed, this, &MainWindow::applySettings);
    const auto showWatched = [this](const settings::Settings &settings) { m_side->documents().setWatchedFolders(settings.watchedFolders); };
    connect(&m_services.settings, &settings::SettingsStore::changed, this, showWatched);
    showWatched(m_services.settings.settings());
    const auto showEmbedding = [this] { m_side->documents().setEmbedding(m_services.embedding.progress()); };
    connect(&m_services.embedding, &chat::EmbeddingJob::changed, this, showEmbedding);
    showEmbedding();
}

void MainWindow::connectKeys()
{
    connect(&m_services.keys, &settings::KeyRing::loaded, this, &MainWindow::offerToUnlock);
    // Allowed to be kept from now on: that goes for the keys that are here already. Not before the settings have closed.
    const auto keep = [this, wasAllowed = m_services.settings.settings().allowFileKeyStore]() mutable {
        const bool isAllowed = m_services.settings.settings().allowFileKeyStore;
        if (!std::exchange(wasAllowed, isAllowed) && isAllowed && !m_services.keys.sessionKeys().isEmpty())
            unlockKeys(m_services, this);
    };
    connect(&m_services.settings, &settings::SettingsStore::changed, this, keep, Qt::QueuedConnection);
}

/// Once, and not before there is a window to ask in.
void MainWindow::offerToUnlock()
{
    if (m_unlockOffered || !isVisible() || m_services.keys.unreadable().isEmpty() || !m_services.secrets.isLocked())
        return;
    m_unlockOffered = true;
    unlockKeys(m_services, this);
}

void MainWindow::refreshPool()
{
    const pool::PoolSnapshot snapshot = m_services.pool.snapshot();
    m_status->setPool(snapshot);
    m_notices->setNotices(noticesFor(snapshot));
}

void MainWindow::applySettings(const settings::Settings &settings)
{
    m_theme->apply(settings.theme, settings.fontScale);
}

void MainWindow::openSettings(const QString &page)
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_services, this);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_settings->showPage(page);
    m_settings->open();
}

void MainWindow::openConversation(ConversationId conversation)
{
    m_chat->openConversation(conversation);
}

void MainWindow::showDashboard()
{
    m_side->showDashboard();
}

void MainWindow::showSource(const store::SourceRow &source)
{
    m_side->showSources();
    m_side->sources().showSource(source);
}

void MainWindow::showError(const Error &error)
{
    m_status->note(errorText(error).both());
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::chooseConversationFile()
{
    const ConversationId conversation = m_chat->conversation();
    if (!conversation.isValid())
        return m_status->note(tr("There is no conversation open."));
    auto *dialog = new QFileDialog(this, tr("Export this conversation"), {},
                                   tr("PDF (*.pdf);;Markdown (*.md);;Web page (*.html);;JSON, to import again (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("(*."), 1, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, conversation](const QString &file) { Q_EMIT conversationExportRequested(conversation, file); });
    dialog->open();
}

void MainWindow::chooseExportFile(LogFormat format)
{
    const bool csv = format == LogFormat::Csv;
    auto *dialog = new QFileDialog(this, tr("Export the event log"), {}, csv ? tr("CSV (*.csv)") : tr("JSON (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("json"));
    dialog->selectFile(csv ? QStringLiteral("quire-events.csv") : QStringLiteral("quire-events.json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) { Q_EMIT logExportRequested(format, file); });
    dialog->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Quire"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setText(tr("Quire %1").arg(QStringLiteral(QUIRE_VERSION)));
    box->setInformativeText(tr("Answers from your own documents.\nFree software under the GNU General Public License, version 3 or later."));
    box->open();
}

QByteArray MainWindow::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << saveGeometry() << m_splitter->saveState();
    return state;
}

void MainWindow::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QByteArray geometry;
    QByteArray splitter;
    stream >> version >> geometry >> splitter;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    offerToUnlock();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing(layoutState());
    QMainWindow::closeEvent(event);
}

} // namespace quire::ui
