#include "core/base/redact.h"

#include <QRegularExpression>

namespace quire {

QString redacted(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?:\bAIza[0-9A-Za-z_\-]{8,}|\bAQ\.[0-9A-Za-z_\-\.]{8,}|\bsk-[0-9A-Za-z_\-]{8,}|\bBSA[0-9A-Za-z_\-]{12,})"
        R"(|(?<=api_key:)[^\s'"&<>]{4,}|(?<=key=)[^\s'"&<>]{4,}|(?<=Bearer )[^\s'"&<>]{4,}))"));
    QString result = text;
    return result.replace(pattern, QStringLiteral("[key]"));
}

QString redacted(const QString &text, const QString &secret)
{
    QString result = text;
    if (secret.size() >= 4)
        result.replace(secret, QStringLiteral("[key]"));
    return redacted(result);
}

QString lastFour(const QString &secret)
{
    return secret.size() < 12 ? QString() : secret.right(4);
}

} // namespace quire
