// NetworkWatch: which network this machine is on, and whether on any. What a service refuses on one network it may offer on
// the next, and a lost network is told at once instead of being found out by waiting. Nothing is sent. GUI thread.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QObject>
#include <functional>
#include <memory>

namespace quire::net {

struct NetworkState {
    bool online = true; ///< False only when no interface could reach beyond this machine.
    QByteArray id;      ///< Equal on the same network; a digest, and no address. Empty: not known.
    bool operator==(const NetworkState &) const = default;
};

/// The interface and address that the system would send from; without such a route, the addresses there are.
[[nodiscard]] NetworkState currentNetwork();

class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    using Look = std::function<NetworkState()>;
    /// The clock outlives the watch.
    explicit NetworkWatch(Clock &clock, Look look = currentNetwork, QObject *parent = nullptr);
    ~NetworkWatch() override;

    /// Looks now and every few seconds; `changed` follows when there is news, the first look included.
    void start();
    /// Also when the system says that something changed, where it does (QNetworkInformation). Takes some milliseconds.
    void listenToSystem();

    [[nodiscard]] const NetworkState &state() const { return m_state; }

Q_SIGNALS:
    void changed(const quire::net::NetworkState &state);

private:
    void look();

    Clock &m_clock;
    Look m_look;
    NetworkState m_state;
    std::unique_ptr<Timer> m_next;
};

} // namespace quire::net
