// The vectors of a library made through the pool, over a real store and a real server.
#include "core/chat/embeddingjob.h"
#include "core/chat/poolembedder.h"
#include "core/store/documenttable.h"
#include "tests/chat/rig.h"

#include <QTest>

using namespace quire;
using namespace quire::chat;
using namespace quire::test;
using namespace std::chrono_literals;

namespace {

const QString key = QStringLiteral("AQ.embed-0123456789-eeee");
const QString keyE = QStringLiteral("sk-local-0123456789-llll");

} // namespace

class TestEmbeddingJob : public QObject
{
    Q_OBJECT

    struct Bench {
        std::unique_ptr<Rig> rig = std::make_unique<Rig>();
        std::unique_ptr<PoolEmbedder> embedder;
        std::unique_ptr<EmbeddingJob> job;
        ~Bench() { close(); }

        void wire()
        {
            embedder = std::make_unique<PoolEmbedder>(PoolEmbedder::Parts{rig->clock, *rig->pool, *rig->keys, *rig->settings});
            rig->retriever->meaning().setEmbedder(embedder.get());
            job = std::make_unique<EmbeddingJob>(EmbeddingJob::Parts{rig->clock, *rig->store, *rig->settings, *embedder, rig->retriever->meaning()});
            job->start();
        }
        void close()
        {
            job.reset();
            if (rig->retriever)
                rig->retriever->meaning().setEmbedder(nullptr);
            embedder.reset();
        }
        [[nodiscard]] EmbeddingState state() const { return job->progress().state; }
        [[nodiscard]] bool waitFor(EmbeddingState wanted) { return rig->waitFor([&] { return state() == wanted; }); }
        [[nodiscard]] int batches() const
        {
            return static_cast<int>(std::count_if(rig->server.seen().cbegin(), rig->server.seen().cend(), [](const SeenRequest &seen) {
                return seen.path.contains("mbed");
            }));
        }
        void use(settings::EmbeddingService service, const QString &model, bool consent)
        {
            rig->changeSettings([&](settings::Settings &it) {
                it.embeddingService = service;
                it.embeddingModel = model;
                it.embeddingConsent = consent ? settings::embeddingReceiver(it) : QString();
            });
        }
        [[nodiscard]] bool addLibrary(int chunks)
        {
            return rig->resultOf(rig->store->write([chunks](store::Database &database) -> Result<void> {
                store::DocumentRow row;
                row.path = QStringLiteral("/books/long.txt");
                row.contentHash = "long";
                row.state = store::DocumentState::Ready;
                const auto id = store::DocumentTable(database).save(row);
                QList<Block> blocks;
                QList<Chunk> made;
                for (int i = 0; i < chunks; ++i) {
                    blocks.append({BlockKind::Paragraph, 0, QStringLiteral("Passage number %1 of a long book.").arg(i), {}, LineAnchor{i + 1}});
                    made.append({blocks.last().text, {}, LineAnchor{i + 1}, i, i});
                }
                return store::ChunkIndex(database).replace(*id, QStringLiteral("Long"), QStringLiteral("long.txt"), blocks, made);
            })).has_value();
        }
    };

private Q_SLOTS:
    void nothingLeavesWithoutConsent()
    {
        Bench bench;
        QVERIFY(bench.rig->open());
        QVERIFY(bench.rig->addKey(key).isValid());
        QVERIFY(bench.rig->addDocument());
        bench.wire();
        QCOMPARE(bench.state(), EmbeddingState::Off);
        bench.use(settings::EmbeddingService::Gemini, QStringLiteral("gemini-embedding-001"), false);
        QVERIFY(bench.waitFor(EmbeddingState::NeedsConsent));
        QCOMPARE(bench.job->progress().chunks, 2);
        QVERIFY(bench.job->progress().tokensLeft > 40);
        QVERIFY(bench.job->progress().tokensLeft < 100);
        QCOMPARE(bench.batches(), 0);
        // A yes to one receiver is none to another.
        bench.rig->changeSettings([](settings::Settings &it) { it.embeddingConsent = it.openAiEndpoint; });
        QVERIFY(bench.rig->waitFor([&] { return bench.state() == EmbeddingState::NeedsConsent; }));
        QCOMPARE(bench.batches(), 0);
        bench.use(settings::EmbeddingService::Gemini, QStringLiteral("gemini-embedding-001"), true);
        QVERIFY(bench.waitFor(EmbeddingState::Complete));
        QCOMPARE(bench.batches(), 1);
        QCOMPARE(bench.job->progress().vectors, 2);
        QCOMPARE(bench.job->progress().tokensLeft, 0);
    }

