#include "ui/chat/chatview.h"

#include "ui/chat/messageview.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>
#include <algorithm>

namespace quire::ui {

namespace {

constexpr int widestColumn = 800; ///< Lines longer than this are hard to follow.
constexpr int sideMargin = space::xl;
constexpr int endMargin = space::xl;
constexpr int nearby = 400; ///< Rows this close to the viewport are kept ready.
constexpr Milliseconds fastestTick(16);
constexpr Milliseconds slowestTick(120);
constexpr std::chrono::seconds second(1);

} // namespace

ChatView::ChatView(ChatModel &model, Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_clock(clock)
    , m_toEnd(iconButton(icon(Icon::ChevronDown), tr("Go to the latest message"), this))
{
    setObjectName(QStringLiteral("chatView"));
    setAccessibleName(tr("Conversation"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(48);
    m_toEnd->setObjectName(QStringLiteral("toEnd"));
    m_toEnd->setStyleSheet(QStringLiteral("QToolButton { background: palette(button); border: 1px solid palette(mid); border-radius: 16px; }"));
    m_toEnd->hide();
    connect(m_toEnd, &QToolButton::clicked, this, &ChatView::scrollToEnd);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChatView::reset);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { append(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { change(first.row(), last.row()); });
    connect(&m_model, &ChatModel::messageGrew, this, &ChatView::grow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocusInSight(now); });
    m_style = MarkdownStyle::from(palette(), font());
    reset();
}

ChatView::~ChatView() = default;

int ChatView::columnWidth() const
{
    return std::clamp(viewport()->width() - 2 * sideMargin, 120, widestColumn);
}

int ChatView::estimate(int row) const
{
    const QString &text = m_model.item(row).message.text;
    const QFontMetrics metrics(m_style.body);
    const QStringView sample = QStringView(text).first(std::min<qsizetype>(text.size(), 32));
    const bool wide = std::any_of(sample.begin(), sample.end(), [](QChar c) { return c.unicode() >= 0x2e80; });
    const int perLine = std::max(1, m_width / (wide ? metrics.height() : metrics.averageCharWidth()));
    const auto lines = int(text.size() / perLine + text.count(u'\n') / 2 + 1);
    return 64 + lines * metrics.lineSpacing() * m_style.lineHeight / 100;
}

int ChatView::contentHeight() const
{
    return m_heights.total() + 2 * endMargin;
}

void ChatView::reset()
{
    releaseAll();
    m_width = columnWidth();
    QList<int> heights;
    heights.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        heights.append(estimate(row));
    m_heights.reset(heights);
    m_anchor = {};
    m_follow = true;
    layOut();
}

void ChatView::append(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_heights.append(estimate(row));
        // Who asks wants to see the answer come.
        m_follow = m_follow || m_model.item(row).message.role == store::Role::User;
    }
    layOut();
}

void ChatView::change(int first, int last)
{
    const Instant now = m_clock.now().boot;
    for (int row = first; row <= last; ++row) {
        if (MessageView *view = viewOf(row)) {
            view->bind(m_model.item(row), m_style, now);
            m_stale.insert(row);
        } else {
            m_heights.set(row, estimate(row));
        }
        if (m_model.item(row).wait && !m_second)
            m_second = m_clock.runAfter(second, [this] { countDown(); });
    }
    layOut();
}

void ChatView::grow(int row)
{
    m_grown = row;
    if (!m_tick)
        m_tick = m_clock.runAfter(fastestTick, [this] { tick(); });
}

void ChatView::tick()
{
    m_tick.reset();
    if (!m_grown)
        return;
    const int row = *m_grown;
    m_grown.reset();
    if (row >= m_model.rowCount())
        return;
    QElapsedTimer cost;
    cost.start();
    if (MessageView *view = viewOf(row)) {
        if (m_model.item(row).isRunning())
            view->grow(m_model.item(row));
        m_stale.insert(row);
    } else {
        m_heights.set(row, estimate(row));
    }
    layOut();
    // An answer that is dear to draw is drawn less often, so that the window stays quick.
    const Milliseconds rest(std::clamp<qint64>(cost.elapsed() * 3, fastestTick.count(), slowestTick.count()));
    m_tick = m_clock.runAfter(rest, [this] { tick(); });
}

void ChatView::countDown()
{
    m_second.reset();
    const Instant now = m_clock.now().boot;
    bool waiting = false;
    for (const auto &[row, view] : m_live) {
        if (!m_model.item(row).wait)
            continue;
        view->tick(m_model.item(row), now);
        m_stale.insert(row);
        waiting = true;
    }
    if (!waiting)
        return;
    layOut();
    m_second = m_clock.runAfter(second, [this] { countDown(); });
}

void ChatView::restyle()
{
    const MarkdownStyle style = MarkdownStyle::from(palette(), font());
    if (style == m_style)
        return;
    m_style = style;
    const Instant now = m_clock.now().boot;
    for (const auto &[row, view] : m_live) {
        view->bind(m_model.item(row), m_style, now);
        m_stale.insert(row);
    }
    layOut();
}

MessageView *ChatView::viewOf(int row) const
{
    const auto found = m_live.find(row);
    return found == m_live.cend() ? nullptr : found->second;
}

QRect ChatView::rowRect(int row) const
{
    const int left = std::max(sideMargin, (viewport()->width() - m_width) / 2);
    return {left, endMargin + m_heights.before(row) - verticalScrollBar()->value(), m_width, m_heights.height(row)};
}

int ChatView::top() const
{
    const int last = std::max(0, contentHeight() - viewport()->height());
    if (m_follow || m_heights.count() == 0)
        return last;
    return std::clamp(endMargin + m_heights.before(m_anchor.row) + m_anchor.offset, 0, last);
}

void ChatView::anchorAt(int top)
{
    if (m_heights.count() == 0)
        return;
    m_anchor.row = m_heights.rowAt(std::max(0, top - endMargin));
    m_anchor.offset = top - endMargin - m_heights.before(m_anchor.row);
}

std::pair<int, int> ChatView::nearRows(int top) const
{
    if (m_heights.count() == 0)
        return {0, -1};
    return {m_heights.rowAt(std::max(0, top - endMargin - nearby)),
            m_heights.rowAt(std::max(0, top - endMargin + viewport()->height() + nearby))};
}

void ChatView::layOut()
{
    if (m_placing)
        return;
    m_placing = true;
    // Measuring a row may bring further rows near; each round measures at least one, so few are needed.
    auto [first, last] = nearRows(top());
    while (measure(first, last)) {
        const auto next = nearRows(top());
        if (next == std::pair(first, last))
            break;
        std::tie(first, last) = next;
    }
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, contentHeight() - height));
    verticalScrollBar()->setValue(top());
    if (m_follow)
        anchorAt(top());
    place(first, last);
    m_placing = false;

