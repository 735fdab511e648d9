#include "core/prompt/numerals.h"

#include <QRegularExpression>

namespace quire::prompt {
namespace {

/// Takes the separators out of every number that the pattern finds.
void joinGroups(QString &text, const QRegularExpression &pattern)
{
    for (auto match = pattern.match(text); match.hasMatch();) {
        QString digits = match.captured();
        digits.removeIf([](QChar character) { return !character.isDigit(); });
        text.replace(match.capturedStart(), match.capturedLength(), digits);
        match = pattern.match(text, match.capturedStart() + digits.size());
    }
}

} // namespace

QString withPlainNumerals(QString text)
{
    // Blanks, also those that do not break a line, and Switzerland's apostrophes.
    static const QRegularExpression spaced(QStringLiteral("(?<![\\d.,])\\d{1,3}(?:[ \\x{A0}\\x{2009}\\x{202F}'\\x{2019}]\\d{3})+(?!\\d)"));
    static const QRegularExpression dotted(QStringLiteral("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?!\\.?\\d)"));
    static const QRegularExpression decimal(QStringLiteral("(?<![\\d.,])(\\d+),(\\d{1,2}|\\d{4,})(?![.,]?\\d)"));
    joinGroups(text, spaced);
    joinGroups(text, dotted);
    return text.replace(decimal, QStringLiteral("\\1.\\2"));
}

} // namespace quire::prompt
