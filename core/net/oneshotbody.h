// A request body that can be read once. Qt resends a request by itself when a kept-alive connection closes under it; for
// a paid question that would be a second call nobody counted. A body that cannot be rewound turns that into an error.
#pragma once

#include <QBuffer>

namespace quire::net {

class OneShotBody final : public QBuffer
{
public:
    explicit OneShotBody(const QByteArray &body)
    {
        setData(body);
        open(QIODevice::ReadOnly);
    }
    bool reset() override { return false; }
};

} // namespace quire::net
