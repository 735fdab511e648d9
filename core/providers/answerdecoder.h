// AnswerDecoder: what all streamed answers have in common. Reads to the end of the transport, as a finish reason may come
// before the text or an error after it, and gives one verdict. A service's decoder only reads its own JSON. Pure.
#pragma once

#include "core/providers/provider.h"
#include "core/providers/ssedecoder.h"
#include "core/pool/taxonomy.h"

class QJsonObject;

namespace quire::providers {

class AnswerDecoder : public StreamDecoder
{
public:
    [[nodiscard]] QList<StreamEvent> feed(QByteArrayView bytes) final;
    [[nodiscard]] QList<StreamEvent> end(TransportFault fault) final;

protected:
    explicit AnswerDecoder(pool::Service service);

    virtual void readObject(const QJsonObject &object) = 0;
    /// A reason that ends an answer against its will, whatever text came before.
    [[nodiscard]] virtual bool isBlocked(const QString &reason) const = 0;

    void addText(const QString &text);
    void addThought(const QString &text);
    void setUsage(const pool::Usage &usage);
    void setFinishReason(const QString &reason);
    void setBlockReason(const QString &reason);
    void sawDone(); ///< The service's end mark; stands in for a reason that never came.

private:
    void read(const QByteArray &json);
    void readValue(const QJsonValue &value);
    void readResidue();
    [[nodiscard]] bool isAnswered(TransportFault fault) const;
    [[nodiscard]] pool::Failure verdict(TransportFault fault);

    SseDecoder m_sse;
    QList<StreamEvent> m_events;
    pool::Fault m_fault; ///< What is known so far, should it turn out to be one.
    pool::Usage m_usage;
    bool m_textSinceFinish = false;
    bool m_done = false;
    bool m_garbled = false;
};

} // namespace quire::providers
