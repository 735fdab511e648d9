// Behaviour: what a key's next call meets at the fake provider. Values, and their JSON form:
//   "ok" | "quota-day" | {"do": "cut", "at": 120} | {"do": "slow", "ms": 2000, "times": 3}
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QJsonValue>

namespace quire::test {

struct Behaviour {
    /// A manner of manners(), or the name of an error body (wirebodies.h).
    QString name = QStringLiteral("ok");
    int at = 0; ///< "cut", and an error body that is to be cut: bytes sent before. "stall", "error-inside": pieces before. "drip": bytes a piece.
    std::chrono::milliseconds delay{0}; ///< "slow": before the first byte. "drip": between pieces.
    QString body;                       ///< "error-inside": which error.
    int times = 1;

    bool operator==(const Behaviour &) const = default;
};

/// ok, hang, stall, reset, close, cut, empty, error-inside, slow, drip, no-finish, early-stop, thoughts, blocked, safety,
/// budget, no-content, malformed.
[[nodiscard]] const QStringList &manners();

[[nodiscard]] Result<Behaviour> behaviourFromJson(const QJsonValue &value);
/// One behaviour or a list of them.
[[nodiscard]] Result<QList<Behaviour>> behavioursFromJson(const QJsonValue &value);

/// A key's behaviours in turn; the last one stays for ever.
class Script
{
public:
    Script() = default;
    explicit Script(QList<Behaviour> behaviours);
    [[nodiscard]] Behaviour current() const;
    Behaviour next();

private:
    QList<Behaviour> m_behaviours;
    qsizetype m_index = 0;
    int m_used = 0;
};

/// Who behaves how. Keys are named whole or by their last four characters.
struct Scripts {
    Script standard;
    QHash<QString, Script> keys;

    [[nodiscard]] Script &forKey(const QString &key);
    [[nodiscard]] static Result<Scripts> fromJson(const QByteArray &json);
};

} // namespace quire::test
