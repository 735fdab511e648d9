#include "ui/chat/messagetext.h"

#include "ui/markdown/markdownformat.h"
#include "ui/markdown/markdownpainter.h"
#include "ui/markdown/streamedmarkdown.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <cmath>

namespace quire::ui {

namespace {

QString codeText(const QTextBlock &block)
{
    return block.text().replace(QChar::LineSeparator, u'\n');
}

bool scrolls(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return false;
    }
}

} // namespace

MessageText::MessageText(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("messageText"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // With WidgetWidth the browser answers each new layout by one for the width it has, not for the one it will get.
    setLineWrapMode(FixedPixelWidth);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAcceptDrops(false); // a dropped file belongs to the window
    viewport()->setAcceptDrops(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    connect(this, &QTextBrowser::anchorClicked, this, &MessageText::openLink);
}

MessageText::~MessageText() = default;

void MessageText::install(std::unique_ptr<QTextDocument> document)
{
    const QTextCursor before = textCursor();
    const bool keep = before.hasSelection() && this->document()->toPlainText() == document->toPlainText();
    QTextDocument *raw = document.release();
    raw->setParent(this);
    setDocument(raw); // deletes the former one, which was ours
    if (keep) {
        QTextCursor cursor(raw);
        cursor.setPosition(before.anchor());
        cursor.setPosition(before.position(), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
}

void MessageText::showPlain(const QString &text, const MarkdownStyle &style)
{
    m_style = style;
    m_stream.reset();
    auto document = std::make_unique<QTextDocument>();
    prepareDocument(*document, style);
    QTextCursor cursor(document.get());
    QTextBlockFormat block;
    block.setLineHeight(style.lineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat format;
    format.setForeground(style.text);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
    install(std::move(document));
}

void MessageText::showMarkdown(const QString &markdown, const MarkdownStyle &style, const KnownCitations &known)
{
    m_style = style;
    m_stream.reset();
    auto document = std::make_unique<QTextDocument>();
    ui::setMarkdown(*document, markdown, style, known);
    install(std::move(document));
}

void MessageText::stream(const QString &markdown, const MarkdownStyle &style)
{
    if (!m_stream || m_style != style) {
        m_style = style;
        install(std::make_unique<QTextDocument>());
        m_stream = std::make_unique<StreamedMarkdown>(*document(), style);
    }
    m_stream->update(markdown);
}

void MessageText::wrapAt(int width)
{
    if (document()->textWidth() != width) // setting it again would lay out all that a stream left in place
        setLineWrapColumnOrWidth(width);
}

int MessageText::heightForText(int width)
{
    wrapAt(width);
    const QTextBlockFormat last = document()->lastBlock().blockFormat();
    const bool framed = last.hasProperty(markdown::CodeBlock) || last.hasProperty(markdown::MathBlock);
    // A document drops the margin below its last block, which a frame is drawn in.
    return int(std::ceil(document()->size().height())) + (framed ? m_style.codePadding : 0);
}

int MessageText::widthForText(int limit)
{
    wrapAt(limit);
    return std::min(limit, int(std::ceil(document()->idealWidth())) + 1);
}

QVariant MessageText::loadResource(int, const QUrl &)
{
    return {}; // an answer could name a tracking image, or a file
}

void MessageText::openLink(const QUrl &url)
{
    if (url.scheme() == QStringView(markdown::citationScheme))
        Q_EMIT citationActivated(url.path().toInt());
    else if (url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto")
        Q_EMIT linkActivated(url);
}

bool MessageText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString anchor = anchorAt(help->pos());
    const QString prefix = QStringView(markdown::citationScheme) + u':';
    const QString hint = anchor.startsWith(prefix) ? m_hints.value(anchor.sliced(prefix.size()).toInt()) : anchor;
    // An answer's words are never markup here either.
    QToolTip::showText(help->globalPos(), hint.toHtmlEscaped(), this);
    return true;
}

void MessageText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        paintDecorations(painter, *document(), event->rect(), m_style);
    }
    QTextBrowser::paintEvent(event);
}

void MessageText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void MessageText::keyPressEvent(QKeyEvent *event)
{
    if (scrolls(*event))
        Q_EMIT keyScrolled(event);
    else if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
        Q_EMIT copyMessageRequested();
    else
        QTextBrowser::keyPressEvent(event);
}

QTextBlock MessageText::codeHeaderAt(const QPoint &point) const
{
    const int position = document()->documentLayout()->hitTest(point, Qt::FuzzyHit);
    const QTextBlock at = document()->findBlock(std::max(position, 0));
    for (const QTextBlock &block : {at, at.next()}) {
        if (block.isValid() && codeHeader(block, m_style).contains(point))
            return block;
    }
    return {};
}

void MessageText::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock code = codeHeaderAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && code.isValid()) {
        QGuiApplication::clipboard()->setText(codeText(code));
        QToolTip::showText(event->globalPosition().toPoint(), tr("Code copied"), this);
        return;
    }
    QTextBrowser::mousePressEvent(event);
}

void MessageText::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && codeHeaderAt(event->position().toPoint()).isValid())
        viewport()->setCursor(Qt::PointingHandCursor);
}

void MessageText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(tr("Copy message"), this, &MessageText::copyMessageRequested);
    const QTextBlock block = cursorForPosition(event->pos()).block();
    if (block.blockFormat().hasProperty(markdown::CodeBlock)) {
        menu->addAction(tr("Copy code"), this,
                        [text = codeText(block)] { QGuiApplication::clipboard()->setText(text); });
    }
    menu->popup(event->globalPos());
}

} // namespace quire::ui
