#include "parsers/pdf/pdflines.h"

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

bool isMarks(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
}

/// Poppler sorts glyphs by their left edge. A Thai vowel above a letter has no width and begins where the next letter
/// does, so it may arrive as a word of its own behind that letter, though it belongs before it.
QList<PdfWord> withMarksInPlace(const QList<PdfWord> &words)
{
    QList<PdfWord> result;
    result.reserve(words.size());
    for (const PdfWord &word : words) {
        const bool attaches = isMarks(word.text) && !result.isEmpty() && result.last().turn == word.turn
            && readingBox(word.box, word.turn).width() < 0.1 * readingBox(word.box, word.turn).height();
        if (!attaches) {
            result.append(word);
            continue;
        }
        const double left = readingBox(word.box, word.turn).left();
        PdfWord &last = result.last();
        const QRectF before = readingBox(last.box, last.turn);
        const bool beforeLast = std::abs(left - before.left()) < 0.15 * before.height() && result.size() > 1;
        if (beforeLast) {
            result[result.size() - 2].text += word.text;
            result[result.size() - 2].spaceAfter = false;
        } else {
            last.text += word.text;
        }
        last.spaceAfter = false; // the gap decides
    }
    return result;
}

/// A note's mark ("6)") right behind a line and higher than it is often a piece of its own.
void joinRaisedMarks(QList<PdfLine> &lines)
{
    constexpr qsizetype longestMark = 4;
    constexpr double widestGap = 1.2; // of the line's height
    constexpr qsizetype mostLines = 2'000; // more is a drawing, and each mark looks at all of them
    if (lines.size() > mostLines)
        return;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const PdfLine &mark = lines[i];
        if (mark.text.size() > longestMark || mark.turn != Turn::None || mark.text.contains(u' '))
            continue;
        const auto carries = [&mark](const PdfLine &line) {
            return line.turn == Turn::None && line.text.size() > longestMark && mark.box.height() < 0.85 * line.box.height()
                && mark.box.left() >= line.box.right() - 1 && mark.box.left() < line.box.right() + widestGap * line.box.height()
                && mark.box.bottom() > line.box.top() + 0.3 * mark.box.height() && mark.box.center().y() < line.box.center().y();
        };
        const auto line = std::find_if(lines.begin(), lines.end(), carries);
        if (line == lines.end())
            continue;
        line->text += u' ' + mark.text;
        line->box |= mark.box;
        line->reading |= mark.reading;
        lines.removeAt(i);
    }
}

/// Of a line whose words stand in the order of its text.
QList<PdfGap> gapsOf(const QList<PdfWord> &words, qsizetype first, qsizetype last)
{
    constexpr double widestBlank = 0.8; // of the line's height, in justified prose
    QList<PdfGap> gaps;
    qsizetype at = 0;
    for (qsizetype i = first; i + 1 < last; ++i) {
        const QRectF left = readingBox(words[i].box, words[i].turn);
        const QRectF right = readingBox(words[i + 1].box, words[i + 1].turn);
        at += words[i].text.size() + (spaceBetween(words[i], words[i + 1], left, right) ? 1 : 0);
        if (right.left() - left.right() > widestBlank * std::min(left.height(), right.height()))
            gaps.append({at, left.right(), right.left()});
    }
    return gaps;
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
    if (!isRightToLeft(line.text))
        line.gaps = gapsOf(words, first, last);
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
        QStringLiteral("^(?:[\\x{2022}\\x{2023}\\x{25aa}\\x{25cf}\\x{25e6}\\x{25a0}\\x{2043}\\x{2013}\\x{2014}*\\x{27a2}]\\s"
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

QList<PdfLine> pdfLines(const QList<PdfWord> &given)
{
    const bool anyMarks = std::any_of(given.cbegin(), given.cend(), [](const PdfWord &word) { return isMarks(word.text); });
    const QList<PdfWord> words = anyMarks ? withMarksInPlace(given) : given;
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
    joinRaisedMarks(lines);
    return lines;
}

} // namespace quire::parsers
