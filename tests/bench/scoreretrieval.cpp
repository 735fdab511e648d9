// scoreretrieval SET... : indexes each test collection (corpus.jsonl, queries.jsonl, qrels.tsv) through the real store, asks
// its questions of the real retriever, and prints how good and how quick the answers are beside FTS5 and Xapian.
//
// A passage id "NAME#PAGE" is page PAGE of document NAME and is cut by the real chunker; any other passage is indexed as
// it is. SET=DATABASE takes the documents from a copy of a profile's database instead, made by `quire-cli add`.
//
// `--set name=value` changes a ranking option, for tuning and ablation; `--try name=value,value...` prints one line a
// value; `--strangers` asks each set's questions of every other set as well, where there is nothing to be found; `--run
// FILE` writes what was found.
#include "tests/bench/collection.h"
#include "tests/bench/searchpeers.h"

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
#include <vector>

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
    const QFileInfo file(passage.path);
    if (const auto *page = std::get_if<PageAnchor>(&passage.anchor))
        return file.completeBaseName() + u'#' + QString::number(page->page);
    return file.fileName();
}

QString rounded(double value, int places)
{
    return QString::number(value, 'f', places);
}

void print(const QString &set, const QString &system, const bench::Score &score)
{
    QTextStream(stdout) << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                               .arg(set, system, rounded(score.ndcg, 4), rounded(score.recall, 4), rounded(score.hit, 4),
                                    rounded(score.median, 2), rounded(score.slow, 2));
}

/// A collection in a library of its own.
struct Indexed {
    QString name;
    bench::Collection collection;
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<store::Store> store;
    double seconds = 0;
};

std::optional<Indexed> indexed(const QString &argument)
{
    const QString set = argument.section(u'=', 0, 0);
    const QString made = argument.section(u'=', 1);
    Indexed result;
    result.name = QFileInfo(set).fileName();
    result.collection = bench::readCollection(set);
    const QString file = result.folder->filePath(QStringLiteral("bench.db"));
    if (!made.isEmpty() && !QFile::copy(made, file))
        return std::nullopt;
    auto opened = store::Store::open(file);
    if (!opened || result.collection.questions.isEmpty())
        return std::nullopt;
    result.store = std::move(*opened);
    QElapsedTimer timer;
    timer.start();
    if (made.isEmpty() && !result.store->write([&](store::Database &database) { return addAll(database, result.collection); }).result())
        return std::nullopt;
    result.seconds = static_cast<double>(timer.elapsed()) / 1000;
    return result;
}

bench::Score scored(const Indexed &set, const retrieval::RankingOptions &options, QFile *run)
{
    const retrieval::Retriever retriever(*set.store, options);
    return bench::measured(set.collection, [&](const bench::Question &question) {
        QStringList ids;
        const auto report = retriever.search({question.text, passagesAsked, {}}).result();
        if (!report)
            return ids;
        for (const Passage &passage : report->passages) {
            const QString id = idOf(passage);
            if (!ids.contains(id) && ids.size() < depth) {
                ids.append(id);
                if (run->isOpen())
                    run->write((question.id + u'\t' + id + u'\t' + QString::number(passage.score) + u'\n').toUtf8());
            }
        }
        return ids;
    });
}

void printPeers(const Indexed &set)
{
    const QTemporaryDir folder;
    for (const auto &peer : bench::searchPeers(folder.path())) {
        for (const bench::Passage &passage : set.collection.passages)
            peer->add(passage.title, passage.text);
        peer->commit();
        print(set.name, peer->name(), bench::measured(set.collection, [&](const bench::Question &question) {
            QStringList ids;
            for (const qsizetype place : peer->search(question.text, depth))
                ids.append(set.collection.passages.at(place).id);
            return ids;
        }));
    }
}

