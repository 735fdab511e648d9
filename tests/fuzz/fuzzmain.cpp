// libFuzzer's entry point; see CMakeLists.txt for how to run it.
#include "tests/fuzz/targets.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString name = QStringLiteral(QUIRE_FUZZ_KIND);
    quire::fuzz::runTarget(name, QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
