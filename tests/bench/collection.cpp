#include "tests/bench/collection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace quire::bench {
namespace {

QList<QJsonObject> jsonLines(const QString &path)
{
    QList<QJsonObject> objects;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            objects.append(QJsonDocument::fromJson(file.readLine()).object());
    }
    return objects;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(std::min(values.size() - 1, static_cast<qsizetype>(share * static_cast<double>(values.size()))));
}

} // namespace

Collection readCollection(const QString &folder)
{
    Collection collection;
    for (const QJsonObject &line : jsonLines(folder + QStringLiteral("/corpus.jsonl")))
        collection.passages.append({line.value(QStringLiteral("id")).toString(), line.value(QStringLiteral("title")).toString(),
                                    line.value(QStringLiteral("text")).toString()});
    for (const QJsonObject &line : jsonLines(folder + QStringLiteral("/queries.jsonl")))
        collection.questions.append({line.value(QStringLiteral("id")).toString(), line.value(QStringLiteral("text")).toString()});
    QFile qrels(folder + QStringLiteral("/qrels.tsv"));
    if (qrels.open(QIODevice::ReadOnly)) {
        while (!qrels.atEnd()) {
            const QStringList fields = QString::fromUtf8(qrels.readLine()).trimmed().split(u'\t');
            if (fields.size() == 3)
                collection.grades[fields.at(0)].insert(fields.at(1), fields.at(2).toInt());
        }
    }
    return collection;
}

Score measured(const Collection &collection, const std::function<QStringList(const Question &)> &search)
{
    Score score;
    QList<double> times;
    int judged = 0;
    for (const Question &question : collection.questions) {
        const QHash<QString, int> grades = collection.grades.value(question.id);
        if (grades.isEmpty())
            continue;
        ++judged;
        QElapsedTimer timer;
        timer.start();
        const QStringList found = search(question);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QList<int> ideal = grades.values();
        std::sort(ideal.begin(), ideal.end(), std::greater());
        double gain = 0;
        double best = 0;
        int relevant = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(10, found.size()); ++i) {
            gain += grades.value(found.at(i)) / std::log2(static_cast<double>(i) + 2);
            relevant += grades.contains(found.at(i)) ? 1 : 0;
        }
        for (qsizetype i = 0; i < std::min<qsizetype>(10, ideal.size()); ++i)
            best += ideal.at(i) / std::log2(static_cast<double>(i) + 2);
        score.ndcg += best > 0 ? gain / best : 0;
        score.recall += static_cast<double>(relevant) / static_cast<double>(grades.size());
        score.hit += relevant > 0 ? 1 : 0;
    }
    const double count = std::max(1, judged);
    return {score.ndcg / count, score.recall / count, score.hit / count, percentile(times, 0.5), percentile(times, 0.95)};
}

} // namespace quire::bench
