#include "ui/chat/messageview.h"

#include "ui/chat/flow.h"
#include "ui/chat/messagetext.h"
#include "ui/chat/noticeline.h"
#include "ui/chat/sourcebutton.h"
#include "ui/chat/sourcelabel.h"
#include "ui/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace quire::ui {

namespace {

constexpr int bubblePadding = 14;
constexpr int bubbleRadius = 16;
constexpr double bubbleShare = 0.82; ///< Of the column, so that a question is never taken for an answer.

QString servedText(const store::MessageRow &message)
{
    const QString model = message.details.value(u"model").toString();
    const QString key = message.details.value(u"key").toString();
    return model.isEmpty() || key.isEmpty() ? model : QString(model + QStringLiteral(" · ") + key);
}

} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_text(new MessageText(this))
    , m_notice(new NoticeLine(this))
    , m_copy(iconButton(icon(Icon::Copy, Ink::Muted), tr("Copy message"), this))
    , m_inspect(iconButton(icon(Icon::Inspect, Ink::Muted), tr("What was sent, and to whom"), this))
    , m_served(label(QString(), TextRole::Caption, this))
{
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    m_inspect->setObjectName(QStringLiteral("inspectMessage"));
    m_served->setTextFormat(Qt::PlainText);
    connect(m_text, &MessageText::citationActivated, this, &MessageView::activateCitation);
    connect(m_text, &MessageText::linkActivated, this, &MessageView::linkActivated);
    connect(m_text, &MessageText::copyMessageRequested, this, &MessageView::copy);
    connect(m_text, &MessageText::keyScrolled, this, &MessageView::keyScrolled);
    connect(m_notice, &NoticeLine::retryRequested, this, &MessageView::retryRequested);
    connect(m_notice, &NoticeLine::keysRequested, this, &MessageView::keysRequested);
    connect(m_copy, &QToolButton::clicked, this, &MessageView::copy);
    connect(m_inspect, &QToolButton::clicked, this, [this] { Q_EMIT inspectorRequested(m_message); });
}

void MessageView::bind(const ChatItem &item, const MarkdownStyle &style, Instant now)
{
    const bool sameText = item.message.id == m_message.id && item.message.text == m_message.text
        && item.message.state == m_message.state && item.message.sources == m_message.sources && style == m_style;
    m_message = item.message;
    m_style = style;
    m_text->setAccessibleName(isAnswer() ? tr("Answer") : tr("Your question"));
    if (!sameText || m_text->document()->isEmpty()) {
        showText();
        showSources();
    }
    showNotice(item, now);
    const bool done = isAnswer() && !item.isRunning();
    m_copy->setVisible(done && !m_message.text.isEmpty());
    m_inspect->setVisible(done && !m_message.details.isEmpty());
    m_served->setVisible(done);
    m_served->setText(servedText(m_message));
    m_text->setVisible(!m_message.text.isEmpty());
    update();
}

void MessageView::grow(const ChatItem &item)
{
    m_message = item.message;
    m_text->setVisible(true);
    m_text->stream(m_message.text, m_style);
}

void MessageView::tick(const ChatItem &item, Instant now)
{
    showNotice(item, now);
}

void MessageView::showText()
{
    if (!isAnswer()) {
        m_text->showPlain(m_message.text, m_style);
        return;
    }
    if (m_message.state == store::MessageState::Streaming) {
        m_text->stream(m_message.text, m_style);
        return;
    }
    QSet<int> known;
    for (const store::SourceRow &source : m_message.sources)
        known.insert(source.n);
    m_text->showMarkdown(m_message.text, m_style, known);
}

void MessageView::showSources()
{
    QHash<int, QString> hints;
    qDeleteAll(m_sources);
    m_sources.clear();
    for (const store::SourceRow &source : std::as_const(m_message.sources)) {
        hints.insert(source.n, sourceHint(source));
        if (!source.cited)
            continue;
        auto *button = new SourceButton(source, this);
        connect(button, &SourceButton::clicked, this, [this, button] { Q_EMIT sourceActivated(button->source()); });
        button->show();
        m_sources.append(button);
    }
    m_text->setCitationHints(hints);
}

void MessageView::showNotice(const ChatItem &item, Instant now)
{
    if (const std::optional<Notice> notice = noticeFor(item, now))
        m_notice->show(*notice);
    else
        m_notice->hide();
}

void MessageView::activateCitation(int number)
{
    for (const store::SourceRow &source : std::as_const(m_message.sources)) {
        if (source.n == number)
            return Q_EMIT sourceActivated(source);
    }
}

void MessageView::copy()
{
    QApplication::clipboard()->setText(m_message.text);
}

bool MessageView::isHeld() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_text->textCursor().hasSelection() || (focus && isAncestorOf(focus));
}

int MessageView::arrange(int width)
{
    const int height = isAnswer() ? arrangeAnswer(width) : arrangeQuestion(width);
    resize(width, height);
    return height;
}

int MessageView::arrangeQuestion(int width)
{
    const int limit = int(width * bubbleShare) - 2 * bubblePadding;
    const int textWidth = m_text->widthForText(limit);
    const int textHeight = m_text->heightForText(textWidth);
    m_bubble = QRect(width - textWidth - 2 * bubblePadding, space::l, textWidth + 2 * bubblePadding,
                     textHeight + 2 * (bubblePadding - 4) - lineGap());
    m_text->setGeometry(m_bubble.left() + bubblePadding, m_bubble.top() + bubblePadding - 4, textWidth, textHeight);
    return m_bubble.bottom() + 1 + space::l;
}

int MessageView::arrangeAnswer(int width)
{
    m_bubble = {};
    int y = space::xs;
    if (!m_text->isHidden()) {
        const int height = m_text->heightForText(width);
        m_text->setGeometry(0, y, width, height);
        y += height + space::s;
    }
    if (!m_notice->isHidden()) {
        const int height = m_notice->heightForWidth(width);
        m_notice->setGeometry(0, y + space::xs, width, height);
        y += height + space::xs + space::s;
    }
    if (!m_sources.isEmpty())
        y += flow(QList<QWidget *>(m_sources.cbegin(), m_sources.cend()), {0, y + space::xs}, width, 6) + space::xs + space::s;
    int x = -5; // an icon button's own padding
    int height = 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_inspect)}) {
        if (widget->isHidden())
            continue;
        const QSize size = widget->sizeHint();
        widget->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + 2;
        height = size.height();
    }
    m_served->setGeometry(x + 10, y, std::max(0, width - x - 10), height);
    y += height;
    return y + space::m;
}

int MessageView::lineGap() const
{
    return QFontMetrics(m_style.body).lineSpacing() * (m_style.lineHeight - 100) / 100;
}

void MessageView::paintEvent(QPaintEvent *)
{
    if (m_bubble.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsFor(palette()).accentSoft);
    painter.drawRoundedRect(m_bubble, bubbleRadius, bubbleRadius);
}

} // namespace quire::ui