    m_toEnd->setVisible(!m_follow && verticalScrollBar()->maximum() - verticalScrollBar()->value() > height / 2);
    m_toEnd->setGeometry((viewport()->width() - 32) / 2, height - 32 - space::m, 32, 32);
    m_toEnd->raise();
}

bool ChatView::measure(int first, int last)
{
    bool changed = false;
    for (int row = first; row <= last; ++row) {
        const bool known = m_live.contains(row) && !m_stale.contains(row);
        MessageView &view = ensureView(row);
        if (known && view.width() == m_width)
            continue;
        const int height = view.arrange(m_width);
        m_stale.remove(row);
        changed = changed || height != m_heights.height(row);
        m_heights.set(row, height);
    }
    return changed;
}

void ChatView::place(int first, int last)
{
    release(first, last);
    QWidget *before = nullptr;
    for (const auto &[row, view] : m_live) {
        view->move(rowRect(row).topLeft());
        view->show();
        if (before)
            QWidget::setTabOrder(before, view);
        before = view;
    }
}

MessageView &ChatView::ensureView(int row)
{
    if (MessageView *view = viewOf(row))
        return *view;
    MessageView *view = nullptr;
    if (m_spare.empty()) {
        view = makeView();
    } else {
        view = m_spare.back();
        m_spare.pop_back();
    }
    view->bind(m_model.item(row), m_style, m_clock.now().boot);
    m_live.emplace(row, view);
    m_stale.insert(row);
    return *view;
}

MessageView *ChatView::makeView()
{
    auto *view = new MessageView(viewport());
    connect(view, &MessageView::sourceActivated, this, &ChatView::sourceActivated);
    connect(view, &MessageView::retryRequested, this, &ChatView::retryRequested);
    connect(view, &MessageView::keysRequested, this, &ChatView::keysRequested);
    connect(view, &MessageView::inspectorRequested, this, &ChatView::inspectorRequested);
    connect(view, &MessageView::linkActivated, this, &ChatView::linkActivated);
    connect(view, &MessageView::keyScrolled, this, &ChatView::keyPressEvent);
    return view;
}

void ChatView::release(int first, int last)
{
    for (auto it = m_live.begin(); it != m_live.end();) {
        const auto [row, view] = *it;
        if ((row >= first && row <= last) || view->isHeld()) {
            ++it;
            continue;
        }
        view->hide();
        m_spare.push_back(view);
        m_stale.remove(row);
        it = m_live.erase(it);
    }
}

void ChatView::releaseAll()
{
    for (const auto &[row, view] : m_live) {
        view->hide();
        m_spare.push_back(view);
    }
    m_live.clear();
    m_stale.clear();
    m_grown.reset();
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (columnWidth() != m_width) {
        m_width = columnWidth();
        for (int row = 0; row < m_heights.count(); ++row) {
            if (!m_live.contains(row))
                m_heights.set(row, estimate(row));
        }
    }
    layOut();
}

void ChatView::scrollContentsBy(int, int)
{
    if (m_placing)
        return;
    const int value = verticalScrollBar()->value();
    m_follow = value >= verticalScrollBar()->maximum() - 1;
    anchorAt(value);
    layOut();
}

void ChatView::scrollToEnd()
{
    m_follow = true;
    layOut();
}

void ChatView::showRow(int row)
{
    m_follow = false;
    m_anchor = {row, -space::m};
    layOut();
}

void ChatView::keepFocusInSight(const QWidget *focus)
{
    if (!focus || !viewport()->isAncestorOf(focus))
        return;
    const QRect rect(focus->mapTo(viewport(), QPoint()), focus->size());
    const int height = viewport()->height();
    // A message higher than the window is in sight as soon as any of it is.
    if (rect.bottom() < space::m)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - space::m);
    else if (rect.top() > height - space::xl)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + std::min(rect.top() - space::m, rect.bottom() - height + space::m));
}

void ChatView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up: bar->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_Down: bar->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_PageUp: bar->triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QScrollBar::SliderPageStepAdd); break;
    case Qt::Key_Home: bar->triggerAction(QScrollBar::SliderToMinimum); break;
    case Qt::Key_End: scrollToEnd(); break;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    event->accept();
}

void ChatView::wheelEvent(QWheelEvent *event)
{
    QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void ChatView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

bool ChatView::viewportEvent(QEvent *event)
{
    // QAbstractScrollArea would swallow drops; they belong to the window.
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop: event->ignore(); return false;
    default: return QAbstractScrollArea::viewportEvent(event);
    }
}

} // namespace quire::ui
