// SendButton: the round button that sends a question, or stops its answer. Painted: a style sheet draws no circles. GUI
// thread.
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
