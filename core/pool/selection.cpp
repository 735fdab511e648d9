#include "core/pool/selection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace quire::pool {
namespace {

using namespace std::chrono_literals;
constexpr double fadeTime = 60'000;     // Milliseconds until a peak is mostly forgotten.
constexpr Milliseconds staleAfter = 3min; // Older news is no news: the key is tried like an unknown one.
constexpr double typicalTtft = 1'000;   // For keys that nothing is known of.
constexpr double fastest = 300;         // Below this, differences are noise.
constexpr double comparable = 2.0;      // Costs within this factor share evenly.
constexpr double exploration = 0.03;    // The least share of a usable key, relative to the best.
constexpr double demotion = 4;
constexpr std::size_t most = 64;

double cost(const Candidate &candidate, double unknown)
{
    const double wait = std::max(fastest, candidate.ttft > 0 ? candidate.ttft : unknown);
    const double expected = wait * (candidate.inFlight + 4) / (std::max(5.0, candidate.score) * std::max(0.02, candidate.headroom));
    return candidate.demoted ? expected * demotion : expected;
}

} // namespace

void Ttft::add(Milliseconds took, Instant now)
{
    const double value = double(took.count());
    if (m_recent.empty() || value >= m_peak) {
        m_peak = value;
    } else {
        const double weight = std::exp(-double((now - m_at).count()) / fadeTime);
        m_peak = std::max(value, 0.75 * m_peak * weight + (1 - 0.75 * weight) * value);
    }
    m_at = now;
    if (m_recent.size() == keep)
        m_recent.erase(m_recent.begin());
    m_recent.push_back(took);
    m_usual = quantile(0.95);
}

double Ttft::peak(Instant now) const
{
    return now - m_at > staleAfter ? 0 : m_peak;
}

void Ttft::punish(Milliseconds waited, Instant now)
{
    m_peak = std::max(m_peak, double(waited.count()));
    m_at = now;
}

std::optional<Milliseconds> Ttft::quantile(double share) const
{
    if (m_recent.empty())
        return std::nullopt;
    auto sorted = m_recent;
    const auto place = std::size_t(std::clamp(std::ceil(share * double(sorted.size())) - 1, 0.0, double(sorted.size() - 1)));
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(place), sorted.end());
    return sorted[place];
}

std::size_t select(std::span<const Candidate> candidates, Rng &rng)
{
    const std::size_t count = std::min(candidates.size(), most);
    double known = 0;
    double knownSum = 0;
    for (const Candidate &candidate : candidates.first(count)) {
        if (candidate.ttft > 0) {
            known += 1;
            knownSum += candidate.ttft;
        }
    }
    const double unknown = known > 0 ? knownSum / known : typicalTtft;

    std::array<double, most> weights{};
    double best = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < count; ++i) {
        weights[i] = cost(candidates[i], unknown);
        best = std::min(best, weights[i]);
    }
    double total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double ratio = best / weights[i];
        weights[i] = ratio * comparable >= 1 ? 1 : std::max(exploration, ratio * ratio * comparable);
        total += weights[i];
    }
    double point = rng.unit() * total;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        point -= weights[i];
        if (point < 0)
            return i;
    }
    return count - 1;
}

} // namespace quire::pool
