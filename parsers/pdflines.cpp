#include "parsers/pdflines.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace quire::parsers {
namespace {

bool joinsWithoutSpace(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo: return true;
    default: return (c.unicode() >= 0x3000 && c.unicode() <= 0x303f) || (c.unicode() >= 0xff00 && c.unicode() <= 0xffef);
    }
}

bool sameLine(const QRectF &last, const QRectF &word)
{
    const double height = std::min(last.height(), word.height());
    const double overlap = std::min(last.bottom(), word.bottom()) - std::max(last.top(), word.top());
    // A gap of more than three heights is another cell or column.
    const double gap = word.left() - last.right();
    return overlap > 0.4 * height && gap > -0.5 * height && gap < 3 * std::max(last.height(), word.height());
}

bool spaceBetween(const PdfWord &left, const PdfWord &right, const QRectF &leftBox, const QRectF &rightBox)
{
    const double height = std::min(leftBox.height(), rightBox.height());
    const double gap = rightBox.left() - leftBox.right();
    if (joinsWithoutSpace(left.text.back()) && joinsWithoutSpace(right.text.front()))
        return gap > height;
    return left.spaceAfter || gap > 0.25 * height;
}

/// Words are stored left to right; a right-to-left line is read from its other end, its Latin runs and numbers not.
QString lineText(const QList<PdfWord> &words, qsizetype first, qsizetype last)
{
    QStringList pieces; // alternating word, separator
    QString all;
    for (qsizetype i = first; i < last; ++i) {
        pieces.append(words[i].text);
        all += words[i].text;
        if (i + 1 < last) {
            const QRectF left = readingBox(words[i].box, words[i].turn);
            const QRectF right = readingBox(words[i + 1].box, words[i + 1].turn);
            pieces.append(spaceBetween(words[i], words[i + 1], left, right) ? QStringLiteral(" ") : QString());
        }
    }
    if (!isRightToLeft(all))
        return pieces.join(QString());
    std::reverse(pieces.begin(), pieces.end());
    for (qsizetype i = 0; i < pieces.size();) {
        qsizetype end = i;
        while (end < pieces.size() && (end % 2 == 1 || (!isRightToLeft(pieces[end]) && pieces[end].size() > 1)))
            ++end;
        if (end > i) {
            const qsizetype lastWord = end - (end % 2 == 0 && end < pieces.size() ? 1 : 0);
            std::reverse(pieces.begin() + i + (i % 2), pieces.begin() + lastWord);
        }
        i = std::max(end, i + 1);
    }
    return pieces.join(QString());
}

PdfLine makeLine(const QList<PdfWord> &words, qsizetype first, qsizetype last)
{
    PdfLine line;
    line.turn = words[first].turn;
    qsizetype longest = 0;
    for (qsizetype i = first; i < last; ++i) {
        line.box = line.box.isNull() ? words[i].box : line.box.united(words[i].box);
        const QRectF reading = readingBox(words[i].box, line.turn);
        line.reading = line.reading.isNull() ? reading : line.reading.united(reading);
        if (words[i].text.size() > longest) {
            longest = words[i].text.size();
            line.size = reading.height();
        }
    }
    line.text = lineText(words, first, last);
    return line;
}

} // namespace

QString titleKey(QStringView text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            key += c.toCaseFolded();
    }
    return key;
}

bool startsListItem(QStringView text)
{
    static const QRegularExpression marker(
        QStringLiteral("^(?:[\\x{2022}\\x{2023}\\x{25aa}\\x{25cf}\\x{25e6}\\x{25a0}\\x{f0b7}\\x{2043}\\x{2013}\\x{2014}*\\x{27a2}]\\s"
                       "|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+\\S)"));
    return marker.match(text).hasMatch();
}

void appendLine(QString &paragraph, const QString &line)
{
    if (paragraph.isEmpty() || line.isEmpty()) {
        paragraph += line;
        return;
    }
    const QChar last = paragraph.back();
    const QChar next = line.front();
    const bool hyphen = last == u'-' || last == u'\u2010' || last == u'\u00ad';
    if (hyphen && paragraph.size() > 2 && paragraph[paragraph.size() - 2].isLetter() && next.isLower()) {
        // "just-in-" goes on as "just-in-time": a word that has a hyphen already keeps this one.
        const qsizetype start = paragraph.lastIndexOf(u' ') + 1;
        if (!QStringView(paragraph).sliced(start).chopped(1).contains(u'-'))
            paragraph.chop(1);
    } else if (!hyphen && !(joinsWithoutSpace(last) && joinsWithoutSpace(next)) && last != u' ') {
        paragraph += u' ';
    }
    paragraph += line;
}

QList<PdfLine> pdfLines(const QList<PdfWord> &words)
{
    QList<PdfLine> lines;
    for (qsizetype first = 0; first < words.size();) {
        qsizetype last = first + 1;
        while (last < words.size() && words[last].turn == words[first].turn
               && sameLine(readingBox(words[last - 1].box, words[last - 1].turn),
                           readingBox(words[last].box, words[last].turn)))
            ++last;
        lines.append(makeLine(words, first, last));
        first = last;
    }
    return lines;
}

} // namespace quire::parsers
