#include "parsers/pdf/pdfparser.h"

#include "parsers/pdf/pagelist.h"
#include "parsers/pdf/pdfblocks.h"
#include "parsers/pdf/pdfcolumns.h"
#include "parsers/pdf/pdfdocument.h"
#include "parsers/pdf/pdfoutline.h"
#include "parsers/pdf/pdfscan.h"
#include "parsers/pdf/pdftext.h"

namespace quire::parsers {
namespace {

using namespace std::chrono_literals;

constexpr int maximumPages = 50'000;
// The densest real pages take a second or two on a slow machine. A file may have a few that never end.
constexpr auto patienceWithAPage = 15s;
constexpr qsizetype mostEndlessPages = 1;

struct Unread {
    QList<int> damaged;
    QList<int> endless;

    void warn(ParseSink &sink) const
    {
        const auto say = [&sink](const QString &words, const QList<int> &pages) {
            if (!pages.isEmpty())
                sink.warning(words.arg(pages.size()).arg(pageRanges(pages)));
        };
        say(QStringLiteral("%1 page(s) could not be opened: %2"), damaged);
        say(QStringLiteral("%1 page(s) took too long to read: %2"), endless);
    }
    [[nodiscard]] ErrorCode reason() const
    {
        if (!endless.isEmpty())
            return ErrorCode::LimitExceeded;
        return damaged.isEmpty() ? ErrorCode::NoText : ErrorCode::Corrupt;
    }
    [[nodiscard]] qsizetype count() const { return damaged.size() + endless.size(); }
};

/// Empty when they are just 1, 2, 3...
QStringList pageLabels(const PdfText &text, int pages)
{
    QStringList labels;
    for (int page = 1; page <= pages; ++page)
        labels.append(text.label(page));
    if (std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) { return label.isEmpty(); }))
        return {};
    for (int i = 0; i < pages; ++i) {
        if (labels[i].isEmpty())
            labels[i] = QString::number(i + 1);
    }
    return labels;
}

} // namespace

Result<void> PdfParser::read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const
{
    auto opened = openPdf(bytes, options.password);
    if (!opened)
        return tl::unexpected(opened.error());
    const poppler::document &document = **opened;
    const int count = document.pages();
    if (count > maximumPages)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("%1 pages").arg(count));
    const int first = std::max(1, options.firstPage);
    const int last = options.lastPage > 0 ? std::min(options.lastPage, count) : count;

    const PdfText text(document, bytes, options.password);
    PdfBlocks blocks(pdfOutline(document), sink);
    DocumentInfo info = pdfInfo(document);
    if (first == 1) // the other workers' copies of it are not needed
        info.pageLabels = pageLabels(text, count);
    blocks.setInfo(std::move(info));

    PdfScan scan(document, options.ocrLanguages);
    Unread unread;
    for (int number = first; number <= last; ++number) {
        if (sink.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto words = text.words(number, patienceWithAPage);
        if (words) {
            PdfPageText page{number, text.label(number), text.size(number), inColumnOrder(pdfLines(*words)), text.notes(number)};
            if (page.lines.isEmpty())
                page.lines = inColumnOrder(scan.read(number));
            blocks.addPage(std::move(page));
        } else if (words.error().code == ErrorCode::LimitExceeded) {
            unread.endless.append(number);
            if (unread.endless.size() > mostEndlessPages)
                return tl::unexpected(words.error());
        } else {
            unread.damaged.append(number);
        }
        sink.progress(number - first + 1, last - first + 1);
    }
    blocks.finish();
    if (sink.isCancelled())
        return failure(ErrorCode::Cancelled);
    scan.warn(sink);
    unread.warn(sink);
    if (unread.count() + scan.unread().size() >= last - first + 1)
        return failure(unread.reason(), QStringLiteral("no text on pages %1-%2").arg(first).arg(last));
    return {};
}

Result<int> PdfParser::pageCount(QByteArrayView bytes, const ParseOptions &options) const
{
    auto document = openPdf(bytes, options.password);
    if (!document)
        return tl::unexpected(document.error());
    return (*document)->pages();
}

} // namespace quire::parsers
