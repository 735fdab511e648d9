#include "parsers/pdf/pdfrender.h"

#include "parsers/pdf/pdfdocument.h"
#include "parsers/pdf/png.h"

#include <cmath>
#include <cstring>

#include <poppler-page-renderer.h>

namespace quire::parsers {
namespace {

// About 5000 x 5000: more than any panel shows, and 75 MB of pixels, within the worker's memory.
constexpr double maximumPixels = 25e6;
constexpr double maximumDpi = 600;
constexpr double minimumDpi = 8;

QByteArray packedRows(const poppler::image &image)
{
    const qsizetype stride = qsizetype(image.width()) * 3;
    QByteArray rgb(stride * image.height(), Qt::Uninitialized);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(rgb.data() + y * stride, image.const_data() + qsizetype(y) * image.bytes_per_row(), stride);
    return rgb;
}

} // namespace

Result<RenderedPage> renderPdfPage(QByteArrayView bytes, const QString &password, int page, double dpi)
{
    auto document = openPdf(bytes, password);
    if (!document)
        return tl::unexpected(document.error());
    const PdfPage source(page >= 1 && page <= (*document)->pages() ? (*document)->create_page(page - 1) : nullptr);
    if (!source)
        return failure(ErrorCode::Corrupt, QStringLiteral("there is no page %1").arg(page));

    RenderedPage rendered;
    rendered.size = shownSize(*source);
    const double area = rendered.size.width() * rendered.size.height() / (72.0 * 72.0);
    if (!(area > 0) || !std::isfinite(area))
        return failure(ErrorCode::Corrupt, QStringLiteral("page %1 has no size").arg(page));
    const double affordable = std::sqrt(maximumPixels / area);
    rendered.dpi = std::min({std::max(std::isfinite(dpi) ? dpi : 96.0, minimumDpi), maximumDpi, affordable});

    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_rgb24);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image image = renderer.render_page(source.get(), rendered.dpi, rendered.dpi);
    if (!image.is_valid() || image.width() <= 0 || image.height() <= 0)
        return failure(ErrorCode::Corrupt, QStringLiteral("page %1 cannot be drawn").arg(page));
    rendered.png = encodePng(packedRows(image), QSize(image.width(), image.height()));
    return rendered;
}

} // namespace quire::parsers
