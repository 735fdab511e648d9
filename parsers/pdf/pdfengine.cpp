#include "parsers/pdfengine.h"

#include "parsers/pdf/pdfparser.h"
#include "parsers/pdf/pdfrender.h"

namespace quire::parsers {

Result<const PdfEngine *> pdfEngine()
{
    static const PdfParser parser;
    static const PdfEngine engine{&parser, renderPdfPage};
    return &engine;
}

} // namespace quire::parsers
