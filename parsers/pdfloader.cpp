#include "parsers/pdfengine.h"

#include <QFileInfo>
#include <QLibrary>
#include <filesystem>
#include <system_error>

namespace quire::parsers {
namespace {

// A worker makes no QCoreApplication, which could be asked.
QString programFile()
{
#ifdef Q_OS_LINUX
    std::error_code error;
    const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error)
        return QString::fromStdString(path.native());
#endif
    return {};
}

Result<const PdfEngine *> load()
{
    QLibrary library(pdfModule());
    using Entry = const PdfEngine *(*)();
    const auto entry = reinterpret_cast<Entry>(library.resolve("quirePdfEngine"));
    if (!entry)
        return failure(ErrorCode::Internal, QStringLiteral("PDFs cannot be read: %1").arg(library.errorString()));
    return entry();
}

} // namespace

const QString &pdfModule()
{
    // By its name alone, Windows looks for it beside the program.
    static const QString program = programFile();
    static const QString module = (program.isEmpty() ? QString() : QFileInfo(program).path() + u'/') + QStringLiteral(QUIRE_PDF_MODULE);
    return module;
}

Result<const PdfEngine *> pdfEngine()
{
    static const Result<const PdfEngine *> engine = load();
    return engine;
}

} // namespace quire::parsers
