// quire-parser: reads untrusted files for the window, one at a time, in a sandbox. Started by core/ingest/parserhost; not
// a program for people. It links the parsers and has no key, no network and no database.
#include "app/parserworker.h"
#include "parsers/pdfengine.h"
#include "parsers/registry.h"

namespace {

quire::Result<quire::ingest::wire::Page> render(QByteArrayView bytes, const QString &password, int page, double dpi)
{
    const auto engine = quire::parsers::pdfEngine();
    if (!engine)
        return tl::unexpected(engine.error());
    auto rendered = (*engine)->renderPage(bytes, password, page, dpi);
    if (!rendered)
        return tl::unexpected(rendered.error());
    return quire::ingest::wire::Page{std::move(rendered->png), rendered->size};
}

} // namespace

int main(int argc, char **argv)
{
    return quire::runParserWorker(argc, argv, {quire::parsers::parserFor, render, quire::parsers::pdfModule()});
}
