#include "parsers/chart.h"

#include "parsers/cellformat.h"
#include "parsers/drawing.h"

#include <QMap>
#include <optional>

namespace quire::parsers {
namespace {

using Points = QMap<int, QString>;

struct Series {
    QString name;
    Points categories;
    Points values;
};

/// `format`: of numbers; none: words.
Points pointsOf(pugi::xml_node list, const std::optional<QString> &format)
{
    Points points;
    for (const pugi::xml_node point : list.children()) {
        if (!is(point, "pt"))
            continue;
        const pugi::xml_node value = child(point, "v");
        const QString words = (value ? text(value) : text(point)).trimmed(); // c:pt holds c:v, cx:pt the value itself
        bool isNumber = false;
        const double number = format ? words.toDouble(&isNumber) : 0;
        points.insert(attribute(point, "idx").toInt(), isNumber ? shownNumber(number, *format, DateSystem::From1900) : words);
    }
    return points;
}

/// Categories of several levels, the innermost first: an outer one holds until the next.
Points joinedLevels(pugi::xml_node cache)
{
    QList<Points> levels;
    for (const pugi::xml_node level : cache.children()) {
        if (is(level, "lvl"))
            levels.append(pointsOf(level, std::nullopt));
    }
    if (levels.isEmpty())
        return {};
    Points points = levels.takeFirst();
    for (const Points &outer : std::as_const(levels)) {
        for (auto point = points.begin(); point != points.end(); ++point) {
            auto holder = outer.upperBound(point.key());
            if (holder != outer.cbegin())
                *point = *--holder + u' ' + *point;
        }
    }
    return points;
}

/// The cached values of a c:cat, c:val, c:tx, c:xVal... by their index.
Points cachedPoints(pugi::xml_node holder)
{
    const pugi::xml_node cache = holder.find_node([](pugi::xml_node node) {
        const std::string_view name = localName(node);
        return name == "strCache" || name == "numCache" || name == "strLit" || name == "numLit" || name == "multiLvlStrCache";
    });
    if (is(cache, "multiLvlStrCache"))
        return joinedLevels(cache);
    if (is(cache, "numCache") || is(cache, "numLit"))
        return pointsOf(cache, text(child(cache, "formatCode")));
    return pointsOf(cache, std::nullopt);
}

QString titleText(pugi::xml_node title)
{
    QStringList lines;
    if (const pugi::xml_node rich = findFirst(title, "rich")) {
        for (const DrawingParagraph &paragraph : drawingParagraphs(rich))
            lines.append(paragraph.text);
    } else if (const pugi::xml_node data = findFirst(title, "txData")) {
        lines.append(text(child(data, "v")));
    } else {
        lines = cachedPoints(title).values();
    }
    return lines.join(u' ').simplified();
}

Series readSeries(pugi::xml_node node)
{
    Series series;
    const pugi::xml_node name = child(node, "tx");
    series.name = QStringList(cachedPoints(name).values()).join(u' ');
    if (series.name.isEmpty())
        series.name = text(child(name, "v"));
    const pugi::xml_node categories = child(node, "cat") ? child(node, "cat") : child(node, "xVal");
    const pugi::xml_node values = child(node, "val") ? child(node, "val") : child(node, "yVal");
    series.categories = cachedPoints(categories);
    series.values = cachedPoints(values);
    return series;
}

/// A cx:series names its data, which stands apart in cx:chartData.
Series readExtendedSeries(pugi::xml_node node, pugi::xml_node chartData)
{
    Series series;
    series.name = titleText(child(node, "tx"));
    const QString id = attribute(child(node, "dataId"), "val");
    for (const pugi::xml_node data : chartData.children()) {
        if (!is(data, "data") || attribute(data, "id") != id)
            continue;
        for (const pugi::xml_node dimension : data.children()) {
            if (is(dimension, "strDim"))
                series.categories = joinedLevels(dimension);
            else if (is(dimension, "numDim"))
                series.values = pointsOf(child(dimension, "lvl"), attribute(child(dimension, "lvl"), "formatCode"));
        }
    }
    return series;
}

QList<QStringList> chartRows(const QList<Series> &all)
{
    Points categories;
    QStringList header{QString()};
    for (const Series &series : all) {
        header.append(series.name);
        for (auto it = series.values.cbegin(); it != series.values.cend(); ++it)
            categories.insert(it.key(), categories.value(it.key()));
        for (auto it = series.categories.cbegin(); it != series.categories.cend(); ++it)
            categories.insert(it.key(), *it);
    }
    QList<QStringList> rows{header};
    for (auto category = categories.cbegin(); category != categories.cend(); ++category) {
        QStringList row{*category};
        for (const Series &series : all)
            row.append(series.values.value(category.key()));
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<Block> chartBlocks(pugi::xml_node chartSpace, const Anchor &anchor)
{
    QList<Block> blocks;
    const pugi::xml_node chart = child(chartSpace, "chart");
    QStringList captions{titleText(child(chart, "title"))};
    QList<Series> series;
    for (const pugi::xml_node plot : child(chart, "plotArea").children()) {
        // Axis titles name the quantities.
        if (const pugi::xml_node title = child(plot, "title"))
            captions.append(titleText(title));
        for (const pugi::xml_node node : plot.children()) {
            if (is(node, "ser"))
                series.append(readSeries(node));
            else if (is(node, "series"))
                series.append(readExtendedSeries(node, child(chartSpace, "chartData")));
        }
    }
    for (const QString &caption : std::as_const(captions)) {
        if (!caption.isEmpty())
            blocks.append(Block{BlockKind::Caption, 0, caption, {}, anchor});
    }
    if (!series.isEmpty())
        blocks.append(tableBlock(chartRows(series), anchor));
    return blocks;
}

} // namespace quire::parsers
