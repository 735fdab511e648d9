#include "core/providers/answerdecoder.h"

#include "core/providers/errorreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::providers {

AnswerDecoder::AnswerDecoder(pool::Service service)
{
    m_fault.service = service;
    m_fault.stage = pool::Stage::Stream;
    m_fault.status = 200;
}

QList<StreamEvent> AnswerDecoder::feed(QByteArrayView bytes)
{
    for (const QByteArray &data : m_sse.feed(bytes))
        read(data);
    return std::exchange(m_events, {});
}

QList<StreamEvent> AnswerDecoder::end(TransportFault fault)
{
    for (const QByteArray &data : m_sse.end())
        read(data);
    readResidue();
    if (m_fault.finishReason.isEmpty() && m_done)
        m_fault.finishReason = QStringLiteral("stop");
    if (isAnswered(fault))
        m_events.append(Finished{m_fault.finishReason});
    else
        m_events.append(Broken{verdict(fault), m_fault.finishReason});
    return std::exchange(m_events, {});
}

pool::Failure AnswerDecoder::verdict(TransportFault fault)
{
    if (fault == TransportFault::Aborted) {
        pool::Failure cancelled = pool::failureOf(pool::FailureKind::Cancelled);
        cancelled.textArrived = m_fault.textArrived;
        return cancelled;
    }
    // An error that the service named says more than the way in which the connection then ended.
    m_fault.transport = m_fault.errorInside ? TransportFault::None : fault;
    // Not even the beginning of an answer: somebody else replied.
    if (m_fault.html && !m_fault.textArrived)
        m_fault.stage = pool::Stage::Reply;
    // Text that is incomplete in spite of its finish reason was cut.
    if (m_fault.textArrived && !isBlocked(m_fault.finishReason))
        m_fault.finishReason.clear();
    return pool::classify(m_fault);
}

bool AnswerDecoder::isAnswered(TransportFault fault) const
{
    if (m_fault.errorInside || m_garbled || m_sse.overflowed() || fault == TransportFault::Aborted)
        return false;
    if (!m_fault.textArrived || m_fault.finishReason.isEmpty() || isBlocked(m_fault.finishReason))
        return false;
    // Some proxies send an early empty finish: after text, it vouches for the end only if the transport does too.
    return fault == TransportFault::None || !m_textSinceFinish;
}

void AnswerDecoder::read(const QByteArray &json)
{
    if (json.trimmed() == "[DONE]") {
        sawDone();
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        m_garbled = m_garbled || !json.trimmed().isEmpty();
    else
        readValue(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

void AnswerDecoder::readValue(const QJsonValue &value)
{
    if (readEnvelope(value, m_fault)) {
        m_fault.errorInside = true;
    } else if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (const QJsonValue &one : values)
            readValue(one);
    } else {
        readObject(value.toObject());
    }
}

// Not an event: an error in the open, a whole reply from a server that does not stream, or a stranger's HTML page.
void AnswerDecoder::readResidue()
{
    const QByteArray residue = m_sse.residue().trimmed();
    if (looksLikeHtml(residue))
        m_fault.html = true;
    const QJsonDocument document = QJsonDocument::fromJson(residue);
    if (!document.isNull())
        readValue(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

void AnswerDecoder::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    m_fault.textArrived = true;
    m_textSinceFinish = true;
    m_events.append(TextPiece{text});
}

void AnswerDecoder::addThought(const QString &text)
{
    if (!text.isEmpty())
        m_events.append(ThoughtPiece{text});
}

void AnswerDecoder::setUsage(const pool::Usage &usage)
{
    if (usage == m_usage)
        return;
    m_usage = usage;
    m_events.append(UsageReport{usage});
}

void AnswerDecoder::setFinishReason(const QString &reason)
{
    if (reason.isEmpty())
        return;
    m_fault.finishReason = reason;
    m_textSinceFinish = false;
}

void AnswerDecoder::setBlockReason(const QString &reason)
{
    if (!reason.isEmpty())
        m_fault.blockReason = reason;
}

void AnswerDecoder::sawDone()
{
    m_done = true;
    m_textSinceFinish = false;
}

} // namespace quire::providers
