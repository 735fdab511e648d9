// What a question asks for: its words as the index may hold them, its quoted phrases, its numbers. Pure.
#pragma once

#include "core/text/analyzer.h"
#include "core/text/language.h"

#include <QStringList>

namespace quire::retrieval {

struct QueryTerm {
    QString shown;               ///< As typed, case-folded: for highlighting and the inspector.
    QList<QByteArray> variants;  ///< The terms it may be stored as: its stem in each language of the library.
    text::WordKind kind = text::WordKind::Word;
    int position = 0;            ///< In the question, counting function words too.
    bool isAside = false;        ///< Stands only beside the question: "...? Answer in percent, and explain why."

    bool operator==(const QueryTerm &) const = default;
};

struct Query {
    QList<QueryTerm> terms;      ///< Each once; without function words, unless there is nothing else.
    QList<QList<QueryTerm>> unwanted; ///< "-draft", "AND NOT draft": the terms of each word, all of which no passage may have.
    QList<QList<int>> phrases;   ///< Quoted ones, as indexes into terms, in order.
    bool isQuotation = false;    ///< Nothing stands beside the phrases: a passage must have one of them.
    text::Language language = text::Language::Unknown;

    bool operator==(const Query &) const = default;
};

/// `languages`: those that the library's chunks were stemmed in, commonest first.
[[nodiscard]] Query analyse(const QString &question, const QList<text::Language> &languages);

} // namespace quire::retrieval
