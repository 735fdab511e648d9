#include "parsers/sandbox.h"

#include "parsers/sandboxlayers.h"

#include <QFile>
#ifdef Q_OS_LINUX
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace quire::parsers {

#ifdef Q_OS_LINUX
namespace {

// The sanitizers reserve terabytes of address space and call what the filter forbids; their builds run without.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

// A mapped file counts as address space, and the largest file is not known when the limit is set.
constexpr rlim_t roomForMappings = rlim_t(8) << 30;

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    return ::setrlimit(resource, &both) == 0;
}

// The hard limit kills without a word; the soft one, a little before, says that it was the processor time (SIGXCPU).
bool limitCpu(std::chrono::seconds cpu)
{
    const auto seconds = static_cast<rlim_t>(cpu.count());
    const rlimit apart{seconds, seconds + 2};
    return ::setrlimit(RLIMIT_CPU, &apart) == 0;
}

bool limitMemory(qint64 bytes)
{
    const auto data = static_cast<rlim_t>(bytes);
    return limit(RLIMIT_DATA, data) && limit(RLIMIT_AS, data + roomForMappings);
}

bool closeOthers(int keep)
{
#ifdef SYS_close_range
    const auto close = [](unsigned from, unsigned to) { return from > to || ::syscall(SYS_close_range, from, to, 0U) == 0; };
    if (keep < 3)
        return close(3, ~0U);
    return close(3, static_cast<unsigned>(keep) - 1) && close(static_cast<unsigned>(keep) + 1, ~0U);
#else
    Q_UNUSED(keep);
    return false;
#endif
}

} // namespace

QStringList enterSandbox(const SandboxLimits &limits, int keep)
{
    QStringList missing;
    const auto layer = [&missing](bool stands, const char *name) {
        if (!stands)
            missing.append(QString::fromLatin1(name));
    };
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // A worker that spins outlives a killed window otherwise.
    layer(closeOthers(keep), "descriptors");
    layer(::prctl(PR_SET_DUMPABLE, 0) == 0 && limit(RLIMIT_CORE, 0), "dump");
    layer(limitCpu(limits.cpu), "cpu-limit");
    layer(limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 64), "file-limit");
    layer(limit(RLIMIT_NPROC, 0), "process-limit");
    layer(!sanitized && limitMemory(limits.memoryBytes), "memory-limit");

    const LandlockLayers landlock = enterLandlock(QFile::encodeName(limits.readable));
    layer(landlock.files, "landlock");
    layer(landlock.network, "landlock-network");
    // Last, since it forbids making any of the above.
    layer(!sanitized && enterSeccomp(), "seccomp");
    return missing;
}

#else

QStringList enterSandbox(const SandboxLimits &, int)
{
    return {QStringLiteral("descriptors"),   QStringLiteral("memory-limit"), QStringLiteral("cpu-limit"),
            QStringLiteral("file-limit"),    QStringLiteral("process-limit"), QStringLiteral("dump"),
            QStringLiteral("seccomp"),       QStringLiteral("landlock"),      QStringLiteral("landlock-network")};
}

#endif

} // namespace quire::parsers
