#include "core/pool/health.h"

#include <algorithm>
#include <cmath>

namespace quire::pool {
namespace {

constexpr Milliseconds halfLife = 5min;
constexpr double mostEvidence = 40; // Old success must not hide a new fault.
constexpr double bestScore = 0.955;

/// What is left of a departure from the prior.
double fading(Milliseconds elapsed)
{
    return elapsed <= 0ms ? 1 : std::exp2(-double(elapsed.count()) / double(halfLife.count()));
}

} // namespace

void Health::decayTo(Milliseconds awake)
{
    const double left = fading(awake - m_awake);
    m_alpha = priorAlpha + (m_alpha - priorAlpha) * left;
    m_beta = priorBeta + (m_beta - priorBeta) * left;
    m_awake = std::max(m_awake, awake);
    const double total = m_alpha + m_beta;
    if (total > mostEvidence) {
        m_alpha *= mostEvidence / total;
        m_beta *= mostEvidence / total;
    }
}

void Health::succeeded(Milliseconds awake)
{
    m_alpha += 1;
    decayTo(awake);
    ++m_successes;
    m_consecutive = 0;
}

void Health::failed(double weight, Milliseconds awake, bool countsInARow)
{
    m_beta += weight;
    decayTo(awake);
    ++m_failures;
    if (countsInARow)
        ++m_consecutive;
}

void Health::forgive()
{
    m_alpha = priorAlpha;
    m_beta = priorBeta;
    m_consecutive = 0;
    m_failed = false;
}

double Health::score(Milliseconds awake) const
{
    const double left = fading(awake - m_awake);
    const double alpha = priorAlpha + (m_alpha - priorAlpha) * left;
    const double beta = priorBeta + (m_beta - priorBeta) * left;
    const double total = alpha + beta;
    const double mean = alpha / total;
    const double deviation = std::sqrt(alpha * beta / (total * total * (total + 1)));
    return std::clamp(100 * (mean - deviation) / bestScore, 0.0, 100.0);
}

bool Health::updateFailed(const Policy &policy, Milliseconds awake)
{
    const double now = score(awake);
    if (now < policy.failedBelow)
        m_failed = true;
    else if (now > policy.recoveredAbove)
        m_failed = false;
    return m_failed;
}

double Health::successRate() const
{
    return samples() == 0 ? 1 : double(m_successes) / double(samples());
}

} // namespace quire::pool
