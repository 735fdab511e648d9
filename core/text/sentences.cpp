#include "core/text/sentences.h"

#include <array>
#include <memory>
#include <unicode/ubrk.h>

namespace quire::text {
namespace {

using Range = std::pair<qsizetype, qsizetype>;

// ICU's rules know no abbreviations: after one of these, or an initial, the sentence goes on.
constexpr std::array<QStringView, 25> abbreviations = {u"mr", u"mrs", u"ms",  u"dr",  u"prof", u"st",   u"no",  u"nr", u"vs",
                                                       u"etc", u"e.g", u"i.e", u"fig", u"figs", u"eq",   u"al",  u"inc",
                                                       u"corp", u"co", u"ltd", u"art", u"sec",  u"u.s", u"approx", u"z.b"};

bool endsInAbbreviation(QStringView sentence)
{
    if (!sentence.endsWith(u'.'))
        return false;
    const QStringView body = sentence.chopped(1);
    const qsizetype space = body.lastIndexOf(u' ');
    QStringView last = body.mid(space + 1);
    while (!last.isEmpty() && (last.front() == u'(' || last.front() == u'"' || last.front() == u'['))
        last = last.mid(1);
    if (last.size() == 1 && last.front().isUpper())
        return true;
    return std::any_of(abbreviations.cbegin(), abbreviations.cend(),
                       [last](QStringView known) { return last.compare(known, Qt::CaseInsensitive) == 0; });
}

Range trimmed(QStringView text, Range range)
{
    while (range.first < range.second && text.at(range.first).isSpace())
        ++range.first;
    while (range.second > range.first && text.at(range.second - 1).isSpace())
        --range.second;
    return range;
}

} // namespace

QList<Range> sentences(QStringView text)
{
    QList<Range> result;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, void (*)(UBreakIterator *)> iterator(
        ubrk_open(UBRK_SENTENCE, "", reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status),
        ubrk_close);
    if (U_FAILURE(status))
        return {trimmed(text, {0, text.size()})};
    qsizetype start = 0;
    for (int32_t end = ubrk_next(iterator.get()); end != UBRK_DONE; end = ubrk_next(iterator.get())) {
        const Range range = trimmed(text, {start, end});
        const bool lineEnds = text.mid(range.second, end - range.second).contains(u'\n');
        if (range.first < range.second && (lineEnds || end == text.size() || !endsInAbbreviation(text.mid(range.first, range.second - range.first)))) {
            result.append(range);
            start = end;
        }
    }
    return result;
}

} // namespace quire::text
