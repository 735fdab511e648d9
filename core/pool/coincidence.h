// Coincidence: keys that nobody said belong together and that share a quota all the same. Two keys of one project are hit
// by a minute's limit together, though one of them was used little or below the told limit; three such minutes make it
// certain enough. One answer to a key while the other is at its limit in the same minute says the opposite. A value.
//
// After the rule of the failure taxonomy, section 3.1: limits that coincide in three windows while one key is idle.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <optional>
#include <span>
#include <vector>

namespace quire::pool {

/// What a key had used of its minute when the limit was told, and what is known of the limit.
struct MinuteUse {
    KeyId key;
    qint64 used = 0;
    std::optional<qint64> limit; ///< As the server told it, not as it was guessed.
    Instant windowEnds{};
    bool operator==(const MinuteUse &) const = default;
};

class Coincidences
{
public:
    /// A minute's limit hit `hit`; `others` are at their limit in the same minute. Gives a key that shares its project,
    /// once that is certain.
    std::optional<KeyId> limited(const MinuteUse &hit, std::span<const MinuteUse> others);
    /// `key` answered while `limited` was at its minute's limit.
    void apart(KeyId key, KeyId limited);
    [[nodiscard]] bool isEmpty() const { return m_pairs.empty(); }

    bool operator==(const Coincidences &) const = default;

private:
    struct Pair {
        KeyId a;
        KeyId b;
        int minutes = 0;
        Instant counted{}; ///< The end of the last minute that counted.
        bool operator==(const Pair &) const = default;
    };
    Pair &pairOf(KeyId a, KeyId b);

    std::vector<Pair> m_pairs;
};

} // namespace quire::pool
