#include "parsers/drawing.h"

#include "parsers/omml.h"

namespace quire::parsers {
namespace {

void appendRuns(pugi::xml_node node, QString &result, bool &onlyMath)
{
    for (const pugi::xml_node piece : node.children()) {
        const std::string_view name = localName(piece);
        if (name == "r" || name == "fld") {
            const QString words = text(child(piece, "t"));
            onlyMath &= words.trimmed().isEmpty();
            result += words;
        } else if (name == "br") {
            result += u'\n';
        } else if (name == "AlternateContent") {
            appendRuns(alternative(piece), result, onlyMath);
        } else if (name == "m" || name == "oMath" || name == "oMathPara") {
            result += latexFromOmml(piece);
        }
    }
}

void collectParagraphs(pugi::xml_node body, QList<DrawingParagraph> &result)
{
    for (const pugi::xml_node node : body.children()) {
        if (!is(node, "p"))
            continue;
        DrawingParagraph paragraph;
        const pugi::xml_node properties = child(node, "pPr");
        paragraph.level = attribute(properties, "lvl").toInt();
        paragraph.bullet = child(properties, "buChar") || child(properties, "buAutoNum") || child(properties, "buBlip");
        paragraph.noBullet = bool(child(properties, "buNone"));
        bool onlyMath = true;
        appendRuns(node, paragraph.text, onlyMath);
        paragraph.text = paragraph.text.trimmed();
        paragraph.formula = onlyMath && !paragraph.text.isEmpty();
        if (!paragraph.text.isEmpty())
            result.append(paragraph);
    }
}

/// The cached values of a c:cat, c:val, c:tx, c:xVal... by their index.
QMap<int, QString> cachedPoints(pugi::xml_node holder)
{
    QMap<int, QString> points;
    const pugi::xml_node cache = holder.find_node([](pugi::xml_node node) {
        const std::string_view name = localName(node);
        return name == "strCache" || name == "numCache" || name == "strLit" || name == "numLit" || name == "lvl";
    });
    for (const pugi::xml_node point : cache.children()) {
        if (is(point, "pt"))
            points.insert(attribute(point, "idx").toInt(), text(child(point, "v")).trimmed());
    }
    return points;
}

QString richText(pugi::xml_node title)
{
    QStringList lines;
    if (const pugi::xml_node rich = findFirst(title, "rich")) {
        for (const DrawingParagraph &paragraph : drawingParagraphs(rich))
            lines.append(paragraph.text);
    } else {
        lines = cachedPoints(title).values();
    }
    return lines.join(u' ');
}

struct Series {
    QString name;
    QMap<int, QString> categories;
    QMap<int, QString> values;
};

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

QList<QStringList> chartRows(const QList<Series> &all)
{
    QMap<int, QString> categories;
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

QList<DrawingParagraph> drawingParagraphs(pugi::xml_node body)
{
    QList<DrawingParagraph> result;
    collectParagraphs(body, result);
    return result;
}

QList<Block> chartBlocks(pugi::xml_node chartSpace, const Anchor &anchor)
{
    QList<Block> blocks;
    const pugi::xml_node chart = child(chartSpace, "chart");
    QStringList captions{richText(child(chart, "title"))};
    QList<Series> series;
    for (const pugi::xml_node plot : child(chart, "plotArea").children()) {
        // Axis titles name the quantities.
        if (const pugi::xml_node title = child(plot, "title"))
            captions.append(richText(title));
        for (const pugi::xml_node node : plot.children()) {
            if (is(node, "ser"))
                series.append(readSeries(node));
        }
    }
    for (const QString &caption : std::as_const(captions)) {
        if (!caption.trimmed().isEmpty())
            blocks.append(Block{BlockKind::Caption, 0, caption.trimmed(), {}, anchor});
    }
    if (!series.isEmpty())
        blocks.append(tableBlock(chartRows(series), anchor));
    return blocks;
}

QStringList diagramTexts(pugi::xml_node dataModel)
{
    QStringList texts;
    for (const pugi::xml_node point : child(dataModel, "ptLst").children()) {
        const std::string_view type = rawAttribute(point, "type");
        if (!is(point, "pt") || type == "pres" || type == "parTrans" || type == "sibTrans")
            continue;
        QStringList lines;
        for (const DrawingParagraph &paragraph : drawingParagraphs(child(point, "t")))
            lines.append(paragraph.text);
        if (!lines.isEmpty())
            texts.append(lines.join(u'\n'));
    }
    return texts;
}

Block tableBlock(QList<QStringList> rows, const Anchor &anchor)
{
    QStringList lines;
    for (const QStringList &row : std::as_const(rows)) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cell.simplified());
        lines.append(cells.join(u'\t'));
    }
    return Block{BlockKind::Table, 0, lines.join(u'\n'), std::move(rows), anchor};
}

QString alternativeText(pugi::xml_node docProperties)
{
    const QString description = attribute(docProperties, "descr").trimmed();
    return description.isEmpty() ? attribute(docProperties, "title").trimmed() : description;
}

} // namespace quire::parsers
