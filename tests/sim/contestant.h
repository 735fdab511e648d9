// Contestant: whatever decides which key is asked. The pool itself, the pool with a part taken out, and the policies of
// other programs, rebuilt from their documented behaviour, all behind the pool's own events and decisions.
#pragma once

#include "core/pool/keypool.h"

#include <functional>
#include <memory>

namespace quire::sim {

using namespace quire::pool;

class Contestant
{
public:
    virtual ~Contestant() = default;
    virtual Decision handle(const Event &event) = 0;
    [[nodiscard]] virtual std::optional<Instant> nextWakeUp() const = 0;
    virtual void restart(const KeysChanged &keys) = 0; ///< The program ended and started again.
    /// How its forecasts fared: of quotas, and of keys.
    [[nodiscard]] virtual std::pair<PredictionScore, PredictionScore> forecasts() const { return {}; }
    [[nodiscard]] virtual bool believesUsable(KeyId key, Moment now) const = 0;
};

struct Entry {
    QString name;
    std::function<std::unique_ptr<Contestant>(std::uint64_t seed)> make;
    bool ablation = false; ///< Ours with one part removed.
};

[[nodiscard]] std::vector<Entry> contestants();

} // namespace quire::sim
