#include "parsers/registry.h"

#include "parsers/pdf.h"

namespace quire::parsers {
namespace {

/// Poppler, like every reader, accepts some rubbish before the header.
bool looksLikePdf(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

} // namespace

Result<const Parser *> parserFor(QByteArrayView bytes, const QString &fileName)
{
    static const PdfParser pdf;
    const QString suffix = fileName.section(QLatin1Char('.'), -1).toLower();
    if (looksLikePdf(bytes) || suffix == QLatin1String("pdf"))
        return &pdf;
    return failure(ErrorCode::Unsupported, QStringLiteral("no reader for %1").arg(suffix));
}

} // namespace quire::parsers
