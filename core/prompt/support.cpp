#include "core/prompt/support.h"

#include "core/prompt/numerals.h"
#include "core/prompt/terms.h"
#include "core/text/sentences.h"

namespace quire::prompt {
namespace {

constexpr double enoughWords = 0.5; // of the claim's words; the rest is how a model joins and paraphrases

template<typename Set>
qsizetype shared(const Set &wanted, const Set &given)
{
    return std::count_if(wanted.cbegin(), wanted.cend(), [&given](const auto &item) { return given.contains(item); });
}

/// A number may be written as another country does; where that can be read in two ways, either will do.
bool hasNumbers(const QString &claim, const QString &text, const Terms &claimTerms, const Terms &textTerms, text::Language language)
{
    const auto all = [](const QSet<QString> &wanted, const QSet<QString> &given) { return shared(wanted, given) == wanted.size(); };
    if (all(claimTerms.numbers, textTerms.numbers))
        return true;
    const QSet<QString> given = textTerms.numbers + termsOf(withPlainNumerals(text), language).numbers;
    return all(claimTerms.numbers, given) || all(termsOf(withPlainNumerals(claim), language).numbers, given);
}

// Names and numbers survive translation; a name may come with another ending, so its first letters will do.
bool hasName(const QByteArray &name, const QSet<QByteArray> &words)
{
    if (words.contains(name))
        return true;
    const QByteArray start = name.left(std::max<qsizetype>(4, name.size() - 2));
    return name.size() >= 4
        && std::any_of(words.cbegin(), words.cend(), [&start](const QByteArray &word) { return word.startsWith(start); });
}

bool sameLanguage(const QString &claim, const QString &text, const Terms &claimTerms, const Terms &textTerms)
{
    const text::Language one = text::latinLanguage(claim);
    const text::Language other = text::latinLanguage(text);
    if (one != text::Language::Unknown && other != text::Language::Unknown)
        return one == other;
    // Scripts that latinLanguage knows nothing of: some shared word or pair of characters tells.
    return shared(claimTerms.words, textTerms.words) > 0;
}

} // namespace

std::optional<bool> isSupported(const QString &claim, const QList<Passage> &passages)
{
    QString text;
    for (const Passage &passage : passages)
        text += passage.title + u'\n' + passage.heading.join(u'\n') + u'\n' + passage.text + u'\n';
    const text::Language language = text::latinLanguage(text);
    const Terms wanted = termsOf(claim, language);
    const Terms given = termsOf(text, language);
    if (passages.isEmpty() || (wanted.words.isEmpty() && wanted.numbers.isEmpty()))
        return std::nullopt;
    if (!hasNumbers(claim, text, wanted, given, language))
        return false;
    if (!sameLanguage(claim, text, wanted, given))
        return wanted.numbers.isEmpty() ? std::nullopt : std::optional(true);
    const bool names = std::all_of(wanted.names.cbegin(), wanted.names.cend(),
                                   [&given](const QByteArray &name) { return hasName(name, given.words); });
    return names && static_cast<double>(shared(wanted.words, given.words)) >= enoughWords * static_cast<double>(wanted.words.size());
}

QString bestQuote(const QString &claim, const QString &text)
{
    const text::Language language = text::latinLanguage(text);
    const Terms wanted = termsOf(claim, language);
    QString best;
    double bestScore = -1;
    for (const auto &[from, to] : text::sentences(text)) {
        const QString sentence = text.mid(from, to - from);
        const Terms given = termsOf(sentence, language);
        const auto common = static_cast<double>(shared(wanted.words, given.words) + 2 * shared(wanted.numbers, given.numbers));
        // Among equals the shorter sentence says it more directly.
        const double score = common / (8.0 + static_cast<double>(given.words.size() + given.numbers.size()));
        if (score > bestScore) {
            bestScore = score;
            best = sentence;
        }
    }
    return best;
}

} // namespace quire::prompt
