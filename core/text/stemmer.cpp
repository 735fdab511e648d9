#include "core/text/stemmer.h"

#include "core/text/characters.h"

#include <libstemmer.h>

namespace quire::text {
namespace {

constexpr qsizetype mostKnown = 50'000; // words kept a language; then it starts afresh
constexpr qsizetype shortestStemmed = 3;

Language languageOf(const QString &word, Language latin)
{
    char32_t first = word.at(0).unicode();
    if (word.size() > 1 && word.at(0).isHighSurrogate())
        first = QChar::surrogateToUcs4(word.at(0), word.at(1));
    switch (scriptOf(first)) {
    case Script::Latin:
        return latin == Language::Unknown ? Language::English : latin;
    case Script::Cyrillic:
        return Language::Russian;
    case Script::Greek:
        return Language::Greek;
    case Script::Arabic:
        return Language::Arabic;
    case Script::Armenian:
        return Language::Armenian;
    case Script::Devanagari:
        return Language::Hindi;
    case Script::Tamil:
        return Language::Tamil;
    case Script::Other:
        break;
    }
    return Language::Unknown;
}

} // namespace

Stemmer::Stemmer() = default;
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

QByteArray Stemmer::term(const Word &word, Language latin)
{
    if (word.kind != WordKind::Word || word.text.isEmpty())
        return word.text.toUtf8();
    return stemmed(word.text, languageOf(word.text, latin));
}

QByteArray Stemmer::stemmed(const QString &word, Language language)
{
    auto &slot = m_algorithms.at(static_cast<size_t>(language));
    if (!slot) {
        const QByteArray code = languageCode(language).toLatin1();
        // No algorithm for a language is no fault: its words are only folded.
        sb_stemmer *handle = code.isEmpty() ? nullptr : sb_stemmer_new(code.constData(), nullptr);
        slot = std::make_unique<Algorithm>(Algorithm{{handle, sb_stemmer_delete}, {}});
    }
    if (const auto found = slot->known.constFind(word); found != slot->known.cend())
        return *found;
    QString plain = word;
    if (language == Language::Russian)
        plain.replace(QChar(u'ё'), QChar(u'е')); // as most people write, and as Snowball expects
    if (slot->handle && plain.size() >= shortestStemmed) {
        const QByteArray bytes = plain.toUtf8();
        const sb_symbol *stem = sb_stemmer_stem(slot->handle.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()),
                                                static_cast<int>(bytes.size()));
        if (stem != nullptr)
            plain = QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(slot->handle.get()));
    }
    const QByteArray term = withoutDiacritics(plain).toUtf8();
    if (slot->known.size() >= mostKnown)
        slot->known.clear();
    slot->known.insert(word, term);
    return term;
}

} // namespace quire::text
