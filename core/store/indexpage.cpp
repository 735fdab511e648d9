#include "core/store/indexpage.h"

#include "core/store/varint.h"

#include <algorithm>
#include <utility>

namespace quire::store {
namespace {

// With its term and numbers such a row just fits one of SQLite's pages of 4096 bytes:
// https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages
constexpr qsizetype fullPage = 3900;

} // namespace

bool PageReader::next()
{
    if (m_at >= m_end)
        return false;
    const quint64 shared = takeNumber(m_at, m_end);
    const quint64 own = takeNumber(m_at, m_end);
    if (shared > static_cast<quint64>(m_term.size()) || own > static_cast<quint64>(m_end - m_at))
        return false;
    m_term.truncate(static_cast<qsizetype>(shared));
    m_term.append(reinterpret_cast<const char *>(m_at), static_cast<qsizetype>(own));
    m_at += own;
    const quint64 size = takeNumber(m_at, m_end);
    if (size == 0 || size > static_cast<quint64>(m_end - m_at))
        return false;
    m_list = QByteArrayView(m_at, static_cast<qsizetype>(size));
    m_at += size;
    return true;
}

void PageWriter::add(const QByteArray &term, const QByteArray &list)
{
    if (m_bytes.isEmpty()) {
        m_first = term;
        m_last.clear();
    }
    const auto end = std::mismatch(term.cbegin(), term.cend(), m_last.cbegin(), m_last.cend()).first;
    const qsizetype shared = end - term.cbegin();
    appendNumber(m_bytes, static_cast<quint64>(shared));
    appendNumber(m_bytes, static_cast<quint64>(term.size() - shared));
    m_bytes.append(term.constData() + shared, term.size() - shared);
    appendNumber(m_bytes, static_cast<quint64>(list.size()));
    m_bytes += list;
    m_last = term;
}

bool PageWriter::isFull(qsizetype more) const
{
    return !m_bytes.isEmpty() && m_bytes.size() + more > fullPage;
}

QByteArray PageWriter::take()
{
    return std::exchange(m_bytes, {});
}

} // namespace quire::store
