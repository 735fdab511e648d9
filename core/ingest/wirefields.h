// Fields: reads a frame's CBOR map and remembers whether everything asked of it was there, of its type and in its
// range. What is wrong reads as empty, so that the caller checks `ok()` once, at the end. Pure.
#pragma once

#include "core/document/document.h"

#include <QCborArray>
#include <QCborMap>

namespace quire::ingest::wire {

class Fields
{
public:
    static constexpr qint64 mostPages = 10'000'000;

    explicit Fields(const QByteArray &payload);
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool has(const char *key) const { return !m_map.value(QLatin1StringView(key)).isUndefined(); }

    qint64 integer(const char *key, qint64 least, qint64 most);
    int page(const char *key) { return static_cast<int>(integer(key, 1, mostPages)); }
    double number(const char *key, double least, double most);
    bool truth(const char *key);
    QString text(const char *key);
    QByteArray bytes(const char *key);
    QStringList texts(const char *key);
    DocumentInfo info();
    Block block();

private:
    template<typename T>
    T wrong()
    {
        m_ok = false;
        return T{};
    }
    void check(bool condition) { m_ok = m_ok && condition; }

    QCborMap m_map;
    bool m_ok = true;
};

} // namespace quire::ingest::wire
