// Everything the index needs of some chunks, from one pass over their texts: term vectors, posting lists, languages. Pure,
// and most of the work of indexing: made in a thread pool, stored on the store thread.
#pragma once

#include "core/document/chunker.h"
#include "core/store/postings.h"
#include "core/text/language.h"

#include <memory>

namespace quire::store {

/// Where a document's own word stands; bits.
enum DocumentField : int { InTitle = 1, InName = 2, InHead = 4 };

struct TermPostings {
    QByteArray term;
    QList<Posting> postings; ///< Posting::chunk is the chunk's place in the list that was analysed, from 0.
};

struct ChunkAnalysis {
    text::Language language = text::Language::English; ///< The document's.
    QList<text::Language> languages;                   ///< Each chunk's: how its words were stemmed.
    QList<QByteArray> vectors;                         ///< Each chunk's packed TermVector.
    QList<TermPostings> terms;                         ///< In the order of their bytes.
    QList<std::pair<QByteArray, int>> documentTerms;   ///< With DocumentField bits.
    QList<int> lengths;                                ///< Each chunk's terms in its text.

    /// Of the chunks from `first` on: those before have been stored already.
    [[nodiscard]] ChunkAnalysis from(qsizetype first) const;
};

/// What the chunks are called in the index.
struct DocumentNames {
    QString title;
    QString fileName;
    bool operator==(const DocumentNames &) const = default;
};

/// The chunks that a document begins with, or goes on with.
[[nodiscard]] ChunkAnalysis analyseChunks(const DocumentNames &names, const QList<Chunk> &chunks);

/// Analyses chunks of several documents one by one, for making the index anew. One object a thread.
class ChunkAnalyser final
{
public:
    ChunkAnalyser();
    ~ChunkAnalyser();
    /// What the chunks that follow are called.
    void setNames(const DocumentNames &names);
    /// `heading`: the path's parts, one a line.
    void add(const QString &heading, const QString &text, text::Language language);
    /// What was added since the last call.
    [[nodiscard]] ChunkAnalysis take();
    /// The words of a document; `head`: the beginning of its text.
    [[nodiscard]] QList<std::pair<QByteArray, int>> documentTerms(const DocumentNames &names, const QString &head, text::Language language);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The part of a document's text that helps to choose it: of one that is more than a single chunk.
[[nodiscard]] QString headOf(const QList<Chunk> &chunks);

} // namespace quire::store
