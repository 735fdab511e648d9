#include "core/pool/breaker.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr Milliseconds longestRest = 40min;
constexpr int successesToClose = 2;

} // namespace

QString breakerStateName(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed: return QStringLiteral("closed");
    case BreakerState::Open: return QStringLiteral("open");
    case BreakerState::HalfOpen: return QStringLiteral("half-open");
    }
    return {};
}

BreakerState Breaker::state(Instant now) const
{
    if (!m_open)
        return BreakerState::Closed;
    return now < m_until ? BreakerState::Open : BreakerState::HalfOpen;
}

bool Breaker::admits(Instant now) const
{
    return !m_open || (now >= m_until && !m_permit);
}

void Breaker::admitted(AttemptId attempt, Instant now)
{
    if (state(now) == BreakerState::HalfOpen && !m_permit)
        m_permit = attempt;
}

bool Breaker::failed(AttemptId attempt, Instant now, const Policy &policy, bool grows)
{
    ++m_inARow;
    const bool trial = m_permit == attempt;
    neutral(attempt);
    if (m_open && !trial)
        return false; // Sent before it opened; it says nothing new.
    if (!m_open && m_inARow < policy.breakerFailures)
        return false;
    if (m_open && grows)
        ++m_reopened;
    openFor(std::min(longestRest, policy.breakerRest * (1 << std::min(m_reopened, 10))), now);
    return true;
}

bool Breaker::succeeded(AttemptId attempt, Instant now)
{
    neutral(attempt);
    m_inARow = 0;
    if (state(now) != BreakerState::HalfOpen)
        return false;
    if (++m_trialSuccesses < successesToClose)
        return false;
    reset();
    return true;
}

void Breaker::neutral(AttemptId attempt)
{
    if (m_permit == attempt)
        m_permit.reset();
}

void Breaker::reset()
{
    *this = Breaker();
}

void Breaker::openFor(Milliseconds rest, Instant now)
{
    m_open = true;
    m_until = now + rest;
    m_trialSuccesses = 0;
}

void Breaker::halfOpen(Instant now)
{
    m_open = true;
    m_until = now;
    m_trialSuccesses = 0;
}

} // namespace quire::pool
