// World: plays a trace against one contestant in virtual time, being the services, the network, the machine and the user,
// and counts.
#pragma once

#include "tests/sim/contestant.h"
#include "tests/sim/trace.h"

namespace quire::sim {

struct Outcome {
    int asked = 0;       ///< Answerable requests that nobody cancelled.
    int answered = 0;
    int sends = 0;       ///< For those.
    int bad = 0;         ///< Unanswerable requests.
    int badSends = 0;
    int allSends = 0;
    int fallbackSends = 0;
    int counted = 0;      ///< All requests that nobody cancelled...
    int onFallback = 0;   ///< ...and those of them that took a fallback key.
    int probes = 0;
    int afterCertain = 0; ///< Calls to keys that had been told for certain to be out, the worst key's.
    double waited = 0;    ///< Milliseconds until the first text or the end, summed over asked.
    double soundOut = 0;  ///< Share of samples in which a sound key was thought to be out.
};

[[nodiscard]] Outcome play(const Trace &trace, Contestant &contestant, std::uint64_t seed);

} // namespace quire::sim
