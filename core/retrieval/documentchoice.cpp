#include "core/retrieval/documentchoice.h"

#include "core/text/analyzer.h"
#include "core/text/stopwords.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>

namespace quire::retrieval {
namespace {

using text::WordKind;

/// "2023Q4" to "2023 Q4", "FY2019" to "FY 2019"; a quarter, a form and a version keep their letter: "Q4", "10K", "v2".
QString apart(QString name)
{
    static const QRegularExpression yearThenLetter(QStringLiteral("(\\d{4})(?=\\p{L})"));
    static const QRegularExpression lettersThenNumber(QStringLiteral("(\\p{L}{2,})(?=\\d)"));
    static const QRegularExpression shortYear(QStringLiteral("\\b[Ff][Yy]\\s?'?(\\d\\d)\\b"));
    static const QRegularExpression joints(QStringLiteral("[_\\-.,()\\[\\]/'’]+"));
    name.replace(shortYear, QStringLiteral("FY 20\\1"));
    name.replace(QStringLiteral("10-"), QStringLiteral("10")).replace(QStringLiteral("8-K"), QStringLiteral("8K"));
    name.replace(joints, QStringLiteral(" "));
    name.replace(yearThenLetter, QStringLiteral("\\1 "));
    return name.replace(lettersThenNumber, QStringLiteral("\\1 "));
}

bool isTelling(const text::Word &word)
{
    if (word.kind == WordKind::TailGram || (word.text.size() < 2 && word.kind != WordKind::ShortGram))
        return false;
    return word.kind != WordKind::Word || !text::isStopWord(word.text, text::Language::English);
}

/// Words that follow each other, written together: "Best Buy" may be filed as BESTBUY.
QStringList joined(const QStringList &words)
{
    QStringList result;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        result.append(words.at(i) + words.at(i + 1));
        if (i + 2 < words.size())
            result.append(words.at(i) + words.at(i + 1) + words.at(i + 2));
    }
    return result;
}

} // namespace

QStringList nameWords(const QString &name)
{
    QStringList result;
    text::forEachWord(apart(name), [&result](const text::Word &word) {
        if (isTelling(word))
            result.append(word.text);
    });
    return result;
}

QHash<DocumentId, double> namedBy(const QString &question, const QHash<DocumentId, store::DocumentNames> &documents)
{
    const QStringList asked = nameWords(question);
    QSet<QString> words(asked.cbegin(), asked.cend());
    const QStringList together = joined(asked);
    words.unite(QSet<QString>(together.cbegin(), together.cend()));

    QHash<DocumentId, QSet<QString>> matched;
    QHash<QString, int> bearers;
    for (auto document = documents.cbegin(); document != documents.cend(); ++document) {
        const QStringList own = nameWords(document->title + u' ' + document->fileName.section(u'.', 0, -2));
        QSet<QString> names(own.cbegin(), own.cend());
        names.intersect(words);
        for (const QString &word : std::as_const(names))
            ++bearers[word];
        if (!names.isEmpty())
            matched.insert(document.key(), names);
    }
    const auto all = static_cast<double>(documents.size());
    const auto rarity = [all](double count) { return std::log((all + 1.0) / (count + 0.5)); };
    QHash<DocumentId, double> shares;
    double most = 0;
    for (auto document = matched.cbegin(); document != matched.cend(); ++document) {
        double sum = 0;
        for (const QString &word : *document)
            sum += std::max(0.0, rarity(bearers.value(word)));
        shares.insert(document.key(), sum);
        most = std::max(most, sum);
    }
    // A word that many names share names nobody.
    const double sure = rarity(1);
    for (double &share : shares)
        share = most > 0 ? share / most * std::min(1.0, most / sure) : 0;
    return shares;
}

} // namespace quire::retrieval
