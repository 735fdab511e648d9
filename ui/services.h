// Services: what the window works with, all owned by the composition root and outliving the window.
#pragma once

namespace quire {
class Clock;
}
namespace quire::chat {
class ChatService;
class EmbeddingJob;
class PoolEmbedder;
class PoolRunner;
}
namespace quire::ingest {
class IngestQueue;
class SourceLoader;
}
namespace quire::settings {
class KeyRing;
class SecretChooser;
class SettingsStore;
}

namespace quire::ui {

struct Services {
    Clock &clock;
    chat::ChatService &chat;
    chat::PoolRunner &pool;
    ingest::IngestQueue &queue;
    ingest::SourceLoader &sources;
    settings::SettingsStore &settings;
    settings::KeyRing &keys;
    settings::SecretChooser &secrets;
    chat::PoolEmbedder &embedder;
    chat::EmbeddingJob &embedding;
};

} // namespace quire::ui
