// The worker's bytes: stdin, stdout, and files that arrive as descriptors. Blocking, on the worker's one thread. Plain
// system calls, because the worker has no event loop and its sandbox leaves little else.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace quire {

/// What is there, waiting for the first byte; empty at the end of stdin.
[[nodiscard]] QByteArray readInput(qsizetype most);
/// False when nobody listens any more.
bool writeOutput(QByteArrayView bytes);
/// Windows opens both as text otherwise.
void makeStreamsBinary();

/// A file mapped for reading, or its bytes in memory.
class WorkerFile
{
public:
    WorkerFile() = default;
    explicit WorkerFile(QByteArray bytes);
    WorkerFile(WorkerFile &&other) noexcept;
    WorkerFile &operator=(WorkerFile &&) = delete;
    WorkerFile(const WorkerFile &) = delete;
    WorkerFile &operator=(const WorkerFile &) = delete;
    ~WorkerFile();

    /// Waits for the next descriptor on the channel and maps it.
    [[nodiscard]] static Result<WorkerFile> receive(int channel);
    [[nodiscard]] QByteArrayView bytes() const;

private:
    QByteArray m_held;
    void *m_mapped = nullptr;
    size_t m_size = 0;
};

/// A process killed by a signal cannot say why; these leave an exit status that does (wire::WorkerExit).
void explainDeaths();

} // namespace quire
