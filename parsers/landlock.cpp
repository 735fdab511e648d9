// Landlock by its raw system calls: there is no library for it in the distribution, and the headers of older ones lack
// the later flags. Spec: https://docs.kernel.org/userspace-api/landlock.html
#include "parsers/sandboxlayers.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <cstdint>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace quire::parsers {
namespace {

// One number on all architectures but alpha, which Qt does not support.
constexpr long createRuleset = 444;
constexpr long addRule = 445;
constexpr long restrictSelf = 446;
constexpr std::uint32_t askVersion = 1;
constexpr int pathBeneath = 1;

constexpr std::uint64_t readFile = 1U << 2;
constexpr std::uint64_t readFolder = 1U << 3;

struct Ruleset {
    std::uint64_t files = 0;
    std::uint64_t network = 0; // version 4
    std::uint64_t scoped = 0;  // version 6
};

struct PathRule {
    std::uint64_t allowed = 0;
    std::int32_t parent = -1;
} __attribute__((packed));

// Tesseract's data, fonts that a PDF does not carry, Poppler's CJK tables, iconv's converters with the libraries they load, time zones.
constexpr const char *readable[] = {
    "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts", "/usr/share/fontconfig", "/usr/share/texmf",
    "/usr/share/poppler", "/usr/share/zoneinfo", "/usr/share/icu", "/etc/fonts", "/var/cache/fontconfig",
    "/usr/lib", "/usr/lib64", "/lib", "/lib64", "/app/lib", "/app/share/fonts", "/run/host/fonts",
    "/usr/share/tesseract-ocr", "/usr/share/tessdata", "/etc/ld.so.cache", "/etc/localtime", "/usr/lib/locale",
};

Ruleset rulesetOf(long version)
{
    Ruleset ruleset;
    ruleset.files = (1U << 13) - 1; // version 1: execute to make-symlink
    if (version >= 2)
        ruleset.files |= 1U << 13; // refer
    if (version >= 3)
        ruleset.files |= 1U << 14; // truncate
    if (version >= 5)
        ruleset.files |= 1U << 15; // device ioctl
    if (version >= 4)
        ruleset.network = 3; // bind and connect
    if (version >= 6)
        ruleset.scoped = 3; // abstract sockets and signals of others
    return ruleset;
}

size_t sizeFor(long version)
{
    if (version >= 6)
        return 24;
    return version >= 4 ? 16 : 8;
}

void allowReading(int ruleset, const char *path)
{
    const int folder = ::open(path, O_PATH | O_CLOEXEC);
    if (folder < 0)
        return; // Not on this machine, so nothing to read there either.
    struct stat status {};
    PathRule rule;
    rule.parent = folder;
    rule.allowed = readFile;
    if (::fstat(folder, &status) == 0 && S_ISDIR(status.st_mode))
        rule.allowed |= readFolder;
    ::syscall(addRule, ruleset, pathBeneath, &rule, 0U);
    ::close(folder);
}

} // namespace

LandlockLayers enterLandlock(const QByteArray &also)
{
    const long version = ::syscall(createRuleset, nullptr, 0UL, askVersion);
    if (version < 1)
        return {};
    const Ruleset wanted = rulesetOf(version);
    const long ruleset = ::syscall(createRuleset, &wanted, sizeFor(version), 0U);
    if (ruleset < 0)
        return {};
    for (const char *path : readable)
        allowReading(static_cast<int>(ruleset), path);
    if (!also.isEmpty())
        allowReading(static_cast<int>(ruleset), also.constData());
    const bool stands = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::syscall(restrictSelf, ruleset, 0U) == 0;
    ::close(static_cast<int>(ruleset));
    return {stands, stands && version >= 4};
}

} // namespace quire::parsers
#endif
