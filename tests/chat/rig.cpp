#include "tests/chat/rig.h"

#include "core/store/chunkindex.h"
#include "core/store/documenttable.h"

#include <QDirIterator>
#include <QTest>

namespace quire::test {

using namespace std::chrono_literals;

Rig::Rig() = default;

Rig::~Rig()
{
    close();
}

bool Rig::open()
{
    if (!server.baseUrl().port(0) && !server.listen())
        return false;
    auto opened = store::Store::open(folder.filePath(QStringLiteral("quire.db")));
    if (!opened)
        return false;
    store = std::move(*opened);
    settings = std::make_unique<settings::SettingsStore>(folder.filePath(QStringLiteral("settings.json")));
    changeSettings([this](settings::Settings &it) {
        it.geminiEndpoint = server.baseUrl().toString();
        it.braveEndpoint = server.baseUrl().toString();
        it.openAiEndpoint = server.openAiUrl().toString();
        it.proxy = settings::ProxyKind::None;
    });
    keys = std::make_unique<settings::KeyRing>(folder.filePath(QStringLiteral("keys.json")), secrets, clock);
    transport = std::make_unique<net::QtTransport>(clock);
    retriever = std::make_unique<retrieval::Retriever>(*store);
    pool = std::make_unique<chat::PoolRunner>(chat::PoolRunner::Parts{clock, *transport, *keys, *settings, *store});
    chat = std::make_unique<chat::ChatService>(chat::ChatService::Parts{clock, *store, *retriever, *pool, *settings});
    keys->load();
    return waitFor([this] { return pool->isReady(); });
}

void Rig::close()
{
    chat.reset();
    pool.reset();
    retriever.reset();
    transport.reset();
    keys.reset();
    settings.reset();
    store.reset();
}

bool Rig::restart()
{
    close();
    return open();
}

KeyId Rig::addKey(const QString &secret, pool::Owner owner, pool::Service service)
{
    settings::NewKey key;
    key.service = service;
    key.owner = owner;
    key.secret = secret;
    key.label = QStringLiteral("key ") + secret.right(4);
    KeyId id;
    bool answered = false;
    keys->add(key, [&](const Result<KeyId> &added) {
        id = added.value_or(KeyId());
        answered = true;
    });
    return waitFor([&answered] { return answered; }) ? id : KeyId();
}

bool Rig::addDocument()
{
    const QStringList texts{
        QStringLiteral("The Eiffel tower in Paris is 330 metres tall. It was the tallest structure in the world until 1930."),
        QStringLiteral("Gustave Eiffel built the tower between 1887 and 1889 for the world fair. It weighs 10,100 tonnes.")};
    return resultOf(store->write([texts](store::Database &database) -> Result<void> {
               store::DocumentRow row;
               row.path = QStringLiteral("/books/tower.pdf");
               row.contentHash = "hash";
               row.state = store::DocumentState::Ready;
               row.info.type = QStringLiteral("pdf");
               row.info.title = QStringLiteral("The Eiffel tower");
               row.info.pages = 2;
               row.chunks = 2;
               const auto id = store::DocumentTable(database).save(row);
               if (!id)
                   return tl::unexpected(id.error());
               QList<Block> blocks;
               QList<Chunk> chunks;
               for (int i = 0; i < texts.size(); ++i) {
                   Block block;
                   block.text = texts[i];
                   block.anchor = PageAnchor{i + 1, {QRectF(72, 72, 400, 30)}};
                   blocks.append(block);
                   chunks.append({block.text, {}, block.anchor, i, i});
               }
               return store::ChunkIndex(database).replace(*id, row.info.title, QStringLiteral("tower.pdf"), blocks, chunks);
           }))
        .has_value();
}

void Rig::changeSettings(const std::function<void(settings::Settings &)> &change)
{
    settings::Settings changed = settings->settings();
    change(changed);
    QVERIFY(settings->save(changed));
}

bool Rig::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(
        [&] {
            if (condition())
                return true;
            clock.advance(50ms);
            return condition();
        },
        20'000);
}

bool Rig::profileHolds(const QByteArray &bytes) const
{
    for (QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace quire::test
