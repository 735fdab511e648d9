// TierBanner: which of the five tiers serves now, in words, as a place on the way from 1 to 5, and since when.
#pragma once

#include "core/pool/snapshot.h"

#include <QFrame>

class QLabel;

namespace quire::ui {

class TierSteps;

class TierBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit TierBanner(QWidget *parent = nullptr);
    void setPool(const pool::PoolSnapshot &pool, Moment now);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_since;
    TierSteps *m_steps;
};

} // namespace quire::ui
