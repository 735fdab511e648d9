// The words of a PDF page as values, so that everything after Poppler is pure and testable without a PDF. Text is
// logical order, ligatures and presentation forms expanded.
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace poppler {
class page;
}

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

/// One text_list call, in Poppler's reading order: columns one after the other.
[[nodiscard]] QList<PdfWord> pdfWords(const poppler::page &page);

/// The box turned so that its text would run left to right and its lines top to bottom.
[[nodiscard]] QRectF readingBox(const QRectF &box, Turn turn);

[[nodiscard]] bool isRightToLeft(QStringView text);

/// Expands ligatures and presentation forms, drops control characters, and turns visual order back into logical order.
[[nodiscard]] QString cleanWord(const QString &text);

} // namespace quire::parsers
