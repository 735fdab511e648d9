// The words of a PDF page as values, so that everything after Poppler is pure and testable without a PDF. Text is
// logical order, ligatures and presentation forms expanded.
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace quire::parsers {

/// Which way the text runs on the page as shown.
enum class Turn { None, Down, UpsideDown, Up };

struct PdfWord {
    QString text;
    QRectF box; ///< In points from the shown page's top left.
    Turn turn = Turn::None;
    bool spaceAfter = false;

    bool operator==(const PdfWord &) const = default;
};

/// A page of more words than this is not prose but an attack or a map.
inline constexpr int mostWordsOnAPage = 200'000;

/// Adds a word as Poppler gives it, cleaned; rotation is in quarter turns. One of spaces alone is left out.
void appendWord(QList<PdfWord> &words, const QString &text, const QRectF &box, int rotation, bool spaceAfter);

/// The box turned so that its text would run left to right and its lines top to bottom.
[[nodiscard]] QRectF readingBox(const QRectF &box, Turn turn);

[[nodiscard]] bool isRightToLeft(QStringView text);

/// Expands ligatures and presentation forms, drops control characters, and turns visual order back into logical order.
[[nodiscard]] QString cleanWord(const QString &text);

} // namespace quire::parsers
