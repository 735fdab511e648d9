// Where a question's terms stand in one passage. Pure.
#pragma once

#include "core/retrieval/query.h"
#include "core/store/termvector.h"

#include <QHash>

namespace quire::retrieval {

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
    [[nodiscard]] Evidence read(const store::TermVector &terms) const;

private:
    const Query &m_query;
    QHash<store::TermCode, QList<int>> m_places;
};

} // namespace quire::retrieval
