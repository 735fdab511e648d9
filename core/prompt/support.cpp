#include "core/prompt/support.h"

#include "core/prompt/measures.h"
#include "core/prompt/numerals.h"
#include "core/prompt/quantities.h"
#include "core/prompt/terms.h"
#include "core/text/characters.h"
#include "core/text/dates.h"
#include "core/text/sentences.h"
#include "core/text/spelledout.h"

#include <QRegularExpression>

namespace quire::prompt {
namespace {

constexpr double enoughWords = 0.5; // of the claim's words; the rest is how a model joins and paraphrases

template<typename Set>
qsizetype shared(const Set &wanted, const Set &given)
{
    return std::count_if(wanted.cbegin(), wanted.cend(), [&given](const auto &item) { return given.contains(item); });
}

/// A text with its dates and large numbers taken out, and what is left of it as terms.
struct Said {
    QString rest;
    QList<Quantity> quantities;
    Terms terms;
};

Said said(QString text, text::Language language)
{
    Said said;
    said.quantities = takeQuantities(text);
    said.terms = termsOf(text, language);
    said.rest = std::move(text);
    return said;
}

/// A day of one year where the source has that day, and only of others: its parts may all stand there, in other dates.
bool contradictsDates(const QString &claim, const QString &source)
{
    const auto datesOf = [](const QString &text) {
        QString rest = text::unified(text);
        const text::Language language = text::latinLanguage(rest);
        QList<text::Date> days = text::takeDays(rest, language);
        days.removeIf([](const text::Date &date) { return date.year == 0; });
        return days;
    };
    const QList<text::Date> claimed = datesOf(claim);
    if (claimed.isEmpty())
        return false;
    const QList<text::Date> given = datesOf(source);
    const auto sameDay = [](const text::Date &a, const text::Date &b) {
        const bool swapped = (a.mayBeSwapped || b.mayBeSwapped) && a.month == b.day && a.day == b.month;
        return (a.month == b.month && a.day == b.day) || swapped;
    };
    return std::any_of(claimed.cbegin(), claimed.cend(), [&](const text::Date &date) {
        const bool hasDay = std::any_of(given.cbegin(), given.cend(), [&](const text::Date &other) { return sameDay(date, other); });
        return hasDay && std::none_of(given.cbegin(), given.cend(), [&](const text::Date &other) { return sameDay(date, other) && date.year == other.year; });
    });
}

/// All that a source has of numbers, in every spelling.
class Numbers
{
public:
    Numbers(const Said &source, const QString &text, text::Language language)
        : m_given(source.terms.numbers + termsOf(withPlainNumerals(source.rest), language).numbers)
        , m_loose(m_given)
        , m_text(text)
        , m_language(language)
    {
        for (const Quantity &quantity : source.quantities) {
            m_given += quantity.given;
            m_loose += quantity.given + quantity.loose;
        }
    }

    /// A number may be written as another country does; where that can be read in two ways, either will do.
    [[nodiscard]] bool hasAll(const Said &claim) const
    {
        const auto holds = [this](const Quantity &quantity) {
            return quantity.asked.isEmpty() || quantity.asked.intersects(m_given) || quantity.asked.intersects(inWords());
        };
        return std::all_of(claim.quantities.cbegin(), claim.quantities.cend(), holds)
            && (hasBare(claim.terms.numbers) || hasBare(termsOf(withPlainNumerals(claim.rest), m_language).numbers));
    }

private:
    [[nodiscard]] bool hasBare(const QSet<QString> &wanted) const
    {
        return std::all_of(wanted.cbegin(), wanted.cend(), [this](const QString &each) { return m_loose.contains(each) || inWords().contains(each); });
    }
    /// Sought only when nothing else serves: it takes the longest.
    [[nodiscard]] const QSet<QString> &inWords() const
    {
        if (!m_inWords)
            m_inWords = text::spelledNumbers(m_text, m_language);
        return *m_inWords;
    }

    QSet<QString> m_given;
    QSet<QString> m_loose;
    const QString &m_text;
    text::Language m_language;
    mutable std::optional<QSet<QString>> m_inWords;
};

bool namesHaveCases(text::Language language)
{
    using text::Language;
    static const QSet<Language> without{Language::English, Language::French, Language::Spanish, Language::Italian, Language::Portuguese, Language::Dutch};
    return !without.contains(language);
}

// Names and numbers survive translation; a name may come with another ending, so its first letters will do. Where names have
// no cases, one must be the other's beginning: "America" and "American", but not "Holloway" and "Hollowell".
bool hasName(const QByteArray &name, const QSet<QByteArray> &words, text::Language language)
{
    constexpr qsizetype shortest = 4;
    if (words.contains(name))
        return true;
    if (!namesHaveCases(language)) {
        return name.size() >= shortest && std::any_of(words.cbegin(), words.cend(), [&name](const QByteArray &word) {
            return word.size() >= shortest && (word.startsWith(name) || name.startsWith(word));
        });
    }
    const QByteArray start = name.left(std::max(shortest, name.size() - 2));
    return name.size() >= shortest
        && std::any_of(words.cbegin(), words.cend(), [&start](const QByteArray &word) { return word.startsWith(start); });
}

/// "ceo" where the text has "Chief Executive Officer". Two letters would stand there by chance.
bool isAbbreviated(const QString &name, const QString &text)
{
    if (name.size() < 3 || name.size() > 5)
        return false;
    QStringList words;
    for (const QChar letter : name)
        words.append(QRegularExpression::escape(letter) + QStringLiteral("\\p{L}+"));
    const QString pattern = QStringLiteral("\\b") + words.join(QStringLiteral("[\\s-]+(?:(?:and|of|for|the|de|la|y|et|e)\\s+)*"));
    return text.contains(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
}

/// "8.2 percent" is "8.2 %".
QSet<QByteArray> withoutPercent(QSet<QByteArray> words, const QString &text)
{
    if (text.contains(u'%') || text.contains(u'％')) {
        for (const char *word : {"percent", "prozent", "procent", "percento"})
            words.remove(word);
    }
    return words;
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
    const Said asked = said(claim, language);
    const Said source = said(text, language);
    const Terms &wanted = asked.terms;
    const Terms &given = source.terms;
    const bool hasNumbers = !wanted.numbers.isEmpty()
        || std::any_of(asked.quantities.cbegin(), asked.quantities.cend(), [](const Quantity &each) { return !each.asked.isEmpty(); });
    if (passages.isEmpty() || (wanted.words.isEmpty() && !hasNumbers))
        return std::nullopt;
    if (!Numbers(source, text, language).hasAll(asked) || contradictsDates(claim, text) || contradictsMeasures(claim, text))
        return false;
    if (!sameLanguage(claim, text, wanted, given))
        return hasNumbers ? std::optional(true) : std::nullopt;
    const bool names = std::all_of(wanted.names.cbegin(), wanted.names.cend(),
                                   [&](const QByteArray &name) {
                                       const QString word = QString::fromUtf8(name);
                                       return hasName(name, given.words, language) || isAbbreviated(word, text) || isCurrency(word);
                                   });
    const QSet<QByteArray> words = withoutPercent(wanted.words, text);
    return names && static_cast<double>(shared(words, given.words)) >= enoughWords * static_cast<double>(words.size());
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
