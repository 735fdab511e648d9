#include "ui/dashboard/gauge.h"

#include "ui/tonecolor.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace quire::ui {
namespace {

void bar(QPainter &painter, const QRectF &where, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(where, where.height() / 2, where.height() / 2);
}

} // namespace

ScoreGauge::ScoreGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreGauge::setScore(double score, double failedBelow, double recoveredAbove)
{
    m_score = std::clamp(score, 0.0, 100.0);
    m_failedBelow = failedBelow;
    m_recoveredAbove = recoveredAbove;
    const QString text = tr("Health score %1 of 100; failed below %2, recovered above %3")
                             .arg(QLocale().toString(m_score, 'f', 0), QLocale().toString(failedBelow, 'f', 0),
                                  QLocale().toString(recoveredAbove, 'f', 0));
    setToolTip(text);
    setAccessibleName(text);
    update();
}

void ScoreGauge::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("100")) + space::s;
    const QRectF track(0, (height() - 6) / 2.0, width() - numberWidth, 6);

    const Tone tone = m_score < m_failedBelow ? Tone::Bad : m_score < m_recoveredAbove ? Tone::Warning : Tone::Good;
    bar(painter, track, colors.hairline);
    if (m_score > 0)
        bar(painter, QRectF(track.left(), track.top(), std::max(6.0, track.width() * m_score / 100), 6), toneColor(colors, tone));
    painter.setPen(QPen(colors.textFaint, 1));
    for (const double mark : {m_failedBelow, m_recoveredAbove}) {
        const double x = std::round(track.left() + track.width() * mark / 100) + 0.5;
        painter.drawLine(QPointF(x, track.top() - 4), QPointF(x, track.bottom() + 4));
    }
    painter.setPen(colors.text);
    painter.drawText(QRectF(track.right(), 0, numberWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(m_score, 'f', 0));
}

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share, Tone tone)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_tone = tone;
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    bar(painter, rect(), colors.hairline);
    if (m_share > 0)
        bar(painter, QRectF(0, 0, std::max(4.0, width() * m_share), height()),
            m_tone == Tone::Neutral ? colors.accent : toneColor(colors, m_tone));
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
}

void Sparkline::setValues(const QList<Milliseconds> &values)
{
    if (m_values == values)
        return;
    m_values = values;
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [low, high] = std::minmax_element(m_values.cbegin(), m_values.cend());
    const double range = std::max<double>(1, static_cast<double>((*high - *low).count()));
    const QRectF area = QRectF(rect()).adjusted(2, 3, -4, -3);
    QPainterPath line;
    QPointF last;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const double x = area.left() + area.width() * static_cast<double>(i) / static_cast<double>(m_values.size() - 1);
        const double y = area.bottom() - area.height() * static_cast<double>((m_values.at(i) - *low).count()) / range;
        last = QPointF(x, y);
        if (i == 0)
            line.moveTo(last);
        else
            line.lineTo(last);
    }
    QPainterPath under = line;
    under.lineTo(area.right(), rect().bottom());
    under.lineTo(area.left(), rect().bottom());
    painter.fillPath(under, colors.accentSoft);
    painter.setPen(QPen(colors.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawEllipse(last, 2.2, 2.2);
}

} // namespace quire::ui
