#include "core/document/anchor.h"

#include <QCborArray>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

namespace quire {
namespace {

/// The same shapes in either form: they are one contract.
struct Cbor {
    using Map = QCborMap;
    using Array = QCborArray;
};
struct Json {
    using Map = QJsonObject;
    using Array = QJsonArray;
};

template<typename Form>
typename Form::Map encode(const PageAnchor &anchor)
{
    typename Form::Array rects;
    for (const QRectF &rect : anchor.rects) {
        // A tenth of a point is finer than any screen shows.
        const auto rounded = [](double value) { return std::round(value * 10) / 10; };
        rects.append(typename Form::Array{rounded(rect.x()), rounded(rect.y()), rounded(rect.width()), rounded(rect.height())});
    }
    typename Form::Map map{{QStringLiteral("page"), anchor.page}, {QStringLiteral("rects"), rects}};
    if (!anchor.label.isEmpty())
        map[QStringLiteral("label")] = anchor.label;
    return map;
}

template<typename Form>
typename Form::Map encode(const SlideAnchor &anchor)
{
    return {{QStringLiteral("slide"), anchor.slide}, {QStringLiteral("notes"), anchor.notes}};
}

template<typename Form>
typename Form::Map encode(const SheetAnchor &anchor)
{
    return {{QStringLiteral("sheet"), anchor.sheet}, {QStringLiteral("range"), anchor.range}};
}

template<typename Form>
typename Form::Map encode(const HeadingAnchor &anchor)
{
    return {{QStringLiteral("heading"), Form::Array::fromStringList(anchor.heading)}, {QStringLiteral("paragraph"), anchor.paragraph}};
}

template<typename Form>
typename Form::Map encode(const LineAnchor &anchor)
{
    return {{QStringLiteral("line"), anchor.line}};
}

QList<QRectF> decodedRects(const QCborArray &array)
{
    QList<QRectF> rects;
    for (const QCborValue &value : array) {
        const QCborArray numbers = value.toArray();
        if (numbers.size() == 4)
            rects.append({numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(), numbers.at(3).toDouble()});
    }
    return rects;
}

QStringList decodedStrings(const QCborArray &array)
{
    QStringList strings;
    for (const QCborValue &value : array)
        strings.append(value.toString());
    return strings;
}

Anchor join(const PageAnchor &first, const PageAnchor &second)
{
    return first.page == second.page ? PageAnchor{first.page, first.rects + second.rects, first.label} : first;
}

Anchor join(const SheetAnchor &first, const SheetAnchor &second)
{
    if (first.sheet != second.sheet || second.range.isEmpty()) // a sheet's heading or header has no cells
        return first;
    if (first.range.isEmpty())
        return second;
    const QString from = first.range.section(QLatin1Char(':'), 0, 0);
    const QString to = second.range.section(QLatin1Char(':'), -1);
    return SheetAnchor{first.sheet, from == to ? from : from + QLatin1Char(':') + to};
}

template<typename First, typename Second>
Anchor join(const First &first, const Second &)
{
    return first;
}

} // namespace

QCborMap toCbor(const Anchor &anchor)
{
    return std::visit([](const auto &value) { return encode<Cbor>(value); }, anchor);
}

Result<Anchor> anchorFromCbor(const QCborMap &map)
{
    const auto value = [&map](const char *name) { return map.value(QLatin1StringView(name)); };
    if (value("page").isInteger() || value("page").isDouble())
        return PageAnchor{static_cast<int>(value("page").toDouble()), decodedRects(value("rects").toArray()), value("label").toString()};
    if (value("slide").isInteger() || value("slide").isDouble())
        return SlideAnchor{static_cast<int>(value("slide").toDouble()), value("notes").toBool()};
    if (value("sheet").isString())
        return SheetAnchor{value("sheet").toString(), value("range").toString()};
    if (value("line").isInteger() || value("line").isDouble())
        return LineAnchor{static_cast<int>(value("line").toDouble())};
    if (value("heading").isArray())
        return HeadingAnchor{decodedStrings(value("heading").toArray()), static_cast<int>(value("paragraph").toDouble())};
    return failure(ErrorCode::Corrupt, QStringLiteral("an anchor of no known kind"));
}

QJsonObject toJson(const Anchor &anchor)
{
    return std::visit([](const auto &value) { return encode<Json>(value); }, anchor);
}

Result<Anchor> anchorFromJson(const QJsonObject &object)
{
    return anchorFromCbor(QCborMap::fromJsonObject(object));
}

Anchor joined(const Anchor &first, const Anchor &second)
{
    return std::visit([](const auto &a, const auto &b) { return join(a, b); }, first, second);
}

} // namespace quire
