#include "parsers/pdf/pdfscan.h"

#include "parsers/pdf/pagelist.h"
#include "parsers/pdf/pdfdocument.h"

#include <cmath>

#include <poppler-page-renderer.h>

namespace quire::parsers {
namespace {

using namespace std::chrono_literals;

// Together well under the worker's processor time (core/ingest/parserhost.h), and each under its patience with silence.
constexpr std::chrono::milliseconds patienceWithAll = 240s;
constexpr std::chrono::milliseconds patienceWithAPage = 30s;
// What Tesseract was trained on. A large sheet is drawn coarser: memory goes with the pixels.
constexpr double bestDpi = 300;
constexpr double mostPixels = 12e6;

} // namespace

PdfScan::PdfScan(const poppler::document &document, const QString &languages)
    : m_document(document)
    , m_languages(languages)
    , m_ocr(languages)
{
}

QList<PdfLine> PdfScan::read(int page)
{
    m_pages.append(page);
    m_unread.append(page);
    if (m_languages.isEmpty() || !m_ocr.isAvailable())
        return {};
    if (!m_time.isValid())
        m_time.start();
    m_hurried |= m_time.hasExpired(patienceWithAll.count());
    const PdfPage source(m_hurried ? nullptr : m_document.create_page(page - 1));
    if (!source)
        return {};
    const QSizeF size = shownSize(*source);
    const double squareInches = size.width() * size.height() / (72.0 * 72.0);
    if (!(squareInches > 0) || !std::isfinite(squareInches))
        return {};
    const double dpi = std::min(bestDpi, std::sqrt(mostPixels / squareInches));
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    const poppler::image image = renderer.render_page(source.get(), dpi, dpi);
    if (!image.is_valid())
        return {};
    const auto *pixels = reinterpret_cast<const unsigned char *>(image.const_data());
    const auto words = m_ocr.words({pixels, image.width(), image.height(), image.bytes_per_row(), dpi}, patienceWithAPage);
    if (!words || words->isEmpty())
        return {};
    m_unread.removeLast();
    return pdfLines(*words);
}

void PdfScan::warn(ParseSink &sink) const
{
    if (m_pages.isEmpty())
        return;
    sink.warning(QStringLiteral("%1 page(s) without a text layer: %2").arg(m_pages.size()).arg(pageRanges(m_pages)));
    QList<int> recognised;
    for (const int page : m_pages) {
        if (!m_unread.contains(page))
            recognised.append(page);
    }
    if (!recognised.isEmpty())
        sink.warning(QStringLiteral("%1 page(s) read by text recognition: %2").arg(recognised.size()).arg(pageRanges(recognised)));
    if (!m_ocr.unknown().isEmpty())
        sink.warning(QStringLiteral("text recognition has no data for: %1").arg(m_ocr.unknown().join(QStringLiteral(", "))));
    if (m_hurried)
        sink.warning(QStringLiteral("text recognition took too long for the rest of the pages"));
}

} // namespace quire::parsers
