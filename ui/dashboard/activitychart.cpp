#include "ui/dashboard/activitychart.h"

#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

namespace quire::ui {

ActivityChart::ActivityChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(sizeHint().height());
}

void ActivityChart::setBuckets(const QList<ActivityBucket> &buckets)
{
    if (m_buckets == buckets)
        return;
    m_buckets = buckets;
    int answered = 0;
    int failed = 0;
    for (const ActivityBucket &bucket : buckets) {
        answered += bucket.answered;
        failed += bucket.failed;
    }
    const QString text = tr("In the last hour: %1 answered, %2 attempts failed").arg(answered).arg(failed);
    setToolTip(text);
    setAccessibleName(text);
    update();
}

void ActivityChart::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    const int textHeight = painter.fontMetrics().height();
    const QRectF area(0, 4, width(), height() - textHeight - 8);

    int most = 4; // so that a single request does not fill the chart
    for (const ActivityBucket &bucket : m_buckets)
        most = std::max(most, bucket.answered + bucket.failed);
    const double step = area.width() / static_cast<double>(std::max<qsizetype>(1, m_buckets.size()));
    const double width = std::clamp(step - 3, 2.0, 9.0);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        const ActivityBucket &bucket = m_buckets.at(i);
        const double x = area.left() + step * static_cast<double>(i) + (step - width) / 2;
        const double answered = area.height() * bucket.answered / most;
        const double failed = area.height() * bucket.failed / most;
        painter.setBrush(colors.hairline);
        if (bucket.answered + bucket.failed == 0)
            painter.drawRoundedRect(QRectF(x, area.bottom() - 2, width, 2), 1, 1);
        painter.setBrush(colors.accent);
        if (answered > 0)
            painter.drawRoundedRect(QRectF(x, area.bottom() - answered, width, answered), 2, 2);
        painter.setBrush(colors.bad);
        if (failed > 0)
            painter.drawRoundedRect(QRectF(x, area.bottom() - answered - failed - (answered > 0 ? 1.5 : 0), width, failed), 2, 2);
    }
    painter.setPen(colors.textFaint);
    const QRectF legend(0, height() - textHeight, this->width(), textHeight);
    painter.drawText(legend, Qt::AlignLeft | Qt::AlignVCenter, tr("1 h ago"));
    painter.drawText(legend, Qt::AlignRight | Qt::AlignVCenter, tr("now"));
    painter.drawText(legend, Qt::AlignHCenter | Qt::AlignVCenter, tr("at most %n a slot", nullptr, most));
}

} // namespace quire::ui
