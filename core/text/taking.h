// Takes what is understood out of a text, so that the rest can be read without it. Internal to core. Pure.
#pragma once

#include <QRegularExpression>
#include <functional>

namespace quire::text {

[[nodiscard]] inline QRegularExpression unicodePattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
}

/// Replaces what matches, and is understood, by a blank.
inline void take(QString &text, const QRegularExpression &what, const std::function<bool(const QRegularExpressionMatch &)> &understand)
{
    QString rest;
    qsizetype kept = 0;
    for (auto matches = what.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!understand(match))
            continue;
        rest += QStringView(text).mid(kept, match.capturedStart() - kept) + u' ';
        kept = match.capturedEnd();
    }
    if (kept > 0)
        text = rest + QStringView(text).mid(kept);
}

} // namespace quire::text
