#include "ui/documents/documentpanel.h"

#include "core/ingest/ingestqueue.h"
#include "core/ingest/library.h"
#include "ui/dialogs.h"
#include "ui/documents/documentview.h"
#include "ui/documents/meaningbar.h"
#include "ui/documents/watchedbar.h"
#include "ui/errortext.h"
#include "ui/models/documentmodel.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QUrl>
#include <QVBoxLayout>

namespace quire::ui {

DocumentPanel::DocumentPanel(ingest::IngestQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new DocumentModel(this))
    , m_view(new DocumentView(*m_model, this))
    , m_meaning(new MeaningBar(this))
    , m_watched(new WatchedBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_meaning);
    layout->addWidget(m_watched);
    connect(m_watched, &WatchedBar::chooseRequested, this, &DocumentPanel::watchedFoldersRequested);
    connect(m_meaning, &MeaningBar::settingsRequested, this, &DocumentPanel::searchSettingsRequested);
    connectQueue();
    connectView();
    m_model->setDocuments(queue.documents());
    m_view->setStatus(queue.status());
}

void DocumentPanel::connectQueue()
{
    connect(&m_queue, &ingest::IngestQueue::libraryLoaded, this, [this] { m_model->setDocuments(m_queue.documents()); });
    connect(&m_queue, &ingest::IngestQueue::documentChanged, this, [this](const store::DocumentRow &row) {
        m_changed.insert(row.id, row);
        showSoon();
    });
    connect(&m_queue, &ingest::IngestQueue::progressed, this, [this](const ingest::Progress &progress) {
        m_progress.insert(progress.document, progress);
        showSoon();
    });
    connect(&m_queue, &ingest::IngestQueue::documentsRemoved, this, [this](const QList<DocumentId> &documents) {
        showNews(); // What is removed must not come back with what waits to be shown.
        m_model->remove(documents);
    });
    m_shows.setSingleShot(true);
    connect(&m_shows, &QTimer::timeout, this, &DocumentPanel::showNews);
    connect(&m_queue, &ingest::IngestQueue::statusChanged, m_view, &DocumentView::setStatus);
    connect(&m_queue, &ingest::IngestQueue::added, this,
            [this](const QString &path, ingest::AddOutcome outcome, DocumentId, const Error &reason) {
                if (outcome == ingest::AddOutcome::Queued)
                    return;
                const QString name = path.section(QLatin1Char('/'), -1);
                if (outcome == ingest::AddOutcome::AlreadyKnown && m_known++ == 0)
                    m_firstKnown = tr("%1 is already in the library, unchanged.").arg(name);
                if (outcome == ingest::AddOutcome::Refused && m_refused++ == 0)
                    m_firstRefused = tr("%1: %2", "a file, then why it was refused").arg(name, errorText(reason).both());
                m_noteSoon.start();
            });
    m_noteSoon.setSingleShot(true);
    m_noteSoon.setInterval(std::chrono::milliseconds(300));
    connect(&m_noteSoon, &QTimer::timeout, this, &DocumentPanel::noteAnswers);
}

void DocumentPanel::showSoon()
{
    constexpr qint64 between = 100; // milliseconds
    if (m_shows.isActive())
        return;
    const qint64 passed = m_sinceShown.isValid() ? m_sinceShown.elapsed() : between;
    m_shows.start(static_cast<int>(std::clamp<qint64>(between - passed, 0, between)));
}

void DocumentPanel::showNews()
{
    QList<store::DocumentRow> rows = std::exchange(m_changed, {}).values();
    std::sort(rows.begin(), rows.end(), [](const store::DocumentRow &a, const store::DocumentRow &b) { return a.id < b.id; });
    m_model->upsertAll(rows);
    for (const ingest::Progress &progress : std::exchange(m_progress, {}))
        m_model->setProgress(progress);
    m_sinceShown.start();
}

void DocumentPanel::noteAnswers()
{
    QStringList notes;
    if (m_refused > 0)
        notes.append(m_firstRefused);
    if (m_refused > 1)
        notes.append(tr("%n more file(s) cannot be read.", nullptr, m_refused - 1));
    if (m_known > 0)
        notes.append(m_known == 1 ? m_firstKnown : tr("%n file(s) are already in the library, unchanged.", nullptr, m_known));
    m_known = 0;
    m_refused = 0;
    Q_EMIT noted(notes.join(QLatin1Char(' ')));
}

