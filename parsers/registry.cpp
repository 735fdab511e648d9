#include "parsers/registry.h"

#include "parsers/csv.h"
#include "parsers/docx.h"
#include "parsers/encoding.h"
#include "parsers/epub.h"
#include "parsers/html.h"
#include "parsers/markdown.h"
#include "parsers/odf.h"
#include "parsers/ooxml.h"
#include "parsers/pdf.h"
#include "parsers/plaintext.h"
#include "parsers/pptx.h"
#include "parsers/xlsx.h"

namespace quire::parsers {
namespace {

/// Poppler, like every reader, accepts some rubbish before the header.
bool looksLikePdf(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

bool looksLikeHtml(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 512)).toByteArray().trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html") || (head.startsWith("<?xml") && head.contains("<html"));
}

/// What people try besides, named so that the message helps.
QString nameOfUnsupported(QByteArrayView bytes)
{
    if (bytes.startsWith("{\\rtf"))
        return QStringLiteral("an RTF file; save it as .docx");
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8"))
        return QStringLiteral("an image");
    if (bytes.startsWith("%!PS"))
        return QStringLiteral("a PostScript file; convert it to PDF");
    return QStringLiteral("a binary file of no known kind");
}

Result<const Parser *> officeParser(QByteArrayView bytes)
{
    static const DocxParser docx;
    static const PptxParser pptx;
    static const XlsxParser xlsx;
    static const EpubParser epub;
    static const OdfParser odf;
    const auto package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    switch (package->kind()) {
    case OfficeKind::Document: return &docx;
    case OfficeKind::Presentation: return &pptx;
    case OfficeKind::Workbook: return &xlsx;
    case OfficeKind::None: break;
    }
    if (package->contains(QStringLiteral("META-INF/container.xml")))
        return &epub;
    if (package->contains(QStringLiteral("content.xml")))
        return &odf;
    return failure(ErrorCode::Unsupported, QStringLiteral("an archive that is not an Office document"));
}

Result<const Parser *> textParser(QByteArrayView bytes, const QString &suffix)
{
    static const HtmlParser html;
    static const MarkdownParser markdown;
    static const CsvParser csv;
    static const PlainTextParser plain;
    if (looksLikeHtml(bytes) || suffix == QLatin1String("html") || suffix == QLatin1String("htm") || suffix == QLatin1String("xhtml"))
        return &html;
    if (suffix == QLatin1String("md") || suffix == QLatin1String("markdown") || suffix == QLatin1String("mkd"))
        return &markdown;
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
        return &csv;
    return &plain;
}

} // namespace

Result<const Parser *> parserFor(QByteArrayView bytes, const QString &fileName)
{
    static const PdfParser pdf;
    const QString suffix = fileName.section(QLatin1Char('.'), -1).toLower();
    if (bytes.isEmpty())
        return failure(ErrorCode::NoText, QStringLiteral("an empty file"));
    if (looksLikePdf(bytes))
        return &pdf;
    if (looksLikeZip(bytes))
        return officeParser(bytes);
    if (looksLikeCompoundFile(bytes))
        return tl::unexpected(compoundFileError(bytes));
    // A suffix that promises a format whose mark is missing means damage, not another format.
    if (suffix == QLatin1String("pdf") && !looksLikeHtml(bytes))
        return &pdf;
    if (QStringList{QStringLiteral("docx"), QStringLiteral("pptx"), QStringLiteral("xlsx")}.contains(suffix) && !looksLikeText(bytes))
        return failure(ErrorCode::Corrupt, QStringLiteral("not a readable Office file"));
    if (bytes.startsWith("{\\rtf") || bytes.startsWith("%!PS") || !looksLikeText(bytes))
        return failure(ErrorCode::Unsupported, nameOfUnsupported(bytes));
    return textParser(bytes, suffix);
}

} // namespace quire::parsers
