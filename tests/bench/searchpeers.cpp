#include "tests/bench/ftsbaseline.h"

#include <QRegularExpression>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace quire::bench {

Score ftsDefaults(const Collection &collection)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(title, text)");
    SQLite::Statement insert(database, "INSERT INTO passages(rowid, title, text) VALUES(?, ?, ?)");
    for (qsizetype i = 0; i < collection.passages.size(); ++i) {
        insert.bind(1, static_cast<int64_t>(i));
        insert.bind(2, collection.passages.at(i).title.toStdString());
        insert.bind(3, collection.passages.at(i).text.toStdString());
        insert.exec();
        insert.reset();
    }
    SQLite::Statement search(database, "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10");
    static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    return measured(collection, [&](const Question &question) {
        QStringList terms;
        auto matches = word.globalMatch(question.text);
        while (matches.hasNext())
            terms.append(u'"' + matches.next().captured() + u'"');
        QStringList ids;
        if (terms.isEmpty())
            return ids;
        search.bind(1, terms.join(QStringLiteral(" OR ")).toStdString());
        while (search.executeStep())
            ids.append(collection.passages.at(search.getColumn(0).getInt64()).id);
        search.reset();
        return ids;
    });
}

} // namespace quire::bench
