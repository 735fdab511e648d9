// ComposerInput: the field a question is typed in. Grows with its text up to a few lines. Enter sends, Shift+Enter makes
// a line - but never while an input method is composing, whose Enter accepts a word. Pasted files are reported, not
// written out as paths. GUI thread.
#pragma once

#include <QTextEdit>

namespace quire::ui {

class ComposerInput final : public QTextEdit
{
    Q_OBJECT
public:
    explicit ComposerInput(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    void filesPasted(const QStringList &paths);
    void focusMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_composing = false;
};

} // namespace quire::ui
