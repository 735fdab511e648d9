// chunk(): cuts a document into passages of about 250-350 tokens that follow its structure. Pure.
//
// Never across a slide, sheet or top heading; tables split by rows with their header row repeated; sentences kept
// whole; every chunk keeps the anchors of its blocks, joined.
#pragma once

#include "core/document/document.h"

namespace quire {

struct ChunkOptions {
    int targetTokens = 300;
    int maximumTokens = 350;
};

struct Chunk {
    QString text;
    QStringList heading; ///< The heading path it stands under, outermost first.
    Anchor anchor;
    int firstBlock = 0; ///< Indexes into Document::blocks, inclusive: what the source panel shows around it.
    int lastBlock = 0;

    bool operator==(const Chunk &) const = default;
};

[[nodiscard]] QList<Chunk> chunk(const Document &document, const ChunkOptions &options = {});

/// A local estimate of a text's tokens: about 4 characters a token in Latin script, 1.5 in CJK.
[[nodiscard]] int estimatedTokens(QStringView text);

} // namespace quire
