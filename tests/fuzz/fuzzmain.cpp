// libFuzzer's entry point; see CMakeLists.txt for how to run it.
#include "tests/fuzz/targets.h"

#include <QGuiApplication>
#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1; // libFuzzer's own arguments are not Qt's
    static const QGuiApplication application(count, *argv);
    (void)argc;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString name = QStringLiteral(QUIRE_FUZZ_KIND);
    quire::fuzz::runTarget(name, QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
