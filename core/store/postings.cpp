#include "core/store/postings.h"

#include "core/store/varint.h"

namespace quire::store {
namespace {

QByteArray block(const Posting *first, qsizetype count, qint64 base)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i) {
        appendNumber(bytes, static_cast<quint64>(first[i].chunk - base));
        base = first[i].chunk;
    }
    for (qsizetype i = 0; i < count; ++i)
        bytes.append(static_cast<char>(first[i].weight));
    return bytes;
}

PostingWeight blockBound(const Posting *first, qsizetype count)
{
    PostingWeight bound = first->weight;
    for (qsizetype i = 1; i < count; ++i)
        bound = boundOf(bound, first[i].weight);
    return bound;
}

} // namespace

QByteArray packPostings(const QList<Posting> &postings, qint64 base)
{
    QByteArray bytes;
    const qsizetype count = postings.size();
    appendNumber(bytes, static_cast<quint64>(count));
    if (count <= postingsPerBlock)
        return bytes + block(postings.constData(), count, base);
    for (qsizetype from = 0; from < count; from += postingsPerBlock) {
        const Posting *first = postings.constData() + from;
        const qsizetype size = std::min<qsizetype>(postingsPerBlock, count - from);
        const QByteArray body = block(first, size, base);
        appendNumber(bytes, static_cast<quint64>(first[size - 1].chunk - base));
        appendNumber(bytes, static_cast<quint64>(body.size()));
        bytes.append(static_cast<char>(blockBound(first, size)));
        bytes += body;
        base = first[size - 1].chunk;
    }
    return bytes;
}

PostingCursor::PostingCursor(QByteArrayView list, qint64 base)
    : m_next(reinterpret_cast<const uchar *>(list.data()))
    , m_end(m_next + list.size())
    , m_base(base)
{
    m_count = static_cast<qint64>(std::min<quint64>(takeNumber(m_next, m_end), std::numeric_limits<int>::max()));
    m_left = m_count;
    if (m_count > postingsPerBlock) {
        m_last = base;
        const uchar *at = m_next;
        for (qint64 left = m_count; left > 0 && at < m_end; left -= postingsPerBlock) {
            takeNumber(at, m_end);
            const quint64 size = takeNumber(at, m_end);
            if (at >= m_end)
                break;
            m_bound = left == m_count ? *at : store::boundOf(m_bound, *at);
            ++at;
            at += std::min<quint64>(size, static_cast<quint64>(m_end - at));
        }
        nextBlock();
        return;
    }
    m_size = static_cast<int>(m_count);
    m_left = 0;
    m_payload = m_next;
    m_next = m_end;
    m_last = m_base;
    decode();
    if (m_size == 0) {
        m_last = end;
        return;
    }
    m_last = m_ids[static_cast<size_t>(m_size) - 1];
    m_bound = m_weights[0];
    for (int i = 1; i < m_size; ++i)
        m_bound = store::boundOf(m_bound, m_weights[static_cast<size_t>(i)]);
    m_blockBound = m_bound;
}

void PostingCursor::nextBlock()
{
    m_decoded = false;
    m_at = 0;
    if (m_left <= 0 || m_next >= m_end) {
        m_size = 0;
        m_last = end;
        m_ids[0] = end;
        m_decoded = true;
        return;
    }
    m_base = m_last;
    m_last += static_cast<qint64>(takeNumber(m_next, m_end));
    const quint64 size = takeNumber(m_next, m_end);
    m_blockBound = m_next < m_end ? *m_next++ : 0;
    m_payload = m_next;
    m_next += std::min<quint64>(size, static_cast<quint64>(m_end - m_next));
    m_size = static_cast<int>(std::min<qint64>(postingsPerBlock, m_left));
    m_left -= m_size;
}

void PostingCursor::decode()
{
    m_decoded = true;
    m_at = 0;
    const uchar *at = m_payload;
    qint64 chunk = m_base;
    if (m_next - m_payload < 2 * m_size) // a posting takes two bytes at least
        m_size = 0;
    for (int i = 0; i < m_size; ++i) {
        chunk += static_cast<qint64>(takeNumber(at, m_next));
        m_ids[static_cast<size_t>(i)] = chunk;
    }
    if (m_next - at < m_size)
        m_size = 0;
    std::copy_n(at, m_size, m_weights.begin());
    m_ids[static_cast<size_t>(m_size)] = end;
}

qint64 PostingCursor::seek(qint64 chunk)
{
    toBlock(chunk);
    if (!m_decoded)
        decode();
    while (m_ids[static_cast<size_t>(m_at)] < chunk)
        ++m_at;
    return m_at < m_size ? current() : (m_last == end ? end : (nextBlock(), seek(chunk)));
}

qint64 PostingCursor::advance()
{
    if (!m_decoded)
        decode();
    else if (m_at < m_size)
        ++m_at;
    if (m_at < m_size)
        return current();
    if (m_last == end)
        return end;
    nextBlock();
    if (!m_decoded)
        decode();
    return current();
}

QList<Posting> unpackPostings(QByteArrayView list, qint64 base)
{
    PostingCursor cursor(list, base);
    QList<Posting> postings;
    postings.reserve(cursor.count());
    for (qint64 chunk = cursor.seek(base); chunk != PostingCursor::end; chunk = cursor.advance())
        postings.append({chunk, cursor.weight()});
    return postings;
}

} // namespace quire::store
