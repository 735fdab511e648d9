// Stemmer: a word to the term it is stored and searched under. The script decides the algorithm, except in Latin script,
// where the caller says the language. Keeps what it has stemmed; one object a thread.
#pragma once

#include "core/text/analyzer.h"
#include "core/text/language.h"

#include <QHash>
#include <array>
#include <memory>

struct sb_stemmer;

namespace quire::text {

class Stemmer final
{
public:
    Stemmer();
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    /// UTF-8. Words are stemmed, then lose their diacritics; anything else stays as it is.
    [[nodiscard]] QByteArray term(const Word &word, Language latin);

private:
    struct Algorithm {
        std::unique_ptr<sb_stemmer, void (*)(sb_stemmer *)> handle;
        QHash<QString, QByteArray> known;
    };
    QByteArray stemmed(const QString &word, Language language);
    std::array<std::unique_ptr<Algorithm>, languageCount> m_algorithms;
};

} // namespace quire::text
