#include "parsers/pdf/pdfwords.h"

#include <algorithm>

namespace quire::parsers {
namespace {

bool isCompatibilityForm(char32_t c)
{
    return (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfeff && c != 0xfeff);
}

bool isStrongRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x300; });
}

/// A private character means what its font draws, and nothing elsewhere; symbol fonts' bullets are the exception.
char32_t withoutPrivate(char32_t c)
{
    if (QChar::category(c) != QChar::Other_PrivateUse)
        return c;
    return c == 0xf0b7 || c == 0xf0a7 || c == 0xf0d8 || c == 0xf06c || c == 0xf06e ? char32_t(0x2022) : 0;
}

} // namespace

bool isRightToLeft(QStringView text)
{
    int right = 0;
    int left = 0;
    for (const char32_t c : text.toUcs4()) {
        right += isStrongRightToLeft(c);
        left += QChar::direction(c) == QChar::DirL;
    }
    return right > left;
}

QString cleanWord(const QString &text)
{
    if (isPlain(text)) {
        QString word = text;
        word.remove(QChar(0xad)); // a soft hyphen inside a word was not shown
        return word.isEmpty() && !text.isEmpty() ? QStringLiteral("-") : word;
    }
    QList<uint> points = text.toUcs4();
    // Poppler sorts glyphs by their place, so a right-to-left word arrives mirrored. Ligatures hold their letters in
    // logical order: turn first, expand after.
    if (std::any_of(points.cbegin(), points.cend(), isStrongRightToLeft))
        std::reverse(points.begin(), points.end());
    QString clean;
    clean.reserve(text.size());
    for (const char32_t point : points) {
        const char32_t c = withoutPrivate(point);
        if (c < 0x20 || c == 0xfeff || c == 0xad || QChar::category(c) == QChar::Other_NotAssigned)
            continue;
        const QString character = QString::fromUcs4(&c, 1);
        clean += isCompatibilityForm(c) ? character.normalized(QString::NormalizationForm_KC) : character;
    }
    return clean;
}

QRectF readingBox(const QRectF &box, Turn turn)
{
    switch (turn) {
    case Turn::None: return box;
    case Turn::Down: return {box.top(), -box.right(), box.height(), box.width()};
    case Turn::UpsideDown: return {-box.right(), -box.bottom(), box.width(), box.height()};
    case Turn::Up: return {-box.bottom(), box.left(), box.height(), box.width()};
    }
    return box;
}

void appendWord(QList<PdfWord> &words, const QString &text, const QRectF &box, int rotation, bool spaceAfter)
{
    PdfWord word{cleanWord(text), box.normalized(), static_cast<Turn>(rotation & 3), spaceAfter};
    if (!word.text.trimmed().isEmpty())
        words.append(std::move(word));
}

} // namespace quire::parsers