void DocumentPanel::connectView()
{
    connect(m_view, &DocumentView::addRequested, this, &DocumentPanel::chooseFiles);
    connect(m_view, &DocumentView::samplesRequested, this, &DocumentPanel::samplesRequested);
    connect(m_view, &DocumentView::askRequested, this, &DocumentPanel::askOnly);
    connect(m_view, &DocumentView::passwordRequested, this, &DocumentPanel::askPassword);
    connect(m_view, &DocumentView::removeRequested, this, &DocumentPanel::remove);
    connect(m_view, &DocumentView::openRequested, this, &DocumentPanel::open);
    connect(m_view, &DocumentView::cancelAllRequested, this, &DocumentPanel::cancelAll);
    connect(m_view, &DocumentView::retryRequested, this, [this](const QList<DocumentId> &documents) {
        for (const DocumentId id : documents)
            m_queue.retry(id);
    });
    connect(m_view, &DocumentView::cancelRequested, this, [this](const QList<DocumentId> &documents) {
        for (const DocumentId id : documents)
            m_queue.cancel(id);
    });
    connect(m_view, &DocumentView::pauseRequested, this, [this](bool paused) {
        if (paused)
            m_queue.pause();
        else
            m_queue.resume();
    });
}

void DocumentPanel::setWatchedFolders(const QStringList &folders)
{
    m_watched->setFolders(folders);
}

void DocumentPanel::setEmbedding(const chat::EmbeddingProgress &progress)
{
    m_meaning->setProgress(progress);
}

void DocumentPanel::addFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_queue.add(paths);
}

void DocumentPanel::chooseFiles()
{
    QStringList patterns;
    for (const QString &suffix : ingest::IngestQueue::suffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    auto *dialog = new QFileDialog(this, tr("Add documents"), {},
                                   tr("Documents (%1);;All files (*)").arg(patterns.join(QLatin1Char(' '))));
    dialog->setObjectName(QStringLiteral("addDocumentsDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentPanel::addFiles);
    dialog->open();
}

void DocumentPanel::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentPanel::addFiles);
    dialog->open();
}

void DocumentPanel::askOnly(const QList<DocumentId> &documents)
{
    store::Scope scope;
    QString name;
    for (const DocumentId id : documents) {
        const store::DocumentRow *row = m_model->find(id);
        const bool canBeAsked = row && (row->state == store::DocumentState::Ready || row->state == store::DocumentState::Reading);
        if (!canBeAsked)
            continue;
        scope.documents.append(id);
        name = documentName(*row);
    }
    if (scope.documents.isEmpty())
        return;
    const int count = static_cast<int>(scope.documents.size());
    Q_EMIT scopeChosen(scope, count == 1 ? name : tr("%n documents", nullptr, count));
}

void DocumentPanel::askPassword(DocumentId document)
{
    const store::DocumentRow *row = m_model->find(document);
    if (!row)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("passwordDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Password needed"));
    dialog->setLabelText(tr("Password of %1.\nIt is used to read the file now, and is not kept.").arg(documentName(*row)));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, document](const QString &password) { m_queue.retry(document, password); });
    dialog->open();
}

void DocumentPanel::remove(const QList<DocumentId> &documents)
{
    if (documents.isEmpty())
        return;
    const store::DocumentRow *row = m_model->find(documents.first());
    const QString what = documents.size() == 1 && row ? documentName(*row)
                                                      : tr("%n documents", nullptr, static_cast<int>(documents.size()));
    confirm(this, tr("Remove from the library?"),
            tr("%1 will no longer be searched. The file itself stays where it is, and answers keep what they cited.").arg(what),
            tr("Remove"), [this, documents] { m_queue.remove(documents); });
}

void DocumentPanel::open(DocumentId document)
{
    if (const store::DocumentRow *row = m_model->find(document))
        QDesktopServices::openUrl(QUrl::fromLocalFile(row->path));
}

void DocumentPanel::cancelAll()
{
    for (const store::DocumentRow &row : m_queue.documents()) {
        if (ingest::isUnread(row))
            m_queue.cancel(row.id);
    }
}

} // namespace quire::ui
