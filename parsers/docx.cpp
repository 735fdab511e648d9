#include "parsers/docx.h"

#include "parsers/docxreader.h"

namespace quire::parsers {

Result<void> DocxParser::read(QByteArrayView bytes, const ParseOptions &, ParseSink &sink) const
{
    const auto package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const auto main = package->xml(package->mainPart());
    if (!main)
        return tl::unexpected(main.error());
    const pugi::xml_node body = child(main->root(), "body");
    if (!body)
        return failure(ErrorCode::Corrupt, QStringLiteral("a document without a body"));

    DocxReader reader(*package, sink);
    DocumentInfo info;
    package->readProperties(info);
    info.type = QStringLiteral("docx");
    if (info.title.isEmpty())
        info.title = reader.firstHeading(body);
    if (info.language.isEmpty())
        info.language = reader.language();
    sink.info(info);

    if (!reader.readBody(body))
        return failure(ErrorCode::Cancelled);
    reader.readLeftovers();
    reader.readHeadersAndFooters();
    return {};
}

} // namespace quire::parsers
