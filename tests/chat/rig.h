// Rig: the whole engine over a temporary profile and a provider on loopback; only time is virtual. restart() closes the
// program and opens it again on the same profile.
#pragma once

#include "core/chat/chatservice.h"
#include "core/net/qttransport.h"
#include "core/retrieval/retriever.h"
#include "core/settings/keyring.h"
#include "core/settings/settingsstore.h"
#include "core/store/store.h"
#include "tests/settings/lastingstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprovider/fakeprovider.h"

#include <QTemporaryDir>

namespace quire::test {

class Rig
{
public:
    Rig();
    ~Rig();

    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] bool restart();

    /// A Gemini key, unless told otherwise.
    KeyId addKey(const QString &secret, pool::Owner owner = pool::Owner::User, pool::Service service = pool::Service::Gemini);
    /// A document about the tower, of two passages.
    [[nodiscard]] bool addDocument();
    void changeSettings(const std::function<void(settings::Settings &)> &change);

    /// Lets events happen and virtual time pass until `condition` holds.
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition);
    template<typename T>
    T resultOf(QFuture<T> future)
    {
        if (!waitFor([&future] { return future.isFinished(); }))
            return failure(ErrorCode::Timeout);
        return future.result();
    }

    /// Whether these bytes stand in any file of the profile.
    [[nodiscard]] bool profileHolds(const QByteArray &bytes) const;

    FakeClock clock;
    FakeProvider server;
    LastingStore secrets;
    QTemporaryDir folder;

    std::unique_ptr<store::Store> store;
    std::unique_ptr<settings::SettingsStore> settings;
    std::unique_ptr<settings::KeyRing> keys;
    std::unique_ptr<net::QtTransport> transport;
    std::unique_ptr<retrieval::Retriever> retriever;
    std::unique_ptr<chat::PoolRunner> pool;
    std::unique_ptr<chat::ChatService> chat;
};

} // namespace quire::test
