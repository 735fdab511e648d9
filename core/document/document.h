// Document: what a parser makes of a file - a title, a language, metadata and a flat list of blocks in reading order.
// Pure values, copied between threads and, as CBOR, between processes.
#pragma once

#include "core/document/anchor.h"

#include <QMap>
#include <QMetaType>

namespace quire {

enum class BlockKind {
    Heading, ///< `level` 1-9.
    Paragraph,
    ListItem, ///< `level` is its depth from 1; the text begins with its number or bullet.
    Table,    ///< `rows` holds the cells, row by row; `text` the same as tab-separated lines.
    Code,
    Formula, ///< LaTeX.
    Caption,
    Footnote,
    Comment,
    SpeakerNote,
    HeaderFooter, ///< Running headers and footers: shown, not searched.
};

[[nodiscard]] QString blockKindName(BlockKind kind); ///< "heading", "list-item", ... as in the CLI's JSON.
[[nodiscard]] BlockKind blockKindFromName(QStringView name);

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QString text;
    QList<QStringList> rows;
    Anchor anchor;

    bool operator==(const Block &) const = default;
};

/// What is known before and beside the blocks.
struct DocumentInfo {
    QString type; ///< "pdf", "docx", "pptx", "xlsx", "markdown", "html", "text", ...
    QString title;
    QString language;                ///< BCP 47, empty when unknown.
    int pages = 0;                   ///< Pages, slides or sheets; 0 where the format has none.
    QMap<QString, QString> metadata; ///< author, created, modified, ... as the file gives them.
    QStringList pageLabels;          ///< PDF page labels when they differ from 1, 2, 3...

    bool operator==(const DocumentInfo &) const = default;
};

struct Document {
    DocumentInfo info;
    QList<Block> blocks;
    QStringList warnings; ///< English; what could not be read.

    bool operator==(const Document &) const = default;
};

[[nodiscard]] QCborMap toCbor(const Block &block);
[[nodiscard]] Result<Block> blockFromCbor(const QCborMap &map);
[[nodiscard]] QCborMap toCbor(const DocumentInfo &info);
[[nodiscard]] Result<DocumentInfo> documentInfoFromCbor(const QCborMap &map);
/// The CLI's `parse` shape, without "path".
[[nodiscard]] QJsonObject toJson(const Document &document);

} // namespace quire

Q_DECLARE_METATYPE(quire::Document)
