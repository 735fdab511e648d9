#include "parsers/pdf/pdfcolumns.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace quire::parsers {
namespace {

constexpr double narrowestGutter = 9; // points
constexpr qsizetype fewestLines = 4;  // on each side of it
constexpr double shortestMeanLine = 18; // characters; less is a table or a form
constexpr int mostColumns = 6;

struct Span {
    double from = 0;
    double to = 0;
};

/// A row of lines at one height, and how far it reaches down.
struct Band {
    QList<qsizetype> lines;
    double bottom = 0;
};

QList<Band> bandsOf(const QList<PdfLine> &lines, const QList<qsizetype> &some)
{
    QList<qsizetype> order = some;
    std::stable_sort(order.begin(), order.end(), [&lines](qsizetype a, qsizetype b) { return lines[a].reading.top() < lines[b].reading.top(); });
    QList<Band> bands;
    for (const qsizetype i : order) {
        if (bands.isEmpty() || lines[i].reading.center().y() > bands.last().bottom)
            bands.append(Band{{}, lines[i].reading.bottom()});
        bands.last().lines.append(i);
        bands.last().bottom = std::max(bands.last().bottom, lines[i].reading.bottom());
    }
    return bands;
}

QList<Span> freeSpans(const Band &band, const QList<PdfLine> &lines, const Span &page)
{
    QList<Span> taken;
    for (const qsizetype i : band.lines)
        taken.append({lines[i].reading.left(), lines[i].reading.right()});
    std::sort(taken.begin(), taken.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QList<Span> spans;
    double at = page.from;
    for (const Span &span : std::as_const(taken)) {
        if (span.from > at)
            spans.append({at, span.from});
        at = std::max(at, span.to);
    }
    if (page.to > at)
        spans.append({at, page.to});
    return spans;
}

QList<Span> common(const QList<Span> &a, const QList<Span> &b)
{
    QList<Span> result;
    for (const Span &left : a) {
        for (const Span &right : b) {
            const Span both{std::max(left.from, right.from), std::min(left.to, right.to)};
            if (both.to - both.from >= narrowestGutter)
                result.append(both);
        }
    }
    return result;
}

/// Three short pieces side by side are a table's row: it ends the columns above it.
bool isTableRow(const Band &band, const QList<PdfLine> &lines)
{
    qsizetype characters = 0;
    for (const qsizetype i : band.lines)
        characters += lines[i].text.size();
    return band.lines.size() >= 3 && static_cast<double>(characters) < shortestMeanLine * static_cast<double>(band.lines.size());
}

struct Sides {
    QList<qsizetype> left;
    QList<qsizetype> right;
    bool areColumns = false;
};

Sides sidesOf(const QList<qsizetype> &run, const QList<PdfLine> &lines, const Span &gutter)
{
    Sides sides;
    qsizetype characters = 0;
    for (const qsizetype i : run) {
        (lines[i].reading.center().x() < gutter.from ? sides.left : sides.right).append(i);
        characters += lines[i].text.size();
    }
    sides.areColumns = sides.left.size() >= fewestLines && sides.right.size() >= fewestLines
        && static_cast<double>(characters) >= shortestMeanLine * static_cast<double>(run.size());
    return sides;
}

/// The run of bands from `first` on that share a gutter, with the lines on both of its sides.
struct Run {
    qsizetype end = 0;
    Sides sides;
};

Run runFrom(const QList<Band> &bands, qsizetype first, const QList<PdfLine> &lines, const Span &page)
{
    Run best{first + 1, {}};
    QList<Span> gutters = freeSpans(bands[first], lines, page);
    QList<qsizetype> run = bands[first].lines;
    for (qsizetype end = first + 1; end <= bands.size(); ++end) {
        for (const Span &gutter : std::as_const(gutters)) {
            Sides sides = sidesOf(run, lines, gutter);
            if (sides.areColumns) {
                best = {end, std::move(sides)};
                break;
            }
        }
        if (end == bands.size() || isTableRow(bands[end], lines))
            break;
        gutters = common(gutters, freeSpans(bands[end], lines, page));
        if (gutters.isEmpty())
            break;
        run += bands[end].lines;
    }
    return best;
}

/// Poppler orders a page's turned lines as the page is held, not as it is read.
void sortRows(QList<PdfLine> &lines, const QList<qsizetype> &places)
{
    const QList<PdfLine> given = lines;
    qsizetype at = 0;
    for (Band &row : bandsOf(given, places)) {
        std::stable_sort(row.lines.begin(), row.lines.end(), [&given](qsizetype a, qsizetype b) { return given[a].reading.left() < given[b].reading.left(); });
        for (const qsizetype i : std::as_const(row.lines))
            lines[places[at++]] = given[i];
    }
}

/// `some` lines, which rise, in the order of their columns. What stands beside a gutter may hold another: each side is
/// ordered by itself.
QList<qsizetype> columnOrder(const QList<PdfLine> &lines, const QList<qsizetype> &some, int depth)
{
    if (some.size() < 2 * fewestLines || depth >= mostColumns)
        return some;
    Span page{1e9, -1e9};
    for (const qsizetype i : some) {
        page.from = std::min(page.from, lines[i].reading.left());
        page.to = std::max(page.to, lines[i].reading.right());
    }
    const QList<Band> bands = bandsOf(lines, some);
    // Where each line goes: a run's lines move to where its first line stands.
    QHash<qsizetype, std::pair<qsizetype, qsizetype>> keys;
    for (qsizetype first = 0; first < bands.size();) {
        // Only a band with lines on both sides can begin columns: what stands above them is read before.
        const Run run = bands[first].lines.size() > 1 ? runFrom(bands, first, lines, page) : Run{first + 1, {}};
        if (run.sides.areColumns) {
            QList<qsizetype> left = run.sides.left;
            QList<qsizetype> right = run.sides.right;
            std::sort(left.begin(), left.end());
            std::sort(right.begin(), right.end());
            const qsizetype place = std::min(left.first(), right.first());
            qsizetype rank = 0;
            for (const qsizetype i : columnOrder(lines, left, depth + 1) + columnOrder(lines, right, depth + 1))
                keys.insert(i, {place, ++rank});
        }
        first = run.end;
    }
    if (keys.isEmpty())
        return some;
    QList<qsizetype> order = some;
    const auto keyOf = [&keys](qsizetype i) { return keys.value(i, {i, 0}); };
    std::stable_sort(order.begin(), order.end(), [&keyOf](qsizetype a, qsizetype b) { return keyOf(a) < keyOf(b); });
    return order;
}

} // namespace

QList<PdfLine> inColumnOrder(QList<PdfLine> lines)
{
    const QList<PdfLine> given = lines;
    for (const Turn turn : {Turn::None, Turn::Down, Turn::UpsideDown, Turn::Up}) {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < given.size(); ++i) {
            if (given[i].turn == turn)
                places.append(i);
        }
        if (turn != Turn::None)
            sortRows(lines, places);
        const QList<PdfLine> rows = lines;
        const QList<qsizetype> order = columnOrder(rows, places, 0);
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (order[i] != places[i])
                lines[places[i]] = rows[order[i]];
        }
    }
    return lines;
}

} // namespace quire::parsers
