// A key's state as a small sign whose shape alone tells it: colour is never the only difference.
#pragma once

#include "core/pool/snapshot.h"

#include <QWidget>

namespace quire::ui {

struct Colors;

void paintStateMark(QPainter *painter, const QRectF &where, pool::KeyState state, const Colors &colors);

class StateMark final : public QWidget
{
    Q_OBJECT
public:
    explicit StateMark(QWidget *parent = nullptr);
    void setState(pool::KeyState state);
    [[nodiscard]] QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    pool::KeyState m_state = pool::KeyState::Unknown;
};

} // namespace quire::ui
