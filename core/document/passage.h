// Passage: a piece of a document that retrieval found, with everything an answer, a citation and the inspector need.
#pragma once

#include "core/base/ids.h"
#include "core/document/anchor.h"

#include <QMap>

namespace quire {

struct Passage {
    ChunkId chunk; ///< 0 for a web result.
    DocumentId document;
    QString path;  ///< The file it came from, or the page's address for a web result.
    QString title; ///< The document's title, or the file's name.
    QStringList heading;
    Anchor anchor;
    QString text;
    double score = 0;                ///< Comparable within one search only.
    QMap<QString, double> components; ///< Named parts of the score ("bm25", "coverage", ...), for the inspector.

    bool operator==(const Passage &) const = default;
};

} // namespace quire
