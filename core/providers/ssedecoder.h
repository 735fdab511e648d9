// SseDecoder: server-sent events out of bytes cut anywhere, and beside them whatever is not an event: Gemini reports an
// error in mid-stream as bare JSON between the events. Pure.
// https://html.spec.whatwg.org/multipage/server-sent-events.html
#pragma once

#include <QByteArray>
#include <QList>

namespace quire::providers {

class SseDecoder
{
public:
    /// The data of each event that these bytes complete. Lines end in CRLF, LF or CR.
    [[nodiscard]] QList<QByteArray> feed(QByteArrayView bytes);
    /// The transport ended: an event whose closing blank line never came is given too, as some servers leave it out.
    [[nodiscard]] QList<QByteArray> end();
    /// Lines that belong to no event, up to a limit; complete after end().
    [[nodiscard]] const QByteArray &residue() const { return m_residue; }
    [[nodiscard]] bool sawBytes() const { return m_sawBytes; }
    /// A line longer than any honest one arrived; the rest of it was dropped.
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    void takeLine(QList<QByteArray> &events);
    void dispatch(QList<QByteArray> &events);

    QByteArray m_line;
    QByteArray m_data;
    QByteArray m_residue;
    bool m_hasData = false;
    bool m_afterCarriageReturn = false;
    bool m_firstLine = true;
    bool m_sawBytes = false;
    bool m_overflowed = false;
};

} // namespace quire::providers
