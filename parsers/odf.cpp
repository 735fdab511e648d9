#include "parsers/odf.h"

#include "parsers/odfparts.h"
#include "parsers/odftext.h"

namespace quire::parsers {
namespace {

Result<XmlPart> xmlOf(const ZipReader &zip, const QString &name)
{
    auto bytes = zip.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return XmlPart::parse(*std::move(bytes));
}

/// Encrypted parts are listed in the manifest; the archive itself shows nothing.
bool isEncrypted(const ZipReader &zip)
{
    const auto manifest = xmlOf(zip, QStringLiteral("META-INF/manifest.xml"));
    return manifest && findFirst(manifest->root(), "encryption-data");
}

void readProperties(const ZipReader &zip, DocumentInfo &info)
{
    const auto meta = xmlOf(zip, QStringLiteral("meta.xml"));
    if (!meta)
        return;
    for (const pugi::xml_node node : child(meta->root(), "meta").children()) {
        const QString value = text(node).trimmed();
        if (value.isEmpty())
            continue;
        if (is(node, "title"))
            info.title = value;
        else if (is(node, "language"))
            info.language = value;
        else if (is(node, "initial-creator") || (is(node, "creator") && !info.metadata.contains(QStringLiteral("author"))))
            info.metadata.insert(QStringLiteral("author"), value);
        else if (is(node, "creation-date"))
            info.metadata.insert(QStringLiteral("created"), value);
        else if (is(node, "date"))
            info.metadata.insert(QStringLiteral("modified"), value);
        else if (is(node, "subject") || is(node, "description") || is(node, "keyword"))
            info.metadata.insert(QString::fromUtf8(node.name()).section(u':', -1), value);
    }
}

int countOf(pugi::xml_node body, std::string_view name)
{
    int count = 0;
    for (const pugi::xml_node node : body.children())
        count += is(node, name);
    return count;
}

} // namespace

Result<void> OdfParser::read(QByteArrayView bytes, const ParseOptions &, ParseSink &sink) const
{
    const auto zip = ZipReader::open(bytes);
    if (!zip)
        return tl::unexpected(zip.error());
    if (isEncrypted(*zip))
        return failure(ErrorCode::PasswordNeeded, QStringLiteral("an encrypted OpenDocument file; save it without a password"));
    const auto content = xmlOf(*zip, QStringLiteral("content.xml"));
    if (!content)
        return tl::unexpected(content.error());
    const auto styleSheet = xmlOf(*zip, QStringLiteral("styles.xml"));
    OdfStyles styles;
    if (styleSheet) {
        styles.read(child(styleSheet->root(), "styles"));
        styles.read(child(styleSheet->root(), "automatic-styles"));
    }
    styles.read(child(content->root(), "automatic-styles"));

    DocumentInfo info;
    readProperties(*zip, info);
    const OdfFile file{*zip, styles, styleSheet ? styleSheet->root() : pugi::xml_node()};
    const pugi::xml_node body = child(content->root(), "body");
    if (const pugi::xml_node document = child(body, "text")) {
        info.type = QStringLiteral("odt");
        sink.info(info);
        return readOdfDocument(file, document, sink);
    }
    if (const pugi::xml_node presentation = child(body, "presentation")) {
        info.type = QStringLiteral("odp");
        info.pages = countOf(presentation, "page");
        sink.info(info);
        return readOdfPresentation(file, presentation, sink);
    }
    if (const pugi::xml_node workbook = child(body, "spreadsheet")) {
        info.type = QStringLiteral("ods");
        info.pages = countOf(workbook, "table");
        sink.info(info);
        return readOdfWorkbook(file, workbook, sink);
    }
    return failure(ErrorCode::Unsupported, QStringLiteral("an OpenDocument drawing, formula or database"));
}

} // namespace quire::parsers
