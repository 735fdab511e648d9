// Health: how likely a key is to answer, 0-100, from its own successes and failures alone; quota is not health. A beta
// distribution that forgets towards a good prior with a half-life of five waking minutes: one blip never fails a key,
// and ten failures are forgiven in ten minutes. Raw counts stand beside it. A value.
#pragma once

#include "core/pool/policy.h"

namespace quire::pool {

class Health
{
public:
    /// `awake` is time that excludes the machine's sleep: a key does not recover overnight in a closed notebook.
    void succeeded(Milliseconds awake);
    /// Weight 0 counts in the raw statistics only.
    void failed(double weight, Milliseconds awake, bool countsInARow);
    void forgive(); ///< Back to the prior; the raw counts stay.

    [[nodiscard]] double score(Milliseconds awake) const;
    /// Below the lower mark until above the upper one. Looking may change the answer, so it is told apart from score().
    bool updateFailed(const Policy &policy, Milliseconds awake);
    /// No failure is remembered: the score is at its best.
    [[nodiscard]] bool isSpotless() const { return m_beta <= priorBeta; }
    [[nodiscard]] bool isFailed() const { return m_failed; }

    [[nodiscard]] qint64 successes() const { return m_successes; }
    [[nodiscard]] qint64 failures() const { return m_failures; }
    [[nodiscard]] qint64 samples() const { return m_successes + m_failures; }
    [[nodiscard]] int consecutiveFailures() const { return m_consecutive; }
    [[nodiscard]] double successRate() const;

    bool operator==(const Health &) const = default;

private:
    friend struct HealthMemory;
    static constexpr double priorAlpha = 10;
    static constexpr double priorBeta = 0.25;

    void decayTo(Milliseconds awake);

    double m_alpha = priorAlpha;
    double m_beta = priorBeta;
    Milliseconds m_awake{};
    qint64 m_successes = 0;
    qint64 m_failures = 0;
    int m_consecutive = 0;
    bool m_failed = false;
};

} // namespace quire::pool
