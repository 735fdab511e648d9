// Vectors: packing, the exact search over a library, fusion with what words found.
#include "core/retrieval/fusion.h"
#include "core/retrieval/retriever.h"
#include "core/retrieval/vectorcache.h"
#include "core/store/documenttable.h"
#include "core/store/store.h"

#include <QPromise>
#include <QTemporaryDir>
#include <QtTest>
#include <random>

using namespace quire;
using namespace quire::retrieval;

namespace {

const QString model = QStringLiteral("stars/64");
constexpr int dimensions = 64;

Vector normalised(Vector vector)
{
    double squares = 0;
    for (const float part : std::as_const(vector))
        squares += double(part) * double(part);
    for (float &part : vector)
        part = static_cast<float>(double(part) / std::sqrt(squares));
    return vector;
}

Vector randomVector(std::mt19937 &random, int size = dimensions)
{
    std::normal_distribution<float> normal;
    Vector vector;
    for (int i = 0; i < size; ++i)
        vector.append(normal(random));
    return normalised(vector);
}

double cosine(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        sum += double(a.at(i)) * double(b.at(i));
    return sum;
}

/// Knows what each question means; all at once, or never.
class Oracle final : public Embedder
{
public:
    [[nodiscard]] QString identity() const override { return model; }
    [[nodiscard]] bool isLocal() const override { return local; }
    [[nodiscard]] QFuture<Result<QList<Vector>>> embed(QStringList texts, EmbedTask) override
    {
        ++asked;
        QPromise<Result<QList<Vector>>> promise;
        promise.start();
        const auto known = meanings.constFind(texts.first());
        promise.addResult(known == meanings.cend() ? Result<QList<Vector>>(failure(ErrorCode::Timeout)) : QList<Vector>{*known});
        promise.finish();
        return promise.future();
    }
    QHash<QString, Vector> meanings;
    bool local = false;
    int asked = 0;
};

} // namespace

class VectorsTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
    int m_files = 0;

    /// A document of one passage a text; gives its chunks.
    std::pair<DocumentId, QList<ChunkId>> add(const QStringList &texts)
    {
        const QString path = QStringLiteral("/library/%1.txt").arg(++m_files);
        const auto done = m_store->write([=](store::Database &database) -> Result<std::pair<DocumentId, QList<ChunkId>>> {
            store::DocumentRow row;
            row.path = path;
            row.contentHash = path.toUtf8();
            row.chunks = static_cast<int>(texts.size());
            const auto id = store::DocumentTable(database).save(row);
            QList<Block> blocks;
            QList<Chunk> chunks;
            for (const QString &text : texts) {
                const int number = static_cast<int>(blocks.size());
                blocks.append({BlockKind::Paragraph, 0, text, {}, LineAnchor{number + 1}});
                chunks.append({text, {}, LineAnchor{number + 1}, number, number});
            }
            if (auto replaced = store::ChunkIndex(database).replace(*id, QString(), path, blocks, chunks); !replaced)
                return tl::unexpected(replaced.error());
            QList<ChunkId> ids;
            const auto missing = store::VectorTable(database).missing(model, {}, 10'000).value();
            for (const store::VectorlessChunk &each : missing)
                ids.append(each.chunk);
            return std::pair{*id, ids.last(texts.size())};
        }).result();
        return done.value_or(std::pair<DocumentId, QList<ChunkId>>());
    }

    void put(const QList<store::ChunkVector> &vectors)
    {
        QVERIFY(m_store->write([=](store::Database &database) { return store::VectorTable(database).put(model, vectors); }).result());
    }

    store::VectorCounts counts(const QString &of = model)
    {
        return m_store->read([=](store::Database &database) { return store::VectorTable(database).counts(of); }).result().value();
    }

    void refresh(VectorCache &cache)
    {
        QVERIFY(m_store->read([&](store::Database &database) { return cache.refresh(database, model); }).result());
    }

    QStringList found(Retriever &retriever, const QString &question, const store::Scope &scope = {}, bool mayLeave = true)
    {
        auto future = retriever.search({question, 10, scope, mayLeave});
        QStringList texts;
        const SearchReport report = future.result().value();
        for (const Passage &passage : report.passages)
            texts.append(passage.text);
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        auto opened = store::Store::open(m_folder.filePath(QString::number(QRandomGenerator::global()->generate())));
        QVERIFY(opened);
        m_store = std::move(*opened);
        m_files = 0;
    }

    void packingKeepsAVectorsDirection()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 100; ++i) {
            const Vector vector = randomVector(random, 768);
            const store::PackedVector packed = packedVector(vector);
            QCOMPARE(packed.parts.size(), 768);
            const std::span parts(reinterpret_cast<const qint8 *>(packed.parts.constData()), 768);
            QVERIFY(std::abs(product(vector, parts, packed.scale) - 1) < 0.005);
        }
        QCOMPARE(packedVector(Vector(5, 0)).parts, QByteArray(5, '\0'));
    }

    void productsOfWholeNumbersAreExact()
    {
        std::mt19937 random(8);
        std::uniform_int_distribution<int> part(-127, 127);
        for (const size_t size : {1U, 7U, 32U, 768U, 771U}) {
            std::vector<qint8> rows(size * 5);
            std::vector<qint8> question(size);
            for (qint8 &each : rows)
                each = static_cast<qint8>(part(random));
            for (qint8 &each : question)
                each = static_cast<qint8>(part(random));
            std::vector<qint32> sums(5);
            multiply(rows, question, sums);
            for (size_t row = 0; row < sums.size(); ++row) {
                qint32 expected = 0;
                for (size_t i = 0; i < size; ++i)
                    expected += rows[row * size + i] * question[i];
                QCOMPARE(sums[row], expected);
            }
        }
    }

    // Over several blocks of the cache, and in two readings.
    void theNearestAreTheNearest()
    {
        std::mt19937 random(9);
        const auto [document, chunks] = add(QStringList(9'000, QStringLiteral("A text.")));
        QCOMPARE(chunks.size(), 9'000);
        QList<Vector> vectors;
        QList<store::ChunkVector> packed;
        for (const ChunkId chunk : chunks) {
            vectors.append(randomVector(random));
            packed.append({chunk, packedVector(vectors.last())});
        }
        VectorCache cache;
        put(packed.first(5'000));
        refresh(cache);
        put(packed.sliced(5'000));
        QVERIFY(cache.holds(model));
        QVERIFY(!cache.holds(QStringLiteral("another")));
        refresh(cache);
        qsizetype hits = 0;
        for (int i = 0; i < 20; ++i) {
            const Vector question = randomVector(random);
            QList<Neighbour> expected;
            for (qsizetype row = 0; row < vectors.size(); ++row)
                expected.append({chunks.at(row), cosine(question, vectors.at(row))});
            std::sort(expected.begin(), expected.end(), [](const Neighbour &a, const Neighbour &b) { return a.similarity > b.similarity; });
            const QList<Neighbour> nearest = cache.nearest(model, question, std::nullopt, 10);
            QCOMPARE(nearest.size(), 10);
            for (int place = 0; place < 10; ++place) {
                QVERIFY(std::abs(nearest.at(place).similarity - expected.at(place).similarity) < 0.01);
                hits += std::any_of(expected.cbegin(), expected.cbegin() + 10, [&](const Neighbour &each) { return each.chunk == nearest.at(place).chunk; });
            }
        }
        QVERIFY(hits >= 190); // Packing may change the order of two that are equally near.
        QVERIFY(cache.nearest(QStringLiteral("another"), randomVector(random), std::nullopt, 10).isEmpty());
        QVERIFY(cache.nearest(model, randomVector(random, 32), std::nullopt, 10).isEmpty());
    }

    void onlyTheScopeIsSearched()
    {
        std::mt19937 random(10);
        const Vector meant = randomVector(random);
        const auto first = add({QStringLiteral("One.")});
        const auto second = add({QStringLiteral("Two.")});
        put({{first.second.first(), packedVector(meant)}, {second.second.first(), packedVector(randomVector(random))}});
        VectorCache cache;
        refresh(cache);
        const auto scope = m_store->read([&](store::Database &database) { return store::ChunkIndex(database).chunksOf({{second.first}, {}}); }).result();
        const auto nearest = cache.nearest(model, meant, *scope, 10);
        QCOMPARE(nearest.size(), 1);
        QCOMPARE(nearest.first().chunk, second.second.first());
    }

    void countsSayWhatIsLeft()
    {
        std::mt19937 random(11);
        const auto [document, chunks] = add({QStringLiteral("12345"), QStringLiteral("1海")});
        QCOMPARE(counts(), (store::VectorCounts{2, 0, 9}));
        put({{chunks.first(), packedVector(randomVector(random))}});
        QCOMPARE(counts(), (store::VectorCounts{2, 1, 4}));
        QCOMPARE(counts(QStringLiteral("another")), (store::VectorCounts{2, 0, 9}));
        // A document that goes takes its vectors along.
        QVERIFY(m_store->write([id = document](store::Database &database) { return store::DocumentTable(database).remove(id); }).result());
        QCOMPARE(counts(), (store::VectorCounts{0, 0, 0}));
    }

    void whatOnlyMeaningFindsIsFound()
    {
        std::mt19937 random(12);
        const Vector ocean = randomVector(random);
        const auto [document, chunks] = add({QStringLiteral("The sea is deep."), QStringLiteral("Bread is baked."), QStringLiteral("How deep is bread?")});
        put({{chunks.at(0), packedVector(ocean)}, {chunks.at(1), packedVector(randomVector(random))}, {chunks.at(2), packedVector(randomVector(random))}});
        Retriever retriever(*m_store);
        Oracle oracle;
        const QString question = QStringLiteral("Ozean");
        oracle.meanings.insert(question, ocean);
        QCOMPARE(found(retriever, question), QStringList());
        retriever.meaning().setEmbedder(&oracle);
        QVERIFY(!retriever.meaning().isReady(true)); // Nothing was read yet.
        QVERIFY(retriever.meaning().refresh().result());
        QCOMPARE(found(retriever, question), QStringList{QStringLiteral("The sea is deep.")});
        // What may not leave the machine is not sent.
        oracle.asked = 0;
        QCOMPARE(found(retriever, question, {}, false), QStringList());
        QCOMPARE(oracle.asked, 0);
        oracle.local = true;
        QCOMPARE(found(retriever, question, {}, false).size(), 1);
    }

    void withoutAnAnswerWordsServeAlone()
    {
        std::mt19937 random(13);
        const auto [document, chunks] = add({QStringLiteral("The sea is deep."), QStringLiteral("Bread is baked.")});
        put({{chunks.at(0), packedVector(randomVector(random))}, {chunks.at(1), packedVector(randomVector(random))}});
        Retriever retriever(*m_store);
        Oracle oracle;
        const QStringList before = found(retriever, QStringLiteral("deep sea"));
        retriever.meaning().setEmbedder(&oracle);
        QVERIFY(retriever.meaning().refresh().result());
        QCOMPARE(found(retriever, QStringLiteral("deep sea")), before);
        QCOMPARE(oracle.asked, 1);
        retriever.meaning().setEmbedder(nullptr);
        QCOMPARE(found(retriever, QStringLiteral("deep sea")), before);
    }

    void ranksAreFused()
    {
        const auto ranked = [](qint64 chunk) { return Ranked{{chunk}, {1}, 1.0 / double(chunk), {}}; };
        const QList<Ranked> lexical{ranked(1), ranked(2), ranked(3)};
        RankingOptions options;
        Nearness near{{{{3}, 0.9}, {{4}, 0.8}, {{5}, 0.1}}, {{{4}, {1}}, {{5}, {1}}}, {}};
        const auto order = [&] {
            QList<qint64> chunks;
            const QList<Ranked> all = fused(lexical, near, options);
            for (const Ranked &each : all)
                chunks.append(each.chunk.value);
            return chunks;
        };
        // The third by words and first by meaning is first; what is too far to be an answer does not come in.
        QCOMPARE(order(), (QList<qint64>{3, 1, 2, 4}));
        // Those without a vector keep their places.
        near.vectorless = {{1}, {2}};
        QCOMPARE(order(), (QList<qint64>{1, 3, 2, 4}));
    }
};

QTEST_GUILESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
