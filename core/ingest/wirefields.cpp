#include "core/ingest/wirefields.h"

#include <QCborValue>
#include <cmath>

namespace quire::ingest::wire {
namespace {

constexpr int deepestLevel = 100;
constexpr qsizetype mostRects = 100'000;

bool isInteger(const QCborValue &value, qint64 least, qint64 most)
{
    return value.isInteger() && value.toInteger() >= least && value.toInteger() <= most;
}

bool isNumber(const QCborValue &value, double least, double most)
{
    if (!value.isDouble() && !value.isInteger())
        return false;
    const double number = value.isInteger() ? static_cast<double>(value.toInteger()) : value.toDouble();
    return std::isfinite(number) && number >= least && number <= most;
}

bool isTextList(const QCborValue &value)
{
    if (!value.isArray())
        return false;
    const QCborArray array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QCborValue &text) { return text.isString(); });
}

bool isRect(const QCborValue &value)
{
    const QCborArray numbers = value.toArray();
    return numbers.size() == 4
           && std::all_of(numbers.begin(), numbers.end(), [](const QCborValue &n) { return isNumber(n, -1e7, 1e7); });
}

bool isRectList(const QCborValue &value)
{
    const QCborArray array = value.toArray();
    return value.isArray() && array.size() <= mostRects && std::all_of(array.begin(), array.end(), isRect);
}

// anchorFromCbor takes what it finds; here each form must be whole, its numbers within reason.
bool isAnchor(const QCborMap &map)
{
    const auto value = [&map](const char *key) { return map.value(QLatin1StringView(key)); };
    if (!value("page").isUndefined())
        return isInteger(value("page"), 1, Fields::mostPages) && isRectList(value("rects"));
    if (!value("slide").isUndefined())
        return isInteger(value("slide"), 1, Fields::mostPages) && value("notes").isBool();
    if (!value("sheet").isUndefined())
        return value("sheet").isString() && value("range").isString();
    if (!value("line").isUndefined())
        return isInteger(value("line"), 1, std::numeric_limits<int>::max());
    return isTextList(value("heading")) && isInteger(value("paragraph"), 0, std::numeric_limits<int>::max());
}

bool isTable(const QCborValue &value)
{
    const QCborArray rows = value.toArray();
    return value.isArray() && std::all_of(rows.begin(), rows.end(), isTextList);
}

bool isTextMap(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return value.isMap() && std::all_of(map.begin(), map.end(), [](const auto &entry) {
               return entry.first.isString() && entry.second.isString();
           });
}

} // namespace

Fields::Fields(const QByteArray &payload)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    check(error.error == QCborError::NoError && error.offset == payload.size() && value.isMap());
    if (m_ok)
        m_map = value.toMap();
}

qint64 Fields::integer(const char *key, qint64 least, qint64 most)
{
    const QCborValue value = m_map.value(QLatin1StringView(key));
    return isInteger(value, least, most) ? value.toInteger() : wrong<qint64>();
}

double Fields::number(const char *key, double least, double most)
{
    const QCborValue value = m_map.value(QLatin1StringView(key));
    if (!isNumber(value, least, most))
        return wrong<double>();
    return value.isInteger() ? static_cast<double>(value.toInteger()) : value.toDouble();
}

bool Fields::truth(const char *key)
{
    const QCborValue value = m_map.value(QLatin1StringView(key));
    return value.isBool() ? value.toBool() : wrong<bool>();
}

QString Fields::text(const char *key)
{
    const QCborValue value = m_map.value(QLatin1StringView(key));
    return value.isString() ? value.toString() : wrong<QString>();
}

QByteArray Fields::bytes(const char *key)
{
    const QCborValue value = m_map.value(QLatin1StringView(key));
    return value.isByteArray() ? value.toByteArray() : wrong<QByteArray>();
}

QStringList Fields::texts(const char *key)
{
    const QCborValue value = m_map.value(QLatin1StringView(key));
    if (!isTextList(value))
        return wrong<QStringList>();
    QStringList list;
    for (const QCborValue &text : value.toArray())
        list.append(text.toString());
    return list;
}

DocumentInfo Fields::info()
{
    text("type");
    text("title");
    text("language");
    integer("pages", 0, mostPages);
    check(isTextMap(m_map.value(QStringLiteral("metadata"))) && isTextList(m_map.value(QStringLiteral("pageLabels"))));
    if (!m_ok)
        return {};
    auto info = documentInfoFromCbor(m_map);
    return info ? *std::move(info) : wrong<DocumentInfo>();
}

Block Fields::block()
{
    text("kind");
    text("text");
    integer("level", 0, deepestLevel);
    check(isAnchor(m_map.value(QStringLiteral("anchor")).toMap()));
    if (has("rows"))
        check(isTable(m_map.value(QStringLiteral("rows"))));
    if (!m_ok)
        return {};
    auto block = blockFromCbor(m_map);
    return block ? *std::move(block) : wrong<Block>();
}

} // namespace quire::ingest::wire
