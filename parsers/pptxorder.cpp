#include "parsers/pptxorder.h"

#include <algorithm>

namespace quire::parsers {
namespace {

constexpr qsizetype mostBoxes = 400; // a drawing made of pieces has no reading order
constexpr double shrunkBy = 0.08;    // of a box's size on each side: neighbours often overlap a little
constexpr double backdrop = 0.7;     // of what all cover

struct Span {
    double from = 0;
    double to = 0;
};

Span spanOf(const QRectF &box, bool across)
{
    const double from = across ? box.top() : box.left();
    const double size = across ? box.height() : box.width();
    return {from + shrunkBy * size, from + (1 - shrunkBy) * size};
}

struct Cut {
    double width = -1;
    double at = 0;
};

/// The widest stripe that no box reaches into.
Cut widestCut(const QList<QRectF> &boxes, const QList<qsizetype> &some, bool across)
{
    QList<Span> spans;
    for (const qsizetype i : some)
        spans.append(spanOf(boxes[i], across));
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    Cut best;
    double reached = spans.first().to;
    for (const Span &span : std::as_const(spans)) {
        if (span.from > reached && span.from - reached > best.width)
            best = {span.from - reached, (span.from + reached) / 2};
        reached = std::max(reached, span.to);
    }
    return best;
}

void order(const QList<QRectF> &boxes, QList<qsizetype> some, QList<qsizetype> &result)
{
    while (some.size() > 1) {
        const Cut rows = widestCut(boxes, some, true);
        const Cut columns = widestCut(boxes, some, false);
        const bool across = rows.width >= columns.width;
        const Cut &cut = across ? rows : columns;
        if (cut.width <= 0) {
            std::stable_sort(some.begin(), some.end(), [&boxes](qsizetype a, qsizetype b) {
                return std::pair(boxes[a].top(), boxes[a].left()) < std::pair(boxes[b].top(), boxes[b].left());
            });
            break;
        }
        QList<qsizetype> before;
        QList<qsizetype> behind;
        for (const qsizetype i : std::as_const(some))
            (spanOf(boxes[i], across).from < cut.at ? before : behind).append(i);
        order(boxes, before, result);
        some = behind;
    }
    result += some;
}

} // namespace

QList<qsizetype> readingOrder(const QList<QRectF> &boxes)
{
    QList<qsizetype> placed;
    QList<qsizetype> result;
    QRectF all;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (!boxes[i].isNull())
            placed.append(i);
        all |= boxes[i];
    }
    if (placed.size() > mostBoxes) {
        for (qsizetype i = 0; i < boxes.size(); ++i)
            result.append(i);
        return result;
    }
    QList<qsizetype> before; // pictures that the rest stands on
    QList<qsizetype> cut;
    for (const qsizetype i : std::as_const(placed)) {
        const bool behindAll = placed.size() > 2 && boxes[i].width() * boxes[i].height() > backdrop * all.width() * all.height();
        (behindAll ? before : cut).append(i);
    }
    order(boxes, cut, before);
    // The ones without a place follow whatever they follow in the file.
    qsizetype unplaced = 0;
    const auto appendUnplaced = [&] {
        for (; unplaced < boxes.size() && boxes[unplaced].isNull(); ++unplaced)
            result.append(unplaced);
    };
    appendUnplaced();
    for (const qsizetype i : std::as_const(before)) {
        result.append(i);
        unplaced = i + 1;
        appendUnplaced();
    }
    return result;
}

} // namespace quire::parsers
