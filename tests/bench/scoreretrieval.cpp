// scoreretrieval SET... : indexes each test collection (corpus.jsonl, queries.jsonl, qrels.tsv) through the real store, asks
// its questions of the real retriever, and prints how good and how quick the answers are beside FTS5's defaults.
//
// A passage id "NAME#PAGE" is page PAGE of document NAME and is cut by the real chunker; any other passage is indexed as
// it is. `--set name=value` changes a ranking option, for tuning and ablation; `--run FILE` writes what was found.
#include "tests/bench/collection.h"
#include "tests/bench/ftsbaseline.h"

#include "core/document/chunker.h"
#include "core/retrieval/retriever.h"
#include "core/store/documenttable.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace quire;

namespace {

constexpr int depth = 10;
constexpr int passagesAsked = 40; // several may be of one page

Result<void> addDocument(store::Database &database, const QString &name, const QString &title, const Document &document, const QList<Chunk> &chunks)
{
    store::DocumentRow row;
    row.path = u'/' + name;
    row.info.type = QStringLiteral("text");
    row.info.title = title;
    row.state = store::DocumentState::Ready;
    const auto id = store::DocumentTable(database).save(row);
    if (!id)
        return tl::unexpected(id.error());
    return store::ChunkIndex(database).replace(*id, title, name, document.blocks, chunks);
}

Block paragraphOn(int page, const QString &text)
{
    Block block;
    block.text = text;
    block.anchor = PageAnchor{page, {}};
    return block;
}

Result<void> addAll(store::Database &database, const bench::Collection &collection)
{
    QMap<QString, QList<bench::Passage>> paged;
    for (const bench::Passage &passage : collection.passages) {
        if (passage.id.contains(u'#')) {
            paged[passage.id.section(u'#', 0, 0)].append(passage);
            continue;
        }
        const Document document{{}, {{BlockKind::Paragraph, 0, passage.text, {}, LineAnchor{1}}}, {}};
        const QList<Chunk> chunks{{passage.text, {}, LineAnchor{1}, 0, 0}};
        if (auto added = addDocument(database, passage.id, passage.title, document, chunks); !added)
            return added;
    }
    for (auto it = paged.cbegin(); it != paged.cend(); ++it) {
        Document document;
        for (const bench::Passage &page : *it) {
            const int number = page.id.section(u'#', 1).toInt();
            for (const QString &paragraph : page.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
                document.blocks.append(paragraphOn(number, paragraph));
        }
        if (auto added = addDocument(database, it.key() + QStringLiteral(".pdf"), it->front().title, document, chunk(document)); !added)
            return added;
    }
    return {};
}

QString idOf(const Passage &passage)
{
    QString name = passage.path.mid(1);
    if (const auto *page = std::get_if<PageAnchor>(&passage.anchor)) {
        name.chop(4);
        name += u'#' + QString::number(page->page);
    }
    return name;
}

void print(const QString &set, const QString &system, const bench::Score &score)
{
    QTextStream(stdout) << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                               .arg(set, system)
                               .arg(score.ndcg, 0, 'f', 4)
                               .arg(score.recall, 0, 'f', 4)
                               .arg(score.hit, 0, 'f', 4)
                               .arg(score.median, 0, 'f', 2)
                               .arg(score.slow, 0, 'f', 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    retrieval::RankingOptions options;
    QFile run;
    QStringList sets;
    bool baseline = true;
    QStringList arguments = application.arguments().mid(1);
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == u"--set" && !arguments.isEmpty()) {
            const QString pair = arguments.takeFirst();
            if (!retrieval::setOption(options, pair.section(u'=', 0, 0), pair.section(u'=', 1).toDouble())) {
                QTextStream(stderr) << "no such option: " << pair << '\n';
                return 2;
            }
        } else if (argument == u"--run" && !arguments.isEmpty()) {
            run.setFileName(arguments.takeFirst());
            if (!run.open(QIODevice::WriteOnly))
                return 1;
        } else if (argument == u"--no-baseline") {
            baseline = false;
        } else {
            sets.append(argument);
        }
    }
    QTextStream(stdout) << "| set | system | nDCG@10 | recall@10 | hit@10 | p50 ms | p95 ms |\n|---|---|---:|---:|---:|---:|---:|\n";
    for (const QString &set : sets) {
        const QString name = QFileInfo(set).fileName();
        const bench::Collection collection = bench::readCollection(set);
        QTemporaryDir folder;
        auto store = store::Store::open(folder.filePath(QStringLiteral("bench.db")));
        if (!store || collection.passages.isEmpty())
            return 1;
        const auto added = (*store)->write([&](store::Database &database) { return addAll(database, collection); }).result();
        if (!added) {
            QTextStream(stderr) << added.error().detail << '\n';
            return 1;
        }
        const retrieval::Retriever retriever(**store, options);
        const bench::Score score = bench::measured(collection, [&](const bench::Question &question) {
            QStringList ids;
            const auto report = retriever.search({question.text, passagesAsked, {}}).result();
            if (!report)
                return ids;
            for (const Passage &passage : report->passages) {
                const QString id = idOf(passage);
                if (!ids.contains(id) && ids.size() < depth) {
                    ids.append(id);
                    if (run.isOpen())
                        run.write((question.id + u'\t' + id + u'\t' + QString::number(passage.score) + u'\n').toUtf8());
                }
            }
            return ids;
        });
        print(name, QStringLiteral("quire"), score);
        if (baseline)
            print(name, QStringLiteral("FTS5 defaults, OR"), bench::ftsDefaults(collection));
    }
    return 0;
}
