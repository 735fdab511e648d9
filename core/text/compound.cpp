#include "core/text/compound.h"

#include <algorithm>

namespace quire::text {
namespace {

constexpr qsizetype longestIdentifier = 48;
constexpr qsizetype mostParts = 8; // more is a path or an address: its parts alone will do
constexpr int thousands = 3;

bool isDigits(QStringView part)
{
    return std::all_of(part.cbegin(), part.cend(), [](QChar character) { return character.isDigit(); });
}

bool hasDigit(QStringView part)
{
    return std::any_of(part.cbegin(), part.cend(), [](QChar character) { return character.isDigit(); });
}

void emitPart(const QString &part, const WordSink &sink)
{
    if (isDigits(part)) {
        sink({part, WordKind::Number, false});
        return;
    }
    if (!hasDigit(part)) {
        sink({part, WordKind::Word, false});
        return;
    }
    // "fy2018": whole, and each run of its letters or digits that says something by itself.
    sink({part, WordKind::Identifier, false});
    for (qsizetype i = 0; i < part.size();) {
        const bool digits = part.at(i).isDigit();
        qsizetype end = i + 1;
        while (end < part.size() && part.at(end).isDigit() == digits)
            ++end;
        if (end - i >= thousands)
            sink({part.mid(i, end - i), digits ? WordKind::Number : WordKind::Word, true});
        i = end;
    }
}

// "don't" stays a word; "l'homme", "dell'anno", "qu'il" lose their article, which no search needs.
void joinApostrophes(Compound &compound)
{
    for (qsizetype i = 0; i < compound.joints.size();) {
        if (compound.joints.at(i) != u'\'') {
            ++i;
            continue;
        }
        const QString left = compound.parts.at(i);
        const QString right = compound.parts.takeAt(i + 1);
        const bool article = right.size() > 2
            && (left.size() <= 2 || left.endsWith(u"qu") || left.endsWith(u"ll"));
        compound.parts[i] = article ? right : left + u'\'' + right;
        compound.joints.remove(i, 1);
    }
}

bool allAre(const QString &joints, QStringView allowed)
{
    return std::all_of(joints.cbegin(), joints.cend(), [allowed](QChar joint) { return allowed.contains(joint); });
}

// Digits with commas and points: a number, if they group it as numbers are grouped; else empty.
QString asNumber(const Compound &compound)
{
    if (!allAre(compound.joints, u".,") || !std::all_of(compound.parts.cbegin(), compound.parts.cend(), isDigits))
        return {};
    const QChar last = compound.joints.back();
    const bool grouped = std::all_of(compound.parts.cbegin() + 1, compound.parts.cend() - 1,
                                     [](const QString &part) { return part.size() == thousands; });
    const bool uniform = compound.joints.count(last) == compound.joints.size();
    if (uniform && grouped && compound.parts.back().size() == thousands && (last == u',' || compound.joints.size() > 1))
        return compound.parts.join(QString());
    if (compound.joints.count(last) == 1 && grouped)
        return compound.parts.mid(0, compound.parts.size() - 1).join(QString()) + u'.' + compound.parts.back();
    return {};
}

bool isAcronym(const Compound &compound)
{
    return allAre(compound.joints, u".")
        && std::all_of(compound.parts.cbegin(), compound.parts.cend(),
                       [](const QString &part) { return part.size() == 1 && part.at(0).isLetter(); });
}

bool isIdentifier(const Compound &compound, const QString &whole)
{
    if (compound.parts.size() > mostParts || whole.size() > longestIdentifier)
        return false;
    if (compound.joints.contains(u'&'))
        return std::all_of(compound.parts.cbegin(), compound.parts.cend(),
                           [](const QString &part) { return part.size() <= 3; });
    return std::any_of(compound.parts.cbegin(), compound.parts.cend(), hasDigit);
}

} // namespace

void emitCompound(const Compound &given, const WordSink &sink)
{
    Compound compound = given;
    joinApostrophes(compound);
    if (compound.parts.size() == 1) {
        emitPart(compound.parts.front(), sink);
        return;
    }
    if (const QString number = asNumber(compound); !number.isEmpty()) {
        sink({number, WordKind::Number, false});
        return;
    }
    if (isAcronym(compound)) {
        sink({compound.parts.join(QString()), WordKind::Identifier, false});
        return;
    }
    QString whole = compound.parts.front();
    for (qsizetype i = 0; i < compound.joints.size(); ++i)
        whole += compound.joints.at(i) + compound.parts.at(i + 1);
    const bool identifier = isIdentifier(compound, whole);
    if (identifier)
        sink({whole, WordKind::Identifier, false});
    for (qsizetype i = 0; i < compound.parts.size(); ++i) {
        const bool first = i == 0 && identifier;
        emitPart(compound.parts.at(i), [&sink, first](const Word &word) {
            sink({word.text, word.kind, word.samePlace || first});
        });
    }
}

} // namespace quire::text
