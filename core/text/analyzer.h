// Cuts text into words and n-grams, the same way for what is stored and for what is asked. Language-blind: what depends on
// the language (stemming) is the Stemmer's. Pure.
//
// - Words: letters with their marks, case-folded. Apostrophes hold a word together; a short article before one goes
//   ("l'homme" gives "homme").
// - Numbers whole, thousands separators gone: "1,234.5" gives "1234.5".
// - Ids whole and in parts: "10-K" gives "10-k", "10", "k"; "FY2018" gives "fy2018", "2018"; "U.S." gives "us".
// - Han, kana and Hangul as overlapping pairs with the last character alone at the end, so that a prefix search finds
//   a single character; Thai and its neighbours as overlapping triples.
#pragma once

#include <QString>
#include <functional>

namespace quire::text {

enum class WordKind : quint8 {
    Word,       ///< To be stemmed.
    Number,
    Identifier, ///< Letters with digits or joints; never stemmed.
    Gram,       ///< An n-gram.
    ShortGram,  ///< A run shorter than an n-gram of its script: stands for all that begin with it.
    TailGram,   ///< What is left at the end of a longer run: stored, so that a ShortGram finds it; not searched for.
};

struct Word {
    QString text;
    WordKind kind = WordKind::Word;
    bool samePlace = false; ///< Another form of the word before it, at the same position.
};

using WordSink = std::function<void(const Word &)>;

void forEachWord(const QString &text, const WordSink &sink);
[[nodiscard]] QList<Word> words(const QString &text);

} // namespace quire::text
