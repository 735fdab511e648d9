// What an Exchange reported, in the order of its signals, for tests.
#pragma once

#include "core/net/transport.h"

#include <optional>

namespace quire::test {

class ExchangeLog final : public QObject
{
    Q_OBJECT
public:
    explicit ExchangeLog(net::Exchange &exchange)
    {
        connect(&exchange, &net::Exchange::headersArrived, this, [this](int status, const HttpHeaders &headers) {
            m_status = status;
            m_headers = headers;
            ++m_headersSeen;
        });
        connect(&exchange, &net::Exchange::bytesArrived, this, [this](const QByteArray &bytes) {
            m_body += bytes;
            ++m_pieces;
            m_afterEnd |= m_fault.has_value();
        });
        connect(&exchange, &net::Exchange::finished, this, [this](TransportFault fault) {
            m_fault = fault;
            ++m_ends;
            Q_EMIT ended();
        });
    }

    /// Lets the event loop run until then; false when it takes too long.
    [[nodiscard]] bool waitForEnd();

    [[nodiscard]] bool isFinished() const { return m_fault.has_value(); }
    [[nodiscard]] TransportFault fault() const { return m_fault.value_or(TransportFault::None); }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const HttpHeaders &headers() const { return m_headers; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] int pieces() const { return m_pieces; }
    /// One end, nothing after it, headers at most once.
    [[nodiscard]] bool isOrderly() const { return m_ends == 1 && !m_afterEnd && m_headersSeen <= 1; }

Q_SIGNALS:
    void ended();

private:
    int m_status = 0;
    HttpHeaders m_headers;
    QByteArray m_body;
    std::optional<TransportFault> m_fault;
    int m_pieces = 0;
    int m_ends = 0;
    int m_headersSeen = 0;
    bool m_afterEnd = false;
};

} // namespace quire::test
