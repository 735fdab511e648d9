// retrievalbench [PASSAGES...] : indexes that many made-up passages of about 1,000 characters and times searches over them,
// warm, ten results with their texts. Words follow Zipf's law, so that the common ones are as common as in real text.
//
// For quality see scoreretrieval.
#include "core/base/rng.h"
#include "core/retrieval/retriever.h"
#include "core/store/documenttable.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <array>
#include <cmath>

using namespace quire;

namespace {

constexpr int vocabulary = 60'000;
constexpr int wordsPerPassage = 150;
constexpr int passagesPerDocument = 200;
constexpr int questions = 200;
constexpr int wordsPerQuestion = 7;

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

Result<qint64> fill(store::Store &store, int passages)
{
    Rng rng{1};
    qint64 characters = 0;
    for (int first = 0; first < passages; first += passagesPerDocument) {
        Document document;
        QList<Chunk> chunks;
        for (int i = 0; i < passagesPerDocument; ++i) {
            const QString text = passage(rng, wordsPerPassage);
            characters += text.size();
            Block block;
            block.text = text;
            block.anchor = PageAnchor{i + 1, {{72, 72, 451, 300}}};
            document.blocks.append(block);
            chunks.append({text, {QStringLiteral("Section %1").arg(i / 20)}, document.blocks.back().anchor, i, i});
        }
        const auto written = store.write([=](store::Database &database) -> Result<void> {
            store::DocumentRow row;
            row.path = QStringLiteral("/made/%1.pdf").arg(first);
            row.info.type = QStringLiteral("pdf");
            const auto id = store::DocumentTable(database).save(row);
            if (!id)
                return tl::unexpected(id.error());
            return store::ChunkIndex(database).replace(*id, QStringLiteral("Report %1").arg(first), row.path, document.blocks, chunks);
        }).result();
        if (!written)
            return tl::unexpected(written.error());
    }
    return characters;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out << "| passages | index s | database / text | search p50 ms | p95 ms |\n|---:|---:|---:|---:|---:|\n";
    QStringList sizes = application.arguments().mid(1);
    if (sizes.isEmpty())
        sizes = {QStringLiteral("10000"), QStringLiteral("100000")};
    for (const QString &size : sizes) {
        QTemporaryDir folder;
        auto store = store::Store::open(folder.filePath(QStringLiteral("bench.db")));
        if (!store)
            return 1;
        QElapsedTimer timer;
        timer.start();
        const auto characters = fill(**store, size.toInt());
        if (!characters)
            return 1;
        const double seconds = static_cast<double>(timer.elapsed()) / 1000;
        const retrieval::Retriever retriever(**store);
        Rng rng{2};
        QList<double> times;
        for (int i = 0; i < questions; ++i) {
            const QString question = passage(rng, wordsPerQuestion);
            timer.start();
            if (!retriever.search({question, 10, {}}).result())
                return 1;
            times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        const qint64 bytes = QFileInfo((*store)->file()).size();
        out << QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                   .arg(size)
                   .arg(seconds, 0, 'f', 1)
                   .arg(static_cast<double>(bytes) / static_cast<double>(*characters), 0, 'f', 2)
                   .arg(times.at(questions / 2), 0, 'f', 1)
                   .arg(times.at(questions * 95 / 100), 0, 'f', 1);
        out.flush();
    }
    return 0;
}
