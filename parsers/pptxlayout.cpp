#include "parsers/pptxlayout.h"

#include "parsers/drawing.h"

namespace quire::parsers {
namespace {

/// A slide's placeholder finds the layout's by its index, the layout's the master's by its type.
QString indexKey(pugi::xml_node placeholder)
{
    return u'#' + attribute(placeholder, "idx");
}

QString typeKey(pugi::xml_node placeholder)
{
    const QString type = attribute(placeholder, "type");
    if (type.isEmpty() || type == QLatin1String("obj"))
        return QStringLiteral("body");
    return type == QLatin1String("ctrTitle") ? QStringLiteral("title") : type;
}

void appendFurniture(pugi::xml_node shape, pugi::xml_node placeholder, QStringList &furniture)
{
    if (placeholder && rawAttribute(placeholder, "type") != "ftr")
        return;
    for (const DrawingParagraph &paragraph : drawingParagraphs(child(shape, "txBody")))
        furniture.append(paragraph.text);
}

} // namespace

pugi::xml_node placeholderOf(pugi::xml_node shape)
{
    // p:nvSpPr, p:nvPicPr, p:nvGraphicFramePr... / p:nvPr / p:ph
    for (const pugi::xml_node node : shape.children()) {
        if (const pugi::xml_node placeholder = descend(node, {"nvPr", "ph"}))
            return placeholder;
    }
    return {};
}

QRectF ownBox(pugi::xml_node shape)
{
    pugi::xml_node transform = child(shape, "xfrm"); // graphicFrame
    if (!transform)
        transform = child(child(shape, is(shape, "grpSp") ? "grpSpPr" : "spPr"), "xfrm");
    const pugi::xml_node offset = child(transform, "off");
    const pugi::xml_node extent = child(transform, "ext");
    if (!offset || !extent)
        return {};
    // Never null: a line has no height, but a place.
    return {attribute(offset, "x").toDouble(), attribute(offset, "y").toDouble(), std::max(attribute(extent, "cx").toDouble(), 1.0),
            std::max(attribute(extent, "cy").toDouble(), 1.0)};
}

QRectF PptxLayout::placeOf(pugi::xml_node placeholder) const
{
    return places.value(indexKey(placeholder), places.value(typeKey(placeholder)));
}

const PptxLayout &PptxLayouts::layoutOf(const QString &part)
{
    auto found = m_layouts.find(part);
    if (found == m_layouts.end())
        found = m_layouts.emplace(part, read(part)).first;
    return found->second;
}

PptxLayout PptxLayouts::read(const QString &layoutPart) const
{
    PptxLayout result;
    const QString masterPart = targetOfType(m_package.relationships(layoutPart), QLatin1StringView("slideMaster"));
    QStringList mastersFurniture;
    if (const auto master = m_package.xml(masterPart)) {
        for (const pugi::xml_node shape : descend(master->root(), {"cSld", "spTree"}).children()) {
            const pugi::xml_node placeholder = placeholderOf(shape);
            appendFurniture(shape, placeholder, mastersFurniture);
            if (const QRectF box = ownBox(shape); placeholder && !box.isNull())
                result.places.insert(typeKey(placeholder), box);
        }
    }
    const auto layout = m_package.xml(layoutPart);
    if (!layout)
        return result;
    for (const pugi::xml_node shape : descend(layout->root(), {"cSld", "spTree"}).children()) {
        const pugi::xml_node placeholder = placeholderOf(shape);
        appendFurniture(shape, placeholder, result.furniture);
        if (!placeholder)
            continue;
        const QRectF box = ownBox(shape);
        result.places.insert(indexKey(placeholder), box.isNull() ? result.places.value(typeKey(placeholder)) : box);
    }
    if (rawAttribute(layout->root(), "showMasterSp") != "0")
        result.furniture += mastersFurniture;
    return result;
}

} // namespace quire::parsers
