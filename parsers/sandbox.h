// enterSandbox(): the worker process gives up what reading a file does not need, before it reads a byte of one. Why:
// parsers of hostile input get taken over; this is what remains to be taken. Call it once, with one thread running, with
// stdin, stdout and the descriptor channel open. What stays: memory within its limit, reading and writing open
// descriptors, and reading the system's fonts and character tables.
//
// A layer that this machine or build lacks is named in the result, never ignored: "descriptors", "memory-limit",
// "cpu-limit", "file-limit", "process-limit", "dump", "seccomp", "landlock", "landlock-network".
#pragma once

#include <QStringList>
#include <chrono>

namespace quire::parsers {

struct SandboxLimits {
    qint64 memoryBytes = 1'536LL << 20; ///< Heap and private memory. A mapped file does not count.
    std::chrono::seconds cpu{600};
    QString readable = {}; ///< One file, or a folder, that stays readable beside the system's.
};

/// `keep`: the one descriptor above 2 that stays open, or -1.
[[nodiscard]] QStringList enterSandbox(const SandboxLimits &limits, int keep);

} // namespace quire::parsers
