// A request body that can be read once. Qt resends a request by itself when a kept-alive connection closes under it; for
// a paid question that would be a second call nobody counted. A body that cannot be rewound turns that into an error.
// (Not a QBuffer: Qt reads those behind their backs.)
#pragma once

#include <QIODevice>
#include <cstring>

namespace quire::net {

class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 length = std::min<qint64>(most, m_body.size() - m_read);
        std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(length));
        m_read += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace quire::net
