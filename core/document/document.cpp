#include "core/document/document.h"

#include <QCborArray>
#include <QJsonArray>
#include <array>

namespace quire {
namespace {

constexpr std::array kindNames = {"heading", "paragraph", "list-item", "table",        "code",         "formula",
                                  "caption", "footnote",  "comment",   "speaker-note", "header-footer"};

QCborArray rowsToCbor(const QList<QStringList> &rows)
{
    QCborArray array;
    for (const QStringList &row : rows)
        array.append(QCborArray::fromStringList(row));
    return array;
}

QStringList strings(const QCborArray &array)
{
    QStringList list;
    list.reserve(array.size());
    for (const QCborValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

QString blockKindName(BlockKind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<size_t>(kind)));
}

BlockKind blockKindFromName(QStringView name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1StringView(kindNames[i]))
            return static_cast<BlockKind>(i);
    }
    return BlockKind::Paragraph;
}

QCborMap toCbor(const Block &block)
{
    QCborMap map{{QStringLiteral("kind"), blockKindName(block.kind)},
                 {QStringLiteral("level"), block.level},
                 {QStringLiteral("text"), block.text},
                 {QStringLiteral("anchor"), toCbor(block.anchor)}};
    if (!block.rows.isEmpty())
        map.insert(QStringLiteral("rows"), rowsToCbor(block.rows));
    return map;
}

Result<Block> blockFromCbor(const QCborMap &map)
{
    auto anchor = anchorFromCbor(map.value(QStringLiteral("anchor")).toMap());
    if (!anchor)
        return tl::unexpected(anchor.error());
    Block block;
    block.kind = blockKindFromName(map.value(QStringLiteral("kind")).toString());
    block.level = static_cast<int>(map.value(QStringLiteral("level")).toInteger());
    block.text = map.value(QStringLiteral("text")).toString();
    for (const QCborValue &row : map.value(QStringLiteral("rows")).toArray())
        block.rows.append(strings(row.toArray()));
    block.anchor = *std::move(anchor);
    return block;
}

QCborMap toCbor(const DocumentInfo &info)
{
    QCborMap metadata;
    for (auto it = info.metadata.cbegin(); it != info.metadata.cend(); ++it)
        metadata.insert(it.key(), it.value());
    return {{QStringLiteral("type"), info.type},
            {QStringLiteral("title"), info.title},
            {QStringLiteral("language"), info.language},
            {QStringLiteral("pages"), info.pages},
            {QStringLiteral("metadata"), metadata},
            {QStringLiteral("pageLabels"), QCborArray::fromStringList(info.pageLabels)}};
}

Result<DocumentInfo> documentInfoFromCbor(const QCborMap &map)
{
    DocumentInfo info;
    info.type = map.value(QStringLiteral("type")).toString();
    if (info.type.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("a document without a type"));
    info.title = map.value(QStringLiteral("title")).toString();
    info.language = map.value(QStringLiteral("language")).toString();
    info.pages = static_cast<int>(map.value(QStringLiteral("pages")).toInteger());
    const QCborMap metadata = map.value(QStringLiteral("metadata")).toMap();
    for (const auto &[key, value] : metadata)
        info.metadata.insert(key.toString(), value.toString());
    info.pageLabels = strings(map.value(QStringLiteral("pageLabels")).toArray());
    return info;
}

QJsonObject toJson(const Document &document)
{
    QJsonArray blocks;
    for (const Block &block : document.blocks) {
        QJsonArray rows;
        for (const QStringList &row : block.rows)
            rows.append(QJsonArray::fromStringList(row));
        blocks.append(QJsonObject{{QStringLiteral("anchor"), toJson(block.anchor)},
                                  {QStringLiteral("kind"), blockKindName(block.kind)},
                                  {QStringLiteral("level"), block.level},
                                  {QStringLiteral("rows"), rows},
                                  {QStringLiteral("text"), block.text}});
    }
    QJsonObject object = toCbor(document.info).toJsonObject();
    object.insert(QStringLiteral("blocks"), blocks);
    object.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(document.warnings));
    return object;
}

} // namespace quire