/// The share of questions that get any passage.
double answered(const Indexed &library, const bench::Collection &questions, const retrieval::RankingOptions &options)
{
    const retrieval::Retriever retriever(*library.store, options);
    int count = 0;
    for (const bench::Question &question : questions.questions) {
        const auto report = retriever.search({question.text, 1, {}}).result();
        count += report && !report->passages.isEmpty() ? 1 : 0;
    }
    return static_cast<double>(count) / static_cast<double>(std::max<qsizetype>(1, questions.questions.size()));
}

void printStrangers(const std::vector<Indexed> &sets, const retrieval::RankingOptions &options)
{
    QTextStream out(stdout);
    out << "\nshare of questions that are given passages: of the library in the row, asked those of the column\n|  |";
    for (const Indexed &set : sets)
        out << ' ' << set.name << " |";
    out << "\n|---|" << QStringLiteral("---:|").repeated(static_cast<qsizetype>(sets.size())) << '\n';
    double own = 0;
    double others = 0;
    for (const Indexed &library : sets) {
        out << "| " << library.name << " |";
        for (const Indexed &asked : sets) {
            const double share = answered(library, asked.collection, options);
            (&library == &asked ? own : others) += share;
            out << ' ' << rounded(share, 3) << " |";
        }
        out << '\n';
    }
    const auto count = static_cast<double>(sets.size());
    out << "own questions " << rounded(own / count, 3) << ", those of others " << rounded(others / (count * (count - 1)), 3) << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    retrieval::RankingOptions options;
    QFile run;
    std::vector<Indexed> sets;
    QStringList tries;
    bool baseline = true;
    bool strangers = false;
    QStringList arguments = application.arguments().mid(1);
    const auto changed = [](retrieval::RankingOptions &given, const QString &name, const QString &value) {
        const bool known = retrieval::setOption(given, name, value.toDouble());
        if (!known)
            QTextStream(stderr) << "no such option: " << name << '\n';
        return known;
    };
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == u"--set" && !arguments.isEmpty()) {
            const QString pair = arguments.takeFirst();
            if (!changed(options, pair.section(u'=', 0, 0), pair.section(u'=', 1)))
                return 2;
        } else if (argument == u"--try" && !arguments.isEmpty()) {
            tries.append(arguments.takeFirst());
        } else if (argument == u"--run" && !arguments.isEmpty()) {
            run.setFileName(arguments.takeFirst());
            if (!run.open(QIODevice::WriteOnly))
                return 1;
        } else if (argument == u"--no-baseline") {
            baseline = false;
        } else if (argument == u"--strangers") {
            strangers = true;
        } else {
            auto set = indexed(argument);
            if (!set) {
                QTextStream(stderr) << "cannot be read or indexed: " << argument << '\n';
                return 1;
            }
            sets.push_back(std::move(*set));
        }
    }
    QTextStream out(stdout);
    for (const QString &each : tries) {
        const QStringList values = each.section(u'=', 1).split(u',');
        for (const QString &value : values) {
            retrieval::RankingOptions own = options;
            if (!changed(own, each.section(u'=', 0, 0), value))
                return 2;
            double sum = 0;
            out << QStringLiteral("%1 %2").arg(each.section(u'=', 0, 0), value).leftJustified(24);
            for (const Indexed &set : sets) {
                const bench::Score score = scored(set, own, &run);
                sum += score.ndcg;
                out << ' ' << rounded(score.ndcg, 4);
                if (set.collection.passages.isEmpty())
                    out << " (hit " << rounded(score.hit, 3) << ')';
            }
            out << "  mean " << rounded(sum / static_cast<double>(sets.size()), 4) << '\n';
            out.flush();
        }
    }
    if (!tries.isEmpty())
        return 0;
    out << "| set | system | nDCG@10 | recall@10 | hit@10 | p50 ms | p95 ms |\n|---|---|---:|---:|---:|---:|---:|\n";
    out.flush();
    for (const Indexed &set : sets) {
        print(set.name, QStringLiteral("quire"), scored(set, options, &run));
        if (baseline && !set.collection.passages.isEmpty())
            printPeers(set);
    }
    if (strangers)
        printStrangers(sets, options);
    return 0;
}
