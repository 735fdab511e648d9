// TermVector: the terms of one chunk in their order, as small codes. With it ranking sees counts and positions of any
// term in a candidate at once, without its text and without the index's lists. Pure values.
#pragma once

#include "core/text/language.h"

#include <QByteArray>
#include <QList>

namespace quire::text {
class Stemmer;
}

namespace quire::store {

/// 23 bits of a term's hash: two different terms of one passage share a code once in tens of thousands of passages, and
/// then cost it a place at worst.
using TermCode = quint32;

[[nodiscard]] TermCode termCode(const QByteArray &term);

/// A term and where it stands; forms of one word share a position.
struct PlacedTerm {
    TermCode code = 0;
    int position = 0;
    bool operator==(const PlacedTerm &) const = default;
};

struct TermVector {
    QList<PlacedTerm> title; ///< The document's title and file name.
    QList<PlacedTerm> heading;
    QList<PlacedTerm> text;
    bool operator==(const TermVector &) const = default;
};

[[nodiscard]] QList<PlacedTerm> placedTerms(const QString &text, text::Language language, text::Stemmer &stemmer);

[[nodiscard]] QByteArray packTerms(const TermVector &terms);
[[nodiscard]] TermVector unpackTerms(const QByteArray &bytes);

} // namespace quire::store
