// Where a question's terms stand in one passage: read from its text, so that ranking needs nothing of the index. Pure.
#pragma once

#include "core/retrieval/query.h"
#include "core/text/stemmer.h"

#include <QHash>

namespace quire::retrieval {

struct Candidate;

struct TermEvidence {
    int inText = 0;
    int inHeading = 0;
    int inTitle = 0;
};

struct Occurrence {
    int position = 0;
    int term = 0; ///< Index into Query::terms.
};

struct Evidence {
    QList<TermEvidence> terms; ///< As Query::terms.
    QList<Occurrence> text;    ///< In the passage's text, by position.
    int length = 0;            ///< Of the text, in terms.
    int phrases = 0;           ///< How many of the quoted phrases stand in it.

    /// From 0 to 1: how much of the question stands close together somewhere. `weights` as terms.
    [[nodiscard]] double proximity(const QList<double> &weights) const;
};

class EvidenceReader final
{
public:
    explicit EvidenceReader(const Query &query);
    [[nodiscard]] Evidence read(const Candidate &candidate);

private:
    [[nodiscard]] QList<int> termsAt(const QByteArray &stored) const;
    int scan(const QString &text, text::Language language, const std::function<void(int position, int term)> &found);

    const Query &m_query;
    QHash<QByteArray, QList<int>> m_places;
    QList<std::pair<QByteArray, int>> m_prefixes;
    text::Stemmer m_stemmer;
};

} // namespace quire::retrieval
