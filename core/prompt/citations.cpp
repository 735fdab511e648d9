#include "core/prompt/citations.h"

#include "core/prompt/support.h"
#include "core/prompt/terms.h"
#include "core/text/sentences.h"

namespace quire::prompt {
namespace {

constexpr int longestRange = 20;  // "[1-1000]" is not a citation
constexpr int largestNumber = largestCitation;

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'[':
        return u']';
    case u'【':
        return u'】';
    case u'［':
        return u'］';
    case u'〔':
        return u'〕';
    default:
        return {};
    }
}

bool isComma(QChar character)
{
    return QStringView(u",，、;；").contains(character);
}

bool isDash(QChar character)
{
    return QStringView(u"-–—‐‑−~〜～－").contains(character);
}

/// The numbers inside the brackets; empty when anything else stands there.
QList<int> numbersIn(QStringView body)
{
    // "【3†source】": how some models were taught to write it.
    if (const qsizetype dagger = body.indexOf(u'†'); dagger > 0)
        body = body.left(dagger);
    QList<int> numbers;
    int rangeFrom = 0;
    int current = -1;
    const auto finish = [&] {
        if (current <= 0 || current > largestNumber)
            return false;
        if (rangeFrom > 0 && (current <= rangeFrom || current - rangeFrom >= longestRange))
            return false;
        for (int n = rangeFrom > 0 ? rangeFrom + 1 : current; n <= current; ++n)
            numbers.append(n);
        rangeFrom = 0;
        return true;
    };
    bool gap = false; // a blank may stand beside a comma or dash, not inside a number
    for (const QChar character : body) {
        if (character.isSpace()) {
            gap = current >= 0;
        } else if (character.isDigit()) {
            if (gap || current > largestNumber)
                return {};
            current = std::max(current, 0) * 10 + character.digitValue();
        } else if (isComma(character) || isDash(character)) {
            if (!finish())
                return {};
            rangeFrom = isDash(character) ? current : 0;
            current = -1;
            gap = false;
        } else {
            return {};
        }
    }
    return finish() ? numbers : QList<int>();
}

/// The end of the code span or fence that opens at `start` with a run of backticks; the text's end when it never closes.
qsizetype endOfCode(QStringView text, qsizetype start)
{
    qsizetype run = 0;
    while (start + run < text.size() && text.at(start + run) == u'`')
        ++run;
    for (qsizetype i = start + run; i < text.size();) {
        if (text.at(i) != u'`') {
            ++i;
            continue;
        }
        qsizetype closing = 0;
        while (i + closing < text.size() && text.at(i + closing) == u'`')
            ++closing;
        if (closing == run)
            return i + closing;
        i += closing;
    }
    // A lone backtick in prose is a character; an open fence runs on.
    return run >= 3 ? text.size() : start + run;
}

/// The sentence that the marks from `start` to `end` stand behind, whether before or after its full stop; at the beginning of a
/// line the one they stand before.
QString citingSentence(QStringView answer, qsizetype start, qsizetype end)
{
    const qsizetype line = answer.left(start).lastIndexOf(u'\n') + 1;
    const QString before = withoutMarkup(answer.mid(line, start - line));
    const auto ranges = text::sentences(before);
    if (ranges.isEmpty()) {
        const qsizetype next = answer.indexOf(u'\n', end);
        const QString after = withoutMarkup(answer.mid(end, next < 0 ? -1 : next - end)).trimmed();
        const auto following = text::sentences(after);
        return following.isEmpty() ? QString() : after.mid(following.front().first, following.front().second - following.front().first);
    }
    return ranges.isEmpty() ? QString() : before.mid(ranges.back().first, ranges.back().second - ranges.back().first);
}

} // namespace

QList<CitationMark> citationMarks(QStringView answer)
{
    QList<CitationMark> marks;
    for (qsizetype i = 0; i < answer.size();) {
        const QChar character = answer.at(i);
        if (character == u'\\') {
            i += 2;
            continue;
        }
        if (character == u'`') {
            i = endOfCode(answer, i);
            continue;
        }
        const QChar closing = closingOf(character);
        const qsizetype end = closing.isNull() ? -1 : answer.indexOf(closing, i + 1);
        const bool isLink = end > 0 && end + 1 < answer.size() && (answer.at(end + 1) == u'(' || answer.at(end + 1) == u':') && character == u'[';
        const QList<int> numbers = end > 0 && !isLink ? numbersIn(answer.mid(i + 1, end - i - 1)) : QList<int>();
        if (numbers.isEmpty()) {
            ++i;
            continue;
        }
        marks.append({i, end + 1 - i, numbers});
        i = end + 1;
    }
    return marks;
}

QList<Citation> resolveCitations(QStringView answer, const QList<Passage> &passages)
{
    QList<Citation> citations;
    QHash<int, qsizetype> placeOf;
    QHash<int, QStringList> claims;
    const QList<CitationMark> marks = citationMarks(answer);
    for (qsizetype first = 0; first < marks.size();) {
        // "[1][2]", "[1] [2]": cited together for one sentence.
        QList<int> together = marks.at(first).numbers;
        qsizetype next = first + 1;
        while (next < marks.size()) {
            const qsizetype end = marks.at(next - 1).start + marks.at(next - 1).length;
            if (!answer.mid(end, marks.at(next).start - end).trimmed().isEmpty())
                break;
            together += marks.at(next++).numbers;
        }
        const QString claim = citingSentence(answer, marks.at(first).start, marks.at(next - 1).start + marks.at(next - 1).length);
        QList<Passage> cited;
        for (const int n : together) {
            if (n > passages.size())
                continue;
            cited.append(passages.at(n - 1));
            if (!placeOf.contains(n)) {
                placeOf.insert(n, citations.size());
                citations.append({n, passages.at(n - 1), {}, {}});
            }
            claims[n].append(claim);
        }
        const std::optional<bool> supported = isSupported(claim, cited);
        for (const int n : together) {
            if (n > passages.size() || !supported)
                continue;
            auto &verdict = citations[placeOf.value(n)].supported;
            verdict = verdict.value_or(true) && *supported; // one bad sentence spoils the citation
        }
        first = next;
    }
    for (Citation &citation : citations)
        citation.quote = bestQuote(claims.value(citation.n).join(u'\n'), citation.passage.text);
    return citations;
}

} // namespace quire::prompt
