#include "core/providers/ssedecoder.h"

#include <algorithm>

namespace quire::providers {
namespace {

constexpr qsizetype longestLine = 16 * 1024 * 1024;
constexpr qsizetype longestResidue = 1024 * 1024;

/// Fields that carry nothing for us. Anything else that is not data is no event at all.
bool isSilentField(QByteArrayView line)
{
    return line.startsWith(':') || line.startsWith("event:") || line.startsWith("id:") || line.startsWith("retry:");
}

} // namespace

QList<QByteArray> SseDecoder::feed(QByteArrayView bytes)
{
    QList<QByteArray> events;
    m_sawBytes |= !bytes.isEmpty();
    while (!bytes.isEmpty()) {
        // A CR ended the line already; the LF of a CRLF, perhaps in the next piece of bytes, ends nothing more.
        if (m_afterCarriageReturn && bytes.front() == '\n')
            bytes = bytes.sliced(1);
        m_afterCarriageReturn = false;
        const auto lineEnd = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = lineEnd - bytes.begin();
        const qsizetype room = std::max<qsizetype>(0, longestLine - m_line.size());
        m_overflowed |= length > room;
        m_line.append(bytes.first(std::min(length, room)));
        if (lineEnd == bytes.end())
            break;
        m_afterCarriageReturn = *lineEnd == '\r';
        takeLine(events);
        bytes = bytes.sliced(length + 1);
    }
    return events;
}

QList<QByteArray> SseDecoder::end()
{
    QList<QByteArray> events;
    if (!m_line.isEmpty())
        takeLine(events);
    dispatch(events);
    return events;
}

void SseDecoder::takeLine(QList<QByteArray> &events)
{
    if (std::exchange(m_firstLine, false) && m_line.startsWith("\xef\xbb\xbf"))
        m_line.remove(0, 3);
    if (m_line.isEmpty()) {
        dispatch(events);
    } else if (m_line.startsWith("data:")) {
        if (m_hasData)
            m_data += '\n';
        m_data += QByteArrayView(m_line).sliced(m_line.startsWith("data: ") ? 6 : 5);
        m_hasData = true;
    } else if (!isSilentField(m_line)) {
        m_residue += QByteArrayView(m_line).first(std::min(m_line.size(), longestResidue - m_residue.size()));
        if (m_residue.size() < longestResidue)
            m_residue += '\n';
    }
    m_line.clear();
}

void SseDecoder::dispatch(QList<QByteArray> &events)
{
    if (m_hasData)
        events.append(std::exchange(m_data, {}));
    m_hasData = false;
}

} // namespace quire::providers
