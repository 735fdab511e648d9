#include "app/engine.h"

namespace quire::app {

Result<std::unique_ptr<Engine>> Engine::create(const Profile &profile, settings::WithoutKeychain without,
                                               const QString &parser)
{
    auto opened = store::Store::open(profile.database());
    if (!opened)
        return tl::unexpected(opened.error());
    return std::make_unique<Engine>(profile, without, *std::move(opened), parser);
}

Engine::Engine(const Profile &where, settings::WithoutKeychain without, std::unique_ptr<store::Store> opened, const QString &parser)
    : profile(where)
    , settings(profile.settings())
    , keychain(profile.keychainService())
    , secrets(keychain, profile.encryptedKeys(), qEnvironmentVariable("QUIRE_PASSPHRASE"), without)
    , keys(profile.keys(), secrets, clock)
    , store(std::move(opened))
    , transport(clock)
    , retriever(*store)
    , pool({clock, transport, keys, settings, *store})
    , embedder({clock, pool, keys, settings})
    , embedding({clock, *store, settings, embedder, retriever.meaning()})
    , network(clock)
    , chat({clock, *store, retriever, pool, settings})
    , host(parser, settings.settings().parserWorkers, {})
    , queue({*store, host, clock})
    , sources(*store, host)
{
    QObject::connect(&network, &net::NetworkWatch::changed, &pool,
                     [this](const net::NetworkState &state) { pool.changeNetwork(state.online, state.id); });
    network.start();
    retriever.meaning().setEmbedder(&embedder);
    const auto follow = [this, without](const settings::Settings &now) {
        host.setOcrLanguages(now.ocrLanguages);
        // Whoever cannot be asked for a passphrase has it from the environment, or has none.
        if (without == settings::WithoutKeychain::Session)
            secrets.setWithoutKeychain(now.allowFileKeyStore ? settings::WithoutKeychain::File : without);
    };
    QObject::connect(&settings, &settings::SettingsStore::changed, &host, follow);
    follow(settings.settings());
}

Engine::~Engine()
{
    retriever.meaning().setEmbedder(nullptr);
}

} // namespace quire::app
