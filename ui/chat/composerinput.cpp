#include "ui/chat/composerinput.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <cmath>

namespace quire::ui {

namespace {

constexpr int mostLines = 9;

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ComposerInput::ComposerInput(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("composerInput"));
    setProperty("bare", true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setAcceptDrops(false); // a dropped file belongs to the window
    viewport()->setAcceptDrops(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTextEdit::textChanged, this, [this] {
        setVerticalScrollBarPolicy(document()->size().height() > sizeHint().height() ? Qt::ScrollBarAsNeeded
                                                                                   : Qt::ScrollBarAlwaysOff);
        updateGeometry();
    });
}

QSize ComposerInput::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const auto text = int(std::ceil(document()->size().height()));
    return {240, std::clamp(text, line + 4, line * mostLines + 4)};
}

QSize ComposerInput::minimumSizeHint() const
{
    return {120, fontMetrics().lineSpacing() + 4};
}

void ComposerInput::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_composing && !(event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier))) {
        Q_EMIT submitted();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ComposerInput::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

void ComposerInput::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusMoved();
}

void ComposerInput::focusOutEvent(QFocusEvent *event)
{
    m_composing = false;
    QTextEdit::focusOutEvent(event);
    Q_EMIT focusMoved();
}

void ComposerInput::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool ComposerInput::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !filesIn(*source).isEmpty();
}

void ComposerInput::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = filesIn(*source); !paths.isEmpty())
        Q_EMIT filesPasted(paths);
    else
        insertPlainText(source->text());
}

} // namespace quire::ui
