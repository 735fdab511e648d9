#include "ui/sources/sourcepanel.h"

#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/sources/anchortext.h"
#include "ui/sources/inspector.h"
#include "ui/sources/sourceview.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

constexpr double sharpest = 300; ///< More would only cost the worker's memory.

} // namespace

SourcePanel::SourcePanel(ingest::SourceLoader &loader, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_stack(new QStackedWidget(this))
    , m_view(new SourceView(this))
    , m_inspector(new Inspector(this))
    , m_back(iconButton(icon(Icon::ChevronLeft, Ink::Muted), tr("Back to the source"), this))
{
    m_back->setObjectName(QStringLiteral("inspectorBack"));
    m_back->setText(tr("Back to the source"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_inspector);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);

    connect(&loader, &ingest::SourceLoader::loaded, m_view, &SourceView::showSource);
    connect(&loader, &ingest::SourceLoader::failed, this,
            [this](const Passage &, const Error &error) { m_view->showProblem(errorText(error).both()); });
    connect(m_view, &SourceView::pageRequested, this, [this](int page) { load(page); });
    connect(m_view, &SourceView::sharperWanted, this, [this](double dots) {
        m_dotsPerInch = std::min(dots, sharpest);
        load(m_page);
    });
    connect(m_view, &SourceView::copyQuoteRequested, this, &SourcePanel::copyQuote);
    connect(m_view, &SourceView::openFileRequested, this, &SourcePanel::openFile);
    connect(m_inspector, &Inspector::sourceActivated, this, &SourcePanel::showSource);
    connect(m_back, &QToolButton::clicked, this, [this] { showInspector(false); });
}

void SourcePanel::showSource(const store::SourceRow &source)
{
    m_source = source;
    showInspector(false);
    m_view->showLoading(source.passage, source.quote);
    load({});
}

void SourcePanel::load(std::optional<int> page)
{
    m_page = page;
    m_loader.load({m_source.passage, m_source.quote, page, m_dotsPerInch});
}

void SourcePanel::inspect(const store::MessageRow &answer)
{
    m_inspector->setAnswer(answer);
    showInspector(true);
}

void SourcePanel::showInspector(bool shown)
{
    m_back->setVisible(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_inspector) : m_view);
}

void SourcePanel::copyQuote()
{
    const Passage &passage = m_source.passage;
    const QString words = m_source.quote.isEmpty() ? passage.text : m_source.quote;
    const QString name = passage.path.isEmpty() ? passage.title : passage.path.section(QLatin1Char('/'), -1);
    QGuiApplication::clipboard()->setText(tr("“%1” (%2, %3)", "a quotation, its file, its place").arg(words, name, anchorText(passage.anchor)));
    Q_EMIT noted(tr("Quotation copied."));
}

void SourcePanel::openFile()
{
    const QString &path = m_source.passage.path;
    // A web result's path is its address; only web addresses and local files are opened.
    const bool web = path.startsWith(QLatin1String("https://")) || path.startsWith(QLatin1String("http://"));
    QDesktopServices::openUrl(web ? QUrl(path) : QUrl::fromLocalFile(path));
}

} // namespace quire::ui
