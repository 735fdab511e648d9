// Words to lines to paragraphs. Pure: decides from text and boxes alone.
#pragma once

#include "parsers/pdf/pdfwords.h"

#include <QSet>
#include <QStringList>

namespace quire::parsers {

/// Room between two words that is wider than a blank: in a table, perhaps, the room between two columns.
struct PdfGap {
    qsizetype at = 0; ///< In the line's text, where the second word begins.
    double left = 0;  ///< As read.
    double right = 0;
};

struct PdfLine {
    QString text;
    QRectF box;      ///< As shown.
    QRectF reading;  ///< As read, see readingBox().
    double size = 0; ///< The height most of its characters have.
    Turn turn = Turn::None;
    QList<PdfGap> gaps = {}; ///< None in lines that are read from right to left.
};

/// A paragraph, or a table when it has rows.
struct PdfParagraph {
    QString text;
    QList<QRectF> rects; ///< One a line.
    double size = 0;
    int lines = 0;
    Turn turn = Turn::None;
    QList<QStringList> rows;
};

[[nodiscard]] QList<PdfLine> pdfLines(const QList<PdfWord> &words);

/// Lines that say one of `titles` (see titleKey) stand alone.
[[nodiscard]] QList<PdfParagraph> pdfParagraphs(const QList<PdfLine> &lines, const QSet<QString> &titles = {});

/// A title without case, spaces and punctuation, for comparing outline entries with lines.
[[nodiscard]] QString titleKey(QStringView text);

/// Appends the next line of a paragraph: undoes hyphenation, and puts no space between two ideographs or kana.
void appendLine(QString &paragraph, const QString &line);

[[nodiscard]] bool startsListItem(QStringView text);

} // namespace quire::parsers
