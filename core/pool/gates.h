// Gates: what stands between every key and its service. When the network, its region, its address or a model is the
// trouble, no key pays; calls wait at the gate, one of them (or a check) tries, and the first success lets all through.
// Values.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/rng.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace quire::pool {

/// The way to one service. One lost connection is bad luck and is tried again at once; a second one, with no answer in
/// between, closes the gate.
class NetworkGate
{
public:
    /// As the system says it.
    void changed(bool online, const QByteArray &network, Moment now);
    /// An exchange never reached the service; `sentAt` tells news from echoes. True when this closed the gate.
    bool failed(Instant sentAt, Moment now, Rng &rng);
    /// Any answer at all, however bad.
    bool answered(Instant now); ///< True when it was closed until now.

    [[nodiscard]] bool isOpen() const { return m_online && !m_suspected; }
    [[nodiscard]] bool isKnownOffline() const { return !m_online; }
    [[nodiscard]] bool wantsProbe(Instant now) const { return m_online && m_suspected && !m_prober && now >= m_nextProbe; }
    void probing(AttemptId attempt) { m_prober = attempt; }
    [[nodiscard]] bool isProbing(AttemptId attempt) const { return m_prober == attempt; }
    void probeEnded() { m_prober.reset(); }
    [[nodiscard]] Instant nextProbe() const { return m_nextProbe; }
    [[nodiscard]] const QByteArray &network() const { return m_network; }

    bool operator==(const NetworkGate &) const = default;

private:
    void close(Moment now, Rng &rng);

    bool m_online = true;
    bool m_suspected = false;
    QByteArray m_network;
    std::optional<Instant> m_doubtedAt; ///< The first lost connection since the last answer.
    std::optional<Instant> m_answeredAt;
    Milliseconds m_delay{};
    Instant m_failedAt{};
    Instant m_nextProbe{};
    std::optional<AttemptId> m_prober;
};

/// Two keys in trouble within seconds are one service in trouble; where there is one key only, three faults in a row are.
/// One gate per service and model for outages, one per service for an address that is throttled.
class ServiceGate
{
public:
    struct Timing {
        Milliseconds window;  ///< Within which a second key makes it an outage.
        Milliseconds first;   ///< Until the next try; grows to...
        Milliseconds longest; ///< ...this.
        bool onlyProject = false; ///< Nobody else could bear it out.
    };

    /// True when another project's key had the same trouble within the window.
    bool failed(int project, AttemptId attempt, Instant now, const Timing &timing, Rng &rng);
    bool succeeded(AttemptId attempt, Instant sentAt); ///< True when it was closed until now.
    void ended(AttemptId attempt); ///< Cancelled, or failed for another reason.

    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] bool admits(Instant now) const { return !m_closed || (!m_prober && now >= m_nextTry); }
    void admitted(AttemptId attempt);
    [[nodiscard]] Instant nextTry() const { return m_nextTry; }
    [[nodiscard]] bool hasProber() const { return m_prober.has_value(); }
    /// Another project failed so within the window.
    [[nodiscard]] bool isCorrelated(int project, Instant now, Milliseconds window) const;

    bool operator==(const ServiceGate &) const = default;

private:
    struct Trouble {
        int project;
        Instant at;
        bool operator==(const Trouble &) const = default;
    };

    std::vector<Trouble> m_recent; // The last one of each project.
    int m_inARow = 0;
    bool m_closed = false;
    Instant m_closedAt{};
    Instant m_nextTry{};
    Milliseconds m_delay{};
    std::optional<AttemptId> m_prober;
};

/// The service is not offered where this network exits.
struct RegionGate {
    std::optional<Instant> until;
    [[nodiscard]] bool isClosed(Instant now) const { return until && now < *until; }
    bool operator==(const RegionGate &) const = default;
};

} // namespace quire::pool
