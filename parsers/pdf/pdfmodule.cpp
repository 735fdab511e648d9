// What pdfloader.cpp looks for in the module.
#include "parsers/pdfengine.h"

extern "C" Q_DECL_EXPORT const quire::parsers::PdfEngine *quirePdfEngine()
{
    return *quire::parsers::pdfEngine();
}
