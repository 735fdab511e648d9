// Requests over the last hour as thin stacked bars: answered below, failed attempts above.
#pragma once

#include "ui/dashboard/activity.h"

#include <QWidget>

namespace quire::ui {

class ActivityChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityChart(QWidget *parent = nullptr);
    void setBuckets(const QList<ActivityBucket> &buckets);
    [[nodiscard]] QSize sizeHint() const override { return {300, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ActivityBucket> m_buckets;
};

} // namespace quire::ui
