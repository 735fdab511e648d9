// SendButton: the round button that sends a question, or stops its answer. Painted, and no QToolButton: the style sheet
// changes the palette of those, which the theme's colours are read from. GUI thread.
#pragma once

#include <QAbstractButton>

namespace quire::ui {

class SendButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SendButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {34, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quire::ui
