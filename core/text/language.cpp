#include "core/text/language.h"

#include "core/text/stopwords.h"

#include <array>

namespace quire::text {
namespace {

constexpr std::array<QStringView, languageCount> codes = {
    u"",   u"en", u"fr", u"de", u"es", u"it", u"pt", u"nl", u"sv", u"da", u"no", u"fi", u"hu",
    u"ro", u"tr", u"id", u"ca", u"pl", u"cs", u"ru", u"el", u"ar", u"hy", u"hi", u"ta"};
constexpr qsizetype enoughText = 4000; // characters; more does not change the verdict
constexpr int fewestHits = 2;

} // namespace

QString languageCode(Language language)
{
    return codes.at(static_cast<size_t>(language)).toString();
}

Language languageFromCode(QStringView code)
{
    const QString primary = code.left(code.indexOf(u'-') < 0 ? code.size() : code.indexOf(u'-')).toString().toLower();
    if (primary == u"nb" || primary == u"nn")
        return Language::Norwegian;
    for (size_t i = 1; i < codes.size(); ++i) {
        if (primary == codes[i])
            return static_cast<Language>(i);
    }
    return Language::Unknown;
}

Language latinLanguage(QStringView text)
{
    std::array<int, languageCount> hits{};
    const QString lower = text.left(enoughText).toString().toLower();
    qsizetype start = -1;
    for (qsizetype i = 0; i <= lower.size(); ++i) {
        if (i < lower.size() && lower.at(i).isLetter()) {
            start = start < 0 ? i : start;
            continue;
        }
        if (start < 0)
            continue;
        const QString word = lower.mid(start, i - start);
        start = -1;
        const quint32 languages = stopWordLanguages(word);
        for (size_t language = 1; languages != 0 && language <= static_cast<size_t>(Language::Czech); ++language)
            hits[language] += static_cast<int>(languages >> language & 1U);
    }
    const auto best = std::max_element(hits.cbegin(), hits.cend());
    if (*best < fewestHits || std::count(hits.cbegin(), hits.cend(), *best) > 1)
        return Language::Unknown;
    return static_cast<Language>(best - hits.cbegin());
}

} // namespace quire::text
