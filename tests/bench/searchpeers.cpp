#include "tests/bench/searchpeers.h"

#include <QRegularExpression>
#include <QStringList>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <xapian.h>

namespace quire::bench {
namespace {

class Fts final : public SearchPeer
{
public:
    explicit Fts(const QString &folder)
        : m_database(folder.toStdString() + "/fts5.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_database.exec("PRAGMA journal_mode = WAL");
        m_database.exec("CREATE VIRTUAL TABLE passages USING fts5(title, text)");
        m_database.exec("BEGIN");
        m_insert = std::make_unique<SQLite::Statement>(m_database, "INSERT INTO passages(rowid, title, text) VALUES(?, ?, ?)");
        m_search = std::make_unique<SQLite::Statement>(m_database, "SELECT rowid, text FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?");
    }

    QString name() const override { return QStringLiteral("FTS5 defaults, OR"); }
    void add(const QString &title, const QString &text) override
    {
        m_insert->bind(1, static_cast<int64_t>(m_count++));
        m_insert->bind(2, title.toStdString());
        m_insert->bind(3, text.toStdString());
        m_insert->exec();
        m_insert->reset();
    }
    void commit() override { m_database.exec("COMMIT"); }
    QList<qsizetype> search(const QString &question, int limit) override
    {
        static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
        QStringList terms;
        auto matches = word.globalMatch(question);
        while (matches.hasNext())
            terms.append(u'"' + matches.next().captured() + u'"');
        QList<qsizetype> found;
        if (terms.isEmpty())
            return found;
        m_search->bind(1, terms.join(QStringLiteral(" OR ")).toStdString());
        m_search->bind(2, limit);
        while (m_search->executeStep()) {
            found.append(m_search->getColumn(0).getInt64());
            m_bytesRead += m_search->getColumn(1).getBytes();
        }
        m_search->reset();
        return found;
    }

private:
    SQLite::Database m_database;
    std::unique_ptr<SQLite::Statement> m_insert;
    std::unique_ptr<SQLite::Statement> m_search;
    qsizetype m_count = 0;
    qint64 m_bytesRead = 0;
};

class XapianPeer final : public SearchPeer
{
public:
    explicit XapianPeer(const QString &folder)
        : m_database(folder.toStdString() + "/xapian", Xapian::DB_CREATE_OR_OPEN)
    {
        m_generator.set_stemmer(Xapian::Stem("en"));
        m_generator.set_stemming_strategy(Xapian::TermGenerator::STEM_ALL);
        m_generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
    }

    QString name() const override { return QStringLiteral("Xapian, OR"); }
    void add(const QString &title, const QString &text) override
    {
        Xapian::Document document;
        m_generator.set_document(document);
        m_generator.index_text(title.toStdString());
        m_generator.increase_termpos();
        m_generator.index_text(text.toStdString());
        document.set_data(text.toStdString());
        m_database.add_document(document);
    }
    void commit() override { m_database.commit(); }
    QList<qsizetype> search(const QString &question, int limit) override
    {
        Xapian::Document asked;
        m_generator.set_document(asked);
        m_generator.index_text_without_positions(question.toStdString());
        const Xapian::Query query(Xapian::Query::OP_OR, asked.termlist_begin(), asked.termlist_end());
        Xapian::Enquire enquire(m_database);
        enquire.set_query(query);
        const Xapian::MSet set = enquire.get_mset(0, static_cast<Xapian::doccount>(limit));
        QList<qsizetype> found;
        for (auto each = set.begin(); each != set.end(); ++each) {
            found.append(static_cast<qsizetype>(*each) - 1);
            m_bytesRead += static_cast<qint64>(each.get_document().get_data().size());
        }
        return found;
    }

private:
    Xapian::WritableDatabase m_database;
    Xapian::TermGenerator m_generator;
    qint64 m_bytesRead = 0;
};

} // namespace

std::vector<std::unique_ptr<SearchPeer>> searchPeers(const QString &folder)
{
    std::vector<std::unique_ptr<SearchPeer>> peers;
    peers.push_back(std::make_unique<Fts>(folder));
    peers.push_back(std::make_unique<XapianPeer>(folder));
    return peers;
}

} // namespace quire::bench
