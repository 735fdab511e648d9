#include "parsers/docx.h"

#include "parsers/docxreader.h"

namespace quire::parsers {

namespace {

constexpr int deepestDocument = 4;

} // namespace

Result<void> DocxParser::read(QByteArrayView bytes, const ParseOptions &, ParseSink &sink) const
{
    return readDocx(bytes, sink, 0);
}

Result<void> readDocx(QByteArrayView bytes, ParseSink &sink, int depth)
{
    if (depth > deepestDocument)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("documents inside each other deeper than %1").arg(deepestDocument));
    const auto package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const auto main = package->xml(package->mainPart());
    if (!main)
        return tl::unexpected(main.error());
    const pugi::xml_node body = child(main->root(), "body");
    if (!body)
        return failure(ErrorCode::Corrupt, QStringLiteral("a document without a body"));

    DocxReader reader(*package, sink, depth);
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
