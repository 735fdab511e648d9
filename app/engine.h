// Engine: everything below the window, wired by hand - the part of the composition root that `quire` and `quire-cli`
// share. Owns all of it; members are destroyed before what they lean on. GUI (main) thread.
#pragma once

#include "app/installed.h"
#include "app/profile.h"
#include "core/base/clock.h"
#include "core/chat/chatservice.h"
#include "core/chat/embeddingjob.h"
#include "core/chat/poolembedder.h"
#include "core/ingest/ingestqueue.h"
#include "core/ingest/sourceloader.h"
#include "core/net/networkwatch.h"
#include "core/net/qttransport.h"
#include "core/retrieval/retriever.h"
#include "core/settings/keychainstore.h"
#include "core/settings/keyring.h"
#include "core/settings/secretchooser.h"
#include "core/settings/settingsstore.h"
#include "core/store/store.h"

namespace quire::app {

struct Engine {
    /// Errors: Storage, NewerData.
    [[nodiscard]] static Result<std::unique_ptr<Engine>> create(const Profile &profile, settings::WithoutKeychain without,
                                                                const QString &parser = parserProgram());

    const Profile profile;
    SystemClock clock;
    settings::SettingsStore settings;
    settings::KeychainStore keychain;
    settings::SecretChooser secrets;
    settings::KeyRing keys;
    std::unique_ptr<store::Store> store;
    net::QtTransport transport;
    retrieval::Retriever retriever;
    chat::PoolRunner pool;
    chat::PoolEmbedder embedder;
    chat::EmbeddingJob embedding;
    net::NetworkWatch network;
    chat::ChatService chat;
    ingest::ParserHost host;
    ingest::IngestQueue queue;
    ingest::SourceLoader sources;

    Engine(const Profile &profile, settings::WithoutKeychain without, std::unique_ptr<store::Store> opened, const QString &parser);
    ~Engine();
};

} // namespace quire::app
