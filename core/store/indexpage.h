// A page of the index: some terms in their order, each with its posting list, in one row of the database. A page is about
// as large as fits one page of SQLite; a longer list has a page of its own. Pure, internal to core/store. The format, for
// each term: how many bytes it shares with the one before, how many follow and these, then its list's size and bytes.
#pragma once

#include <QByteArray>
#include <QList>

namespace quire::store {

class PageReader final
{
public:
    /// Borrows the bytes.
    explicit PageReader(QByteArrayView page)
        : m_at(reinterpret_cast<const uchar *>(page.data()))
        , m_end(m_at + page.size())
    {
    }

    /// False at the end, or where the page is damaged.
    bool next();
    [[nodiscard]] const QByteArray &term() const { return m_term; }
    [[nodiscard]] QByteArrayView list() const { return m_list; }

private:
    const uchar *m_at;
    const uchar *m_end;
    QByteArray m_term;
    QByteArrayView m_list;
};

class PageWriter final
{
public:
    /// Terms come in their order; no list is empty.
    void add(const QByteArray &term, const QByteArray &list);
    /// Whether another entry of that size belongs on the next page.
    [[nodiscard]] bool isFull(qsizetype more) const;
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &first() const { return m_first; }
    /// The page; the writer begins another.
    [[nodiscard]] QByteArray take();

private:
    QByteArray m_bytes;
    QByteArray m_first;
    QByteArray m_last;
};

} // namespace quire::store
