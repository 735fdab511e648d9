// retrievalbench [PASSAGES...] : indexes that many made-up passages of about 1,000 characters and times searches over them,
// warm, ten results with their texts, beside FTS5 and Xapian on the same passages; then the exact search over vectors of 768
// numbers, one for each passage. Words follow Zipf's law, so that the common ones are as common as in real text.
//
// For quality see scoreretrieval.
#include "core/base/rng.h"
#include "core/retrieval/retriever.h"
#include "core/retrieval/vectorcache.h"
#include "core/store/documenttable.h"
#include "core/store/store.h"
#include "tests/bench/searchpeers.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <array>
#include <cmath>
#include <future>

using namespace quire;

namespace {

constexpr int vocabulary = 60'000;
constexpr int wordsPerPassage = 150;
constexpr int passagesPerDocument = 200;
constexpr int questions = 200;
constexpr int wordsPerQuestion = 7;
constexpr int dimensions = 768;

QString word(int rank)
{
    static constexpr std::array syllables = {"ba", "ne", "ti", "ro", "ku", "sa", "le", "mi", "do", "fa", "ge", "vo", "li", "pra", "sto", "ter"};
    QString text;
    for (int rest = rank + 17; rest > 0; rest /= 16)
        text += QLatin1StringView(syllables[static_cast<size_t>(rest % 16)]);
    return text;
}

// Rank r with a probability of about 1 / r.
QString zipfWord(Rng &rng)
{
    return word(static_cast<int>(std::pow(static_cast<double>(vocabulary), rng.unit())) - 1);
}

QString passage(Rng &rng, int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += zipfWord(rng) + (i % 12 == 11 ? QStringLiteral(". ") : QStringLiteral(" "));
    return text.trimmed();
}

QString titleOf(int first)
{
    return QStringLiteral("Report %1").arg(first);
}

/// A document read and analysed, as ingestion hands it to the store.
struct Made {
    Document document;
    QList<Chunk> chunks;
    store::ChunkAnalysis analysis;
    qint64 characters = 0;
};

Made made(Rng &rng, int first)
{
    Made made;
    for (int i = 0; i < passagesPerDocument; ++i) {
        const QString text = passage(rng, wordsPerPassage);
        made.characters += text.size();
        Block block;
        block.text = text;
        block.anchor = PageAnchor{i + 1, {{72, 72, 451, 300}}};
        made.document.blocks.append(block);
        made.chunks.append({text, {QStringLiteral("Section %1").arg(i / 20)}, made.document.blocks.back().anchor, i, i});
    }
    made.analysis = store::analyseChunks({titleOf(first), QString()}, made.chunks);
    return made;
}

/// One document is analysed while the one before it is written, as in the program.
Result<qint64> fill(store::Store &store, int passages)
{
    Rng rng{1};
    qint64 characters = 0;
    auto next = std::async(std::launch::async, made, std::ref(rng), 0);
    for (int first = 0; first < passages; first += passagesPerDocument) {
        const Made here = next.get();
        if (first + passagesPerDocument < passages)
            next = std::async(std::launch::async, made, std::ref(rng), first + passagesPerDocument);
        characters += here.characters;
        const auto written = store.write([&](store::Database &database) -> Result<void> {
            store::DocumentRow row;
            row.path = QStringLiteral("/made/%1.pdf").arg(first);
            row.info.type = QStringLiteral("pdf");
            const auto id = store::DocumentTable(database).save(row);
            if (!id)
                return tl::unexpected(id.error());
            return store::ChunkIndex(database).replace(*id, store::DocumentNames{titleOf(first), QString()}, here.document.blocks, here.chunks, here.analysis);
        }).result();
        if (!written)
            return tl::unexpected(written.error());
    }
    return characters;
}

double secondsSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

qint64 bytesUnder(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        bytes += QFileInfo(files.next()).size();
    return bytes;
}

/// Milliseconds of each question, sorted.
template<typename Search>
QList<double> timesOf(const Search &search)
{
    QList<double> times;
    QElapsedTimer timer;
    for (int round = 0; round < 2; ++round) { // The first brings the files into memory.
        Rng rng{2};
        times.clear();
        for (int i = 0; i < questions; ++i) {
            const QString question = passage(rng, wordsPerQuestion);
            timer.start();
            search(question);
            times.append(secondsSince(timer) * 1000);
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

void print(const QString &size, const QString &system, double indexed, double share, const QList<double> &times)
{
    QTextStream(stdout) << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                               .arg(size, system)
                               .arg(indexed, 0, 'f', 1)
                               .arg(share, 0, 'f', 2)
                               .arg(times.at(questions / 2), 0, 'f', 1)
                               .arg(times.at(questions * 95 / 100), 0, 'f', 1);
}

void timePeers(const QString &size, qint64 characters)
{
    QTemporaryDir folder;
    for (const auto &peer : bench::searchPeers(folder.path())) {
        Rng rng{1};
        QElapsedTimer timer;
        timer.start();
        const qint64 before = bytesUnder(folder.path());
        for (int i = 0; i < size.toInt(); ++i)
            peer->add(titleOf(i / passagesPerDocument * passagesPerDocument), passage(rng, wordsPerPassage));
        peer->commit();
        const double indexed = secondsSince(timer);
        const double share = static_cast<double>(bytesUnder(folder.path()) - before) / static_cast<double>(characters);
        print(size, peer->name(), indexed, share, timesOf([&](const QString &question) { (void)peer->search(question, 10); }));
    }
}

retrieval::Vector unitVector(Rng &rng)
{
    retrieval::Vector vector;
    double squares = 0;
    for (int i = 0; i < dimensions; ++i) {
        vector.append(static_cast<float>(rng.unit() - 0.5));
        squares += double(vector.last()) * double(vector.last());
    }
    for (float &part : vector)
        part = static_cast<float>(double(part) / std::sqrt(squares));
    return vector;
}

/// Makes a vector for every passage; times their reading into memory and the exact search.
bool timeVectors(store::Store &store, const QString &size)
{
    const QString model = QStringLiteral("made/768");
    Rng rng{3};
    ChunkId reached;
    while (true) {
        const auto put = store.write([&](store::Database &database) -> Result<ChunkId> {
            const store::VectorTable table(database);
            const auto missing = table.missing(model, reached, 2'000);
            if (!missing || missing->isEmpty())
                return ChunkId();
            QList<store::ChunkVector> vectors;
            for (const store::VectorlessChunk &chunk : *missing)
                vectors.append({chunk.chunk, retrieval::packedVector(unitVector(rng))});
            if (auto written = store::VectorTable(database).put(model, vectors); !written)
                return tl::unexpected(written.error());
            return missing->last().chunk;
        }).result();
        if (!put)
            return false;
        if (!put->isValid())
            break;
        reached = *put;
    }
    retrieval::VectorCache cache;
    QElapsedTimer timer;
    timer.start();
    if (!store.read([&](store::Database &database) { return cache.refresh(database, model); }).result())
        return false;
    const double read = secondsSince(timer) * 1000;
    QList<double> times;
    for (int i = 0; i < questions; ++i) {
        const retrieval::Vector question = unitVector(rng);
        timer.start();
        if (cache.nearest(model, question, std::nullopt, 100).size() != 100)
            return false;
        times.append(secondsSince(timer) * 1000);
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << QStringLiteral("%1 vectors of %2 bytes: read into memory in %3 ms; exact search p50 %4 ms, p95 %5 ms\n")
                               .arg(size)
                               .arg(dimensions)
                               .arg(read, 0, 'f', 0)
                               .arg(times.at(questions / 2), 0, 'f', 1)
                               .arg(times.at(questions * 95 / 100), 0, 'f', 1);
    return true;
}

bool timeQuire(const QString &size)
{
    QTemporaryDir folder;
    auto store = store::Store::open(folder.filePath(QStringLiteral("bench.db")));
    if (!store)
        return false;
    QElapsedTimer timer;
    timer.start();
    const auto characters = fill(**store, size.toInt());
    if (!characters)
        return false;
    const double indexed = secondsSince(timer);
    const double share = static_cast<double>(QFileInfo((*store)->file()).size()) / static_cast<double>(*characters);
    const retrieval::Retriever retriever(**store);
    print(size, QStringLiteral("quire"), indexed, share, timesOf([&](const QString &question) { (void)retriever.search({question, 10, {}}).result(); }));
    timePeers(size, *characters);
    return timeVectors(**store, size);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream(stdout) << "| passages | system | index s | database / text | search p50 ms | p95 ms |\n|---:|---|---:|---:|---:|---:|\n";
    QStringList sizes = application.arguments().mid(1);
    if (sizes.isEmpty())
        sizes = {QStringLiteral("10000"), QStringLiteral("100000")};
    return std::all_of(sizes.cbegin(), sizes.cend(), timeQuire) ? 0 : 1;
}
