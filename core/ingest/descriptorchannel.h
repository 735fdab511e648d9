// DescriptorChannel: a Unix socket to a child process that carries open files, so that the child can read them without
// the right to open any. Linux; elsewhere `open` is false and files travel as bytes. GUI thread; never blocks.
#pragma once

#include "core/ingest/inputfile.h"

class QProcess;

namespace quire::ingest {

class DescriptorChannel final
{
public:
    DescriptorChannel();
    ~DescriptorChannel();
    Q_DISABLE_COPY_MOVE(DescriptorChannel)

    [[nodiscard]] bool isOpen() const { return m_own >= 0; }
    /// The number the child knows its end by.
    [[nodiscard]] int childEnd() const { return m_child; }
    /// Before the process starts: it inherits its end and no other descriptor above 2.
    void passTo(QProcess &process);
    /// After it has started.
    void closeChildEnd();
    [[nodiscard]] bool send(const InputFile &input);

private:
    int m_own = -1;
    int m_child = -1;
};

} // namespace quire::ingest
