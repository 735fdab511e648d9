#include "parsers/registry.h"

#include "parsers/compoundfile.h"
#include "parsers/csv.h"
#include "parsers/docx.h"
#include "parsers/encoding.h"
#include "parsers/epub.h"
#include "parsers/html.h"
#include "parsers/markdown.h"
#include "parsers/odf.h"
#include "parsers/officecrypto.h"
#include "parsers/ooxml.h"
#include "parsers/pdfengine.h"
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

Result<const Parser *> pdfParser()
{
    const auto engine = pdfEngine();
    return engine ? Result<const Parser *>((*engine)->parser) : tl::unexpected(engine.error());
}

bool containsUtf16(QByteArrayView bytes, QStringView name)
{
    return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

/// A document inside an encrypted one, read as if it stood alone.
class EncryptedOfficeParser final : public Parser
{
public:
    [[nodiscard]] Result<void> parse(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override
    {
        const auto plain = decryptedOffice(bytes, options.password);
        const auto parser = plain ? parserFor(*plain, options.fileName) : tl::unexpected(plain.error());
        return parser ? (*parser)->parse(*plain, options, sink) : Result<void>(tl::unexpected(parser.error()));
    }
    [[nodiscard]] Result<int> pageCount(QByteArrayView bytes, const ParseOptions &options) const override
    {
        const auto plain = decryptedOffice(bytes, options.password);
        const auto parser = plain ? parserFor(*plain, options.fileName) : tl::unexpected(plain.error());
        return parser ? (*parser)->pageCount(*plain, options) : Result<int>(tl::unexpected(parser.error()));
    }
};

/// Old Office formats, and new ones with a password. The folder of a compound file holds its streams' names in UTF-16; they
/// are looked for in the bytes, since a damaged file still deserves its right name.
Result<const Parser *> compoundParser(QByteArrayView bytes)
{
    static const EncryptedOfficeParser encrypted;
    if (containsUtf16(bytes, u"EncryptedPackage"))
        return &encrypted;
    const char *saveAs = "an old binary Office file; save it in the new format";
    if (containsUtf16(bytes, u"WordDocument"))
        saveAs = "an old Word file (.doc); save it as .docx";
    else if (containsUtf16(bytes, u"PowerPoint Document"))
        saveAs = "an old PowerPoint file (.ppt); save it as .pptx";
    else if (containsUtf16(bytes, u"Workbook") || containsUtf16(bytes, u"Book"))
        saveAs = "an old Excel file (.xls); save it as .xlsx";
    return failure(ErrorCode::Unsupported, QString::fromLatin1(saveAs));
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
    return failure(ErrorCode::Unsupported, package->contains(QStringLiteral("xl/workbook.bin")) ? QStringLiteral("a binary workbook (.xlsb); save it as .xlsx")
                                                                                : QStringLiteral("an archive that is not an Office document"));
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
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("tab"))
        return &csv;
    // A suffix that says "text", or nothing, may hide a table.
    const bool saysNothing = suffix.isEmpty() || suffix == QLatin1String("txt") || suffix == QLatin1String("dat") || suffix == QLatin1String("asc");
    if (saysNothing && looksLikeTable(bytes))
        return &csv;
    return &plain;
}

} // namespace

Result<const Parser *> parserFor(QByteArrayView bytes, const QString &fileName)
{
    const QString name = fileName.section(QLatin1Char('/'), -1);
    const QString suffix = name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
    if (bytes.isEmpty())
        return failure(ErrorCode::NoText, QStringLiteral("an empty file"));
    if (looksLikePdf(bytes))
        return pdfParser();
    if (looksLikeZip(bytes))
        return officeParser(bytes);
    if (CompoundFile::isOne(bytes))
        return compoundParser(bytes);
    // A suffix that promises a format whose mark is missing means damage, not another format.
    if (suffix == QLatin1String("pdf") && !looksLikeHtml(bytes))
        return pdfParser();
    if (QStringList{QStringLiteral("docx"), QStringLiteral("pptx"), QStringLiteral("xlsx")}.contains(suffix) && !looksLikeText(bytes))
        return failure(ErrorCode::Corrupt, QStringLiteral("not a readable Office file"));
    if (bytes.startsWith("{\\rtf") || bytes.startsWith("%!PS") || !looksLikeText(bytes))
        return failure(ErrorCode::Unsupported, nameOfUnsupported(bytes));
    return textParser(bytes, suffix);
}

} // namespace quire::parsers
