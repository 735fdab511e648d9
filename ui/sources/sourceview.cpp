#include "ui/sources/sourceview.h"

#include "ui/icons.h"
#include "ui/sources/anchortext.h"
#include "ui/sources/contextview.h"
#include "ui/sources/pageview.h"
#include "ui/theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

QLabel *centred(const QString &text, QWidget *parent)
{
    auto *result = label(text, TextRole::Muted, parent);
    result->setAlignment(Qt::AlignCenter);
    result->setWordWrap(true);
    result->setMargin(2 * space::xl);
    return result;
}

} // namespace

SourceView::SourceView(QWidget *parent)
    : QWidget(parent)
    , m_name(label({}, TextRole::Strong, this))
    , m_place(label({}, TextRole::Caption, this))
    , m_notice(label({}, TextRole::Caption, this))
    , m_stack(new QStackedWidget(this))
    , m_page(new PageView(this))
    , m_context(new ContextView(this))
    , m_problem(centred(tr("Click a citation in an answer to see the page it came from."), this))
{
    m_stack->addWidget(m_problem);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_context);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(space::l, space::xs, space::l, space::s);
    setTone(m_notice, Tone::Warning);
    m_notice->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_pageBar = buildPageBar();
    layout->addWidget(m_pageBar);
    m_pageBar->hide();
    connect(m_page, &PageView::sharperWanted, this, &SourceView::sharperWanted);
}

QWidget *SourceView::buildHead()
{
    auto *head = new QWidget(this);
    m_copy = iconButton(icon(Icon::Copy, Ink::Muted), tr("Copy the quotation with its source"), head);
    m_copy->setObjectName(QStringLiteral("copyQuote"));
    m_open = iconButton(icon(Icon::External, Ink::Muted), tr("Open the file in its own program"), head);
    m_open->setObjectName(QStringLiteral("openSourceFile"));
    m_copy->hide();
    m_open->hide();
    connect(m_copy, &QToolButton::clicked, this, &SourceView::copyQuoteRequested);
    connect(m_open, &QToolButton::clicked, this, &SourceView::openFileRequested);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_place);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::l, space::m, space::s, space::s);
    layout->setSpacing(space::xs);
    layout->addLayout(names, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_open);
    return head;
}

QWidget *SourceView::buildPageBar()
{
    auto *bar = new QWidget(this);
    const auto button = [bar](Icon name, const QString &text, const char *objectName) {
        auto *result = iconButton(icon(name, Ink::Muted), text, bar);
        result->setObjectName(QString::fromLatin1(objectName));
        return result;
    };
    m_previous = button(Icon::ChevronLeft, tr("Previous page"), "previousPage");
    m_next = button(Icon::ChevronRight, tr("Next page"), "nextPage");
    auto *smaller = button(Icon::ZoomOut, tr("Smaller"), "zoomOut");
    auto *larger = button(Icon::ZoomIn, tr("Larger"), "zoomIn");
    auto *fit = button(Icon::Fit, tr("Fit the width"), "zoomFit");
    m_pageLabel = label({}, TextRole::Caption, bar);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_shownPage - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_shownPage + 1); });
    connect(smaller, &QToolButton::clicked, m_page, [this] { m_page->zoomBy(1 / 1.25); });
    connect(larger, &QToolButton::clicked, m_page, [this] { m_page->zoomBy(1.25); });
    connect(fit, &QToolButton::clicked, m_page, &PageView::fitWidth);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(0);
    row->addWidget(m_previous);
    row->addWidget(m_pageLabel);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(smaller);
    row->addWidget(fit);
    row->addWidget(larger);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline(bar));
    layout->addLayout(row);
    return bar;
}

void SourceView::showLoading(const Passage &passage, const QString &quote)
{
    const QString file = passage.path.section(QLatin1Char('/'), -1);
    m_name->setText(file.isEmpty() ? passage.title : file);
    m_name->setToolTip(passage.path);
    QStringList place{anchorText(passage.anchor)};
    if (!passage.heading.isEmpty() && passage.heading.last() != place.first())
        place.append(passage.heading.last());
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_copy->setVisible(!quote.isEmpty() || !passage.text.isEmpty());
    m_open->setVisible(!passage.path.isEmpty());
    m_open->setEnabled(true);
    m_notice->hide();
}

void SourceView::showSource(const ingest::Source &source)
{
    const bool gone = source.origin == ingest::SourceOrigin::StoredText;
    showNotice(gone ? tr("The file is no longer where it was. This is the text that was stored when it was read.") : QString());
    m_open->setEnabled(!gone);
    if (const auto *page = std::get_if<ingest::SourcePage>(&source.view))
        return showPage(*page);
    m_pageBar->hide();
    m_context->setContext(std::get<ingest::SourceContext>(source.view));
    m_stack->setCurrentWidget(m_context);
}

void SourceView::showPage(const ingest::SourcePage &page)
{
    m_shownPage = page.page;
    m_page->setPage(page.png, page.pageSize, page.highlight);
    m_stack->setCurrentWidget(m_page);
    m_pageBar->show();
    m_pageLabel->setText(page.pages > 0 ? tr("Page %1 of %2").arg(page.page).arg(page.pages) : tr("Page %1").arg(page.page));
    m_previous->setEnabled(page.page > 1);
    m_next->setEnabled(page.pages == 0 || page.page < page.pages);
}

void SourceView::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_stack->setCurrentWidget(m_problem);
    m_pageBar->hide();
    m_notice->hide();
}

void SourceView::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

} // namespace quire::ui
