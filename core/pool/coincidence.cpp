#include "core/pool/coincidence.h"

#include <algorithm>

namespace quire::pool {
namespace {

using namespace std::chrono_literals;

constexpr int certain = 3;             // Minutes.
constexpr Milliseconds sameMinute = 2s; // Window ends are reckoned from a clock that may jitter.
constexpr qint64 idle = 2;             // A key with at most so many requests had no limit of its own to reach.
constexpr qint64 busy = 5;

/// A limit that neither key can have reached alone, and both together did.
bool isShared(const MinuteUse &hit, const MinuteUse &other)
{
    const std::optional<qint64> limit = hit.limit ? hit.limit : other.limit;
    if (limit) {
        const qint64 together = hit.used + other.used;
        return hit.used * 5 < *limit * 4 && together * 10 >= *limit * 9;
    }
    return hit.used <= idle && other.used >= busy;
}

} // namespace

Coincidences::Pair &Coincidences::pairOf(KeyId a, KeyId b)
{
    if (b < a)
        std::swap(a, b);
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Pair &pair) { return pair.a == a && pair.b == b; });
    if (found != m_pairs.end())
        return *found;
    m_pairs.push_back({a, b, 0, Instant{}});
    return m_pairs.back();
}

std::optional<KeyId> Coincidences::limited(const MinuteUse &hit, std::span<const MinuteUse> others)
{
    for (const MinuteUse &other : others) {
        const Milliseconds apart = hit.windowEnds - other.windowEnds;
        if (other.key == hit.key || apart > sameMinute || apart < -sameMinute || !isShared(hit, other))
            continue;
        Pair &pair = pairOf(hit.key, other.key);
        if (pair.counted == hit.windowEnds)
            continue;
        pair.counted = hit.windowEnds;
        if (++pair.minutes >= certain)
            return other.key;
    }
    return std::nullopt;
}

void Coincidences::apart(KeyId key, KeyId limited)
{
    std::erase_if(m_pairs, [&](const Pair &pair) {
        return (pair.a == key && pair.b == limited) || (pair.a == limited && pair.b == key);
    });
}

} // namespace quire::pool