    void textsStayOnThisMachineWithALocalServer()
    {
        Bench bench;
        QVERIFY(bench.rig->open());
        QVERIFY(bench.rig->addKey(keyE, pool::Owner::User, pool::Service::OpenAi).isValid());
        QVERIFY(bench.rig->addDocument());
        bench.wire();
        bench.use(settings::EmbeddingService::OpenAi, QStringLiteral("nomic-embed-text"), false);
        QVERIFY(bench.embedder->isLocal());
        QVERIFY(bench.waitFor(EmbeddingState::Complete));
        bench.rig->changeSettings([](settings::Settings &it) { it.openAiEndpoint = QStringLiteral("https://far.example/v1"); });
        QVERIFY(!bench.embedder->isLocal());
    }

    void itGoesOnWhereAnEarlierRunEnded()
    {
        Bench bench;
        QVERIFY(bench.rig->open());
        QVERIFY(bench.rig->addKey(key).isValid());
        QVERIFY(bench.addLibrary(250));
        bench.wire();
        bench.use(settings::EmbeddingService::Gemini, QStringLiteral("gemini-embedding-001"), true);
        QVERIFY(bench.rig->waitFor([&] { return bench.job->progress().vectors >= 100; }));
        bench.close();
        QVERIFY(bench.rig->restart());
        const int before = bench.batches();
        QVERIFY(before < 3);
        bench.wire();
        QVERIFY(bench.waitFor(EmbeddingState::Complete));
        QVERIFY(bench.batches() - before <= 2);
        QCOMPARE(bench.job->progress().vectors, 250);
    }

    void aFailureIsWaitedOut()
    {
        Bench bench;
        QVERIFY(bench.rig->open());
        QVERIFY(bench.rig->addKey(key).isValid());
        QVERIFY(bench.rig->addDocument());
        bench.rig->server.setBehaviour(key, {{QStringLiteral("malformed"), 0, {}, {}, 1}, {}});
        bench.wire();
        bench.use(settings::EmbeddingService::Gemini, QStringLiteral("gemini-embedding-001"), true);
        QVERIFY(bench.waitFor(EmbeddingState::Complete));
        QCOMPARE(bench.job->progress().vectors, 2);
        QVERIFY(!bench.job->progress().problem);
    }

    void anotherModelMakesAllAnew()
    {
        Bench bench;
        QVERIFY(bench.rig->open());
        QVERIFY(bench.rig->addKey(key).isValid());
        QVERIFY(bench.rig->addDocument());
        bench.wire();
        bench.use(settings::EmbeddingService::Gemini, QStringLiteral("gemini-embedding-001"), true);
        QVERIFY(bench.waitFor(EmbeddingState::Complete));
        bench.use(settings::EmbeddingService::Gemini, QStringLiteral("gemini-embedding-002"), true);
        QVERIFY(bench.rig->waitFor([&] { return bench.batches() == 2 && bench.state() == EmbeddingState::Complete; }));
        const auto old = bench.rig->resultOf(bench.rig->store->read([](store::Database &database) {
            return store::VectorTable(database).counts(QStringLiteral("gemini-embedding-001/768"));
        }));
        QCOMPARE(old->vectors, 0);
        QVERIFY(bench.rig->waitFor([&] { return bench.rig->retriever->meaning().isReady(true); }));
    }

    // The server's fake vectors point the same way for texts with common words.
    void searchUsesThemAndOutlivesTheirFailure()
    {
        Bench bench;
        QVERIFY(bench.rig->open());
        QVERIFY(bench.rig->addKey(key).isValid());
        QVERIFY(bench.rig->addDocument());
        bench.wire();
        bench.use(settings::EmbeddingService::Gemini, QStringLiteral("gemini-embedding-001"), true);
        QVERIFY(bench.waitFor(EmbeddingState::Complete));
        QVERIFY(bench.rig->waitFor([&] { return bench.rig->retriever->meaning().isReady(true); }));
        const retrieval::SearchRequest request{QStringLiteral("How tall is the Eiffel tower?"), 10, {}};
        const auto near = bench.rig->resultOf(bench.rig->retriever->search(request));
        QVERIFY(near && !near->passages.isEmpty());
        QVERIFY(near->passages.first().components.contains(QStringLiteral("similarity")));
        bench.rig->server.setBehaviour(key, QStringLiteral("hang"));
        const Instant before = bench.rig->clock.now().boot;
        const auto alone = bench.rig->resultOf(bench.rig->retriever->search(request));
        QVERIFY(alone && !alone->passages.isEmpty());
        QVERIFY(!alone->passages.first().components.contains(QStringLiteral("similarity")));
        QVERIFY(bench.rig->clock.now().boot - before < 3s);
        // And for a while nobody waits at all.
        const int asked = bench.batches();
        QVERIFY(bench.rig->resultOf(bench.rig->retriever->search(request)));
        QCOMPARE(bench.batches(), asked);
    }
};

QTEST_GUILESS_MAIN(TestEmbeddingJob)
#include "tst_embeddingjob.moc"
