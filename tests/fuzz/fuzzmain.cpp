// libFuzzer's entry point; see CMakeLists.txt for how to run it.
#include "tests/fuzz/packagemutator.h"
#include "tests/fuzz/targets.h"

#include <QGuiApplication>
#include <cstdint>
#include <cstring>

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

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t room);

/// Of packages, seven times in eight what is inside; all else, and these once in eight, byte by byte.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t room, unsigned int seed)
{
    if (seed % 8 != 0) {
        const QByteArray changed = quire::fuzz::withChangedPart(QByteArrayView(data, static_cast<qsizetype>(size)), seed);
        if (!changed.isEmpty() && static_cast<std::size_t>(changed.size()) <= room) {
            std::memcpy(data, changed.constData(), static_cast<std::size_t>(changed.size()));
            return static_cast<std::size_t>(changed.size());
        }
    }
    return LLVMFuzzerMutate(data, size, room);
}
