// A seeded random engine as a value: copyable, comparable, eight bytes, the same numbers on every machine. It can stand
// inside another value's state, so that a seed and a list of events replay exactly.
#pragma once

#include <cstdint>

namespace quire {

/// SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
struct Rng {
    using result_type = std::uint64_t;

    std::uint64_t state = 0;

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return UINT64_MAX; }

    constexpr result_type operator()()
    {
        std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, 1).
    constexpr double unit() { return static_cast<double>((*this)() >> 11) * 0x1.0p-53; }

    /// Uniform in [0, bound), bound > 0; the bias of at most bound / 2^64 does not matter here.
    constexpr std::uint64_t below(std::uint64_t bound) { return (*this)() % bound; }

    bool operator==(const Rng &) const = default;
};

} // namespace quire
