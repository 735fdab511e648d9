#include "parsers/registry.h"

#include "parsers/docx.h"
#include "parsers/encoding.h"
#include "parsers/html.h"
#include "parsers/ooxml.h"
#include "parsers/pdf.h"
#include "parsers/pptx.h"

namespace quire::parsers {
namespace {

/// Poppler, like every reader, accepts some rubbish before the header.
bool looksLikePdf(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

Result<const Parser *> officeParser(QByteArrayView bytes)
{
    static const DocxParser docx;
    static const PptxParser pptx;
    const auto package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    switch (package->kind()) {
    case OfficeKind::Document: return &docx;
    case OfficeKind::Presentation: return &pptx;
    case OfficeKind::Workbook:
    case OfficeKind::None: break;
    }
    return failure(ErrorCode::Unsupported, QStringLiteral("an archive that is not an Office document"));
}

} // namespace

Result<const Parser *> parserFor(QByteArrayView bytes, const QString &fileName)
{
    static const PdfParser pdf;
    static const HtmlParser html;
    const QString suffix = fileName.section(QLatin1Char('.'), -1).toLower();
    if (looksLikePdf(bytes) || suffix == QLatin1String("pdf"))
        return &pdf;
    if (looksLikeZip(bytes))
        return officeParser(bytes);
    if (looksLikeCompoundFile(bytes))
        return tl::unexpected(compoundFileError(bytes));
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return &html;
    return failure(ErrorCode::Unsupported, QStringLiteral("no reader for this kind of file (%1)").arg(suffix));
}

} // namespace quire::parsers
