// SendButton: the round button that sends a question, or stops its answer. GUI thread.
#pragma once

#include <QToolButton>

namespace quire::ui {

class SendButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit SendButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {34, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quire::ui
