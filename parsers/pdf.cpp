#include "parsers/pdf.h"

#include "parsers/pagelist.h"
#include "parsers/pdfblocks.h"
#include "parsers/pdfcolumns.h"
#include "parsers/pdfdocument.h"
#include "parsers/pdfoutline.h"

namespace quire::parsers {
namespace {

constexpr int maximumPages = 50'000;

void warnOfEmptyPages(const QList<int> &empty, const QList<int> &damaged, ParseSink &sink)
{
    if (!empty.isEmpty())
        sink.warning(QStringLiteral("%1 page(s) without a text layer: %2").arg(empty.size()).arg(pageRanges(empty)));
    if (!damaged.isEmpty())
        sink.warning(QStringLiteral("%1 page(s) could not be opened: %2").arg(damaged.size()).arg(pageRanges(damaged)));
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

    PdfBlocks blocks(pdfOutline(document), sink);
    DocumentInfo info = pdfInfo(document);
    if (first == 1) // the other workers' copies of it are not needed
        info.pageLabels = pdfPageLabels(document);
    blocks.setInfo(std::move(info));

    QList<int> empty;
    QList<int> damaged;
    for (int number = first; number <= last; ++number) {
        if (sink.isCancelled())
            return failure(ErrorCode::Cancelled);
        const PdfPage page(document.create_page(number - 1));
        if (!page) {
            damaged.append(number);
        } else {
            QList<PdfLine> lines = inColumnOrder(pdfLines(pdfWords(*page)));
            if (lines.isEmpty())
                empty.append(number);
            blocks.addPage(number, std::move(lines), shownSize(*page));
        }
        sink.progress(number - first + 1, last - first + 1);
    }
    blocks.finish();
    if (sink.isCancelled())
        return failure(ErrorCode::Cancelled);
    warnOfEmptyPages(empty, damaged, sink);
    if (empty.size() + damaged.size() >= last - first + 1)
        return failure(damaged.isEmpty() ? ErrorCode::NoText : ErrorCode::Corrupt,
                       QStringLiteral("no text on pages %1-%2").arg(first).arg(last));
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
