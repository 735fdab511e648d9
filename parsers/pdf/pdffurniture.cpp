#include "parsers/pdf/pdffurniture.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace quire::parsers {
namespace {

constexpr double marginShare = 0.12;
constexpr int linesPerMargin = 3;
constexpr qsizetype reach = 4;
constexpr double sameHeight = 6; // points

QString masked(const QString &text)
{
    QString key;
    for (const QChar c : text.simplified())
        key += c.isDigit() ? QChar(u'#') : c;
    static const QRegularExpression runs(QStringLiteral("#+"));
    return key.replace(runs, QStringLiteral("#"));
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:[\\x{2013}\\x{2014}|-]\\s*)?(?:(?:page|seite|p\\.|\\x{7b2c})\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})"
                       "(?:\\s*(?:/|of|von|de|sur)\\s*\\d{1,4})?(?:\\s*\\x{9875})?(?:\\s*[\\x{2013}\\x{2014}|-])?$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 20 && number.match(text.trimmed()).hasMatch();
}

void addMargin(PdfMargin &margin, const QList<PdfLine> &lines, QList<qsizetype> candidates, bool top)
{
    std::sort(candidates.begin(), candidates.end(), [&](qsizetype a, qsizetype b) {
        return top ? lines[a].box.top() < lines[b].box.top() : lines[a].box.bottom() > lines[b].box.bottom();
    });
    // Side by side pieces of one line count once.
    int rows = 0;
    double last = -1e9;
    const qsizetype before = margin.entries.size();
    qsizetype inOutermostRow = 0;
    for (const qsizetype i : candidates) {
        const double y = lines[i].box.center().y();
        rows += std::abs(y - last) > sameHeight;
        last = y;
        if (rows > linesPerMargin)
            break;
        inOutermostRow += rows == 1;
        // A lone number is the page's only at the very edge; further in it may be a table's.
        margin.entries.append({masked(lines[i].text), y, i, rows == 1 && isPageNumber(lines[i].text)});
    }
    for (qsizetype i = before; inOutermostRow > 2 && i < margin.entries.size(); ++i)
        margin.entries[i].pageNumber = false;
}

bool comesBack(const PdfMargin::Entry &entry, const PdfMargin &other)
{
    return std::any_of(other.entries.cbegin(), other.entries.cend(), [&entry](const PdfMargin::Entry &candidate) {
        return std::abs(candidate.y - entry.y) <= sameHeight && candidate.key == entry.key;
    });
}

} // namespace

PdfMargin pdfMargin(const QList<PdfLine> &lines, QSizeF pageSize)
{
    QList<qsizetype> top;
    QList<qsizetype> bottom;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].turn != Turn::None || lines[i].text.size() > 160)
            continue;
        if (lines[i].box.center().y() < marginShare * pageSize.height())
            top.append(i);
        else if (lines[i].box.center().y() > (1 - marginShare) * pageSize.height())
            bottom.append(i);
    }
    PdfMargin margin;
    addMargin(margin, lines, std::move(top), true);
    addMargin(margin, lines, std::move(bottom), false);
    return margin;
}

QSet<qsizetype> furnitureLines(const QList<PdfMargin> &pages, qsizetype index)
{
    const qsizetype first = std::max<qsizetype>(0, index - reach);
    const qsizetype last = std::min<qsizetype>(pages.size() - 1, index + reach);
    // Twice around, so that a heading repeated once by chance stays; in a short file once is all there can be.
    const int needed = last - first >= 3 ? 2 : 1;
    QSet<qsizetype> furniture;
    for (const PdfMargin::Entry &entry : pages[index].entries) {
        int seen = 0;
        for (qsizetype page = first; page <= last; ++page)
            seen += page != index && comesBack(entry, pages[page]);
        if (seen >= needed || (entry.pageNumber && pages.size() > 1))
            furniture.insert(entry.line);
    }
    return furniture;
}

} // namespace quire::parsers
