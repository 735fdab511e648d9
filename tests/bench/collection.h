// A test collection for retrieval, and how well a search does on it.
#pragma once

#include <QHash>
#include <QStringList>
#include <functional>

namespace quire::bench {

struct Passage {
    QString id;
    QString title;
    QString text;
};

struct Question {
    QString id;
    QString text;
};

struct Collection {
    QList<Passage> passages;
    QList<Question> questions;
    QHash<QString, QHash<QString, int>> grades; ///< Question, passage.
};

/// Empty when the folder holds none.
[[nodiscard]] Collection readCollection(const QString &folder);

struct Score {
    double ndcg = 0;   ///< At 10, linear gain.
    double recall = 0; ///< At 10.
    double hit = 0;    ///< At 10.
    double median = 0; ///< Milliseconds a question.
    double slow = 0;   ///< The 95th percentile.
};

/// `search` gives passage ids, best first, at most 10.
[[nodiscard]] Score measured(const Collection &collection, const std::function<QStringList(const Question &)> &search);

} // namespace quire::bench
