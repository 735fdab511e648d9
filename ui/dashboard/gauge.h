// Small painted measures of the dashboard: a score from 0 to 100 with its two thresholds, a share, a sparkline.
#pragma once

#include "core/base/clock.h"
#include "ui/theme.h"

#include <QWidget>

namespace quire::ui {

class ScoreGauge final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreGauge(QWidget *parent = nullptr);
    void setScore(double score, double failedBelow = 30, double recoveredAbove = 70);
    [[nodiscard]] QSize sizeHint() const override { return {160, 22}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_score = 0;
    double m_failedBelow = 30;
    double m_recoveredAbove = 70;
};

/// A thin bar: how much of a quota is left.
class ShareBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);
    void setShare(double share, Tone tone);
    [[nodiscard]] QSize sizeHint() const override { return {80, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    Tone m_tone = Tone::Neutral;
};

class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setValues(const QList<Milliseconds> &values);
    [[nodiscard]] QSize sizeHint() const override { return {88, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Milliseconds> m_values;
};

} // namespace quire::ui
