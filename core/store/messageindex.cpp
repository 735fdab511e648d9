#include "core/store/messageindex.h"

#include "core/store/sql.h"
#include "core/store/tokenizer.h"
#include "core/text/stemmer.h"

#include <QSet>

namespace quire::store {
namespace {

constexpr qsizetype snippetLength = 120;

QString quoted(const QByteArray &term)
{
    QString text = QString::fromUtf8(term);
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// Messages are stemmed as the language each is in, and nobody says which the searched one will be: any of them will do.
QString oneOf(text::Stemmer &stemmer, const text::Word &word, bool mayGoOn)
{
    QSet<QByteArray> variants;
    for (int language = 1; language <= static_cast<int>(text::Language::Czech); ++language)
        variants.insert(stemmer.term(word, static_cast<text::Language>(language)));
    QStringList terms;
    for (const QByteArray &variant : variants)
        terms.append(quoted(variant));
    if (mayGoOn || word.kind == text::WordKind::ShortGram)
        terms.append(quoted(stemmer.term({word.text, text::WordKind::Gram, false}, text::Language::Unknown)) + u" *");
    terms.sort();
    return u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

QString matchFor(const QString &typed)
{
    const bool mayGoOn = !typed.isEmpty() && !typed.back().isSpace();
    const QList<text::Word> words = text::words(typed);
    text::Stemmer stemmer;
    QStringList clauses;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).samePlace && words.at(i).kind != text::WordKind::TailGram)
            clauses.append(oneOf(stemmer, words.at(i), mayGoOn && i + 1 == words.size()));
    }
    return clauses.join(QStringLiteral(" AND "));
}

QString snippet(const QString &text, const QString &typed)
{
    qsizetype at = -1;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype found = text.indexOf(word.left(std::max<qsizetype>(word.size() - 2, 2)), 0, Qt::CaseInsensitive);
        if (found >= 0 && (at < 0 || found < at))
            at = found;
    }
    qsizetype from = std::max<qsizetype>(0, at - snippetLength / 3);
    if (from > 0)
        from = text.lastIndexOf(u' ', from) + 1;
    const QString body = text.mid(from, snippetLength).simplified();
    return (from > 0 ? QStringLiteral("… ") : QString()) + body
        + (from + snippetLength < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace

void MessageIndex::forget(Query &messages)
{
    QList<std::pair<qint64, QString>> entries;
    while (messages.executeStep())
        entries.append({messages.integer(0), messages.text(1)});
    Query drop(m_database, "INSERT INTO message_index(message_index, rowid, text) VALUES('delete', ?, ?)");
    Query unmark(m_database, "UPDATE messages SET index_text = NULL WHERE id = ?");
    for (const auto &[id, text] : entries) {
        drop.with(id).with(text).run();
        unmark.with(id).run();
    }
}

void MessageIndex::enter(MessageId message, const QString &text)
{
    const QString marked = languageMark(text::latinLanguage(text)) + text;
    Query stored(m_database, "SELECT id, index_text FROM messages WHERE id = ? AND index_text IS NOT NULL");
    stored.with(message);
    forget(stored);
    Query(m_database, "INSERT INTO message_index(rowid, text) VALUES(?, ?)").with(message).with(marked).run();
    Query(m_database, "UPDATE messages SET index_text = ? WHERE id = ?").with(marked).with(message).run();
}

void MessageIndex::forgetConversation(ConversationId conversation)
{
    Query messages(m_database, "SELECT id, index_text FROM messages WHERE conversation = ? AND index_text IS NOT NULL");
    messages.with(conversation);
    forget(messages);
}

void MessageIndex::forgetFrom(MessageId message)
{
    Query messages(m_database, "SELECT id, index_text FROM messages WHERE conversation = (SELECT conversation FROM messages "
                               "WHERE id = ?1) AND id >= ?1 AND index_text IS NOT NULL");
    messages.with(message);
    forget(messages);
}

QList<MessageHit> MessageIndex::search(const QString &words, int limit) const
{
    const QString match = matchFor(words);
    if (match.isEmpty())
        return {};
    Query query(m_database, "SELECT m.conversation, m.id, m.text FROM message_index JOIN messages AS m ON m.id = message_index.rowid "
                            "WHERE message_index MATCH ? ORDER BY bm25(message_index), m.id DESC LIMIT ?");
    query.with(match).with(limit);
    QList<MessageHit> hits;
    while (query.executeStep())
        hits.append({{query.integer(0)}, {query.integer(1)}, snippet(query.text(2), words)});
    return hits;
}

} // namespace quire::store
