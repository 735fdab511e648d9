#include "app/workerio.h"

#include "core/ingest/wire.h"

#include <cerrno>
#include <csignal>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace quire {

WorkerFile::WorkerFile(QByteArray bytes)
    : m_held(std::move(bytes))
{
}

WorkerFile::WorkerFile(WorkerFile &&other) noexcept
    : m_held(std::move(other.m_held))
    , m_mapped(std::exchange(other.m_mapped, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

QByteArrayView WorkerFile::bytes() const
{
    return m_mapped ? QByteArrayView(static_cast<const char *>(m_mapped), static_cast<qsizetype>(m_size)) : QByteArrayView(m_held);
}

#ifdef Q_OS_WIN

QByteArray readInput(qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const int got = ::_read(0, bytes.data(), static_cast<unsigned>(most));
    bytes.truncate(std::max(got, 0));
    return bytes;
}

bool writeOutput(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const int written = ::_write(1, bytes.data(), static_cast<unsigned>(std::min<qsizetype>(bytes.size(), 1 << 20)));
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

void makeStreamsBinary()
{
    ::_setmode(0, _O_BINARY);
    ::_setmode(1, _O_BINARY);
}

WorkerFile::~WorkerFile() = default;

Result<WorkerFile> WorkerFile::receive(int)
{
    return failure(ErrorCode::Internal, QStringLiteral("descriptors cannot be passed here"));
}

void explainDeaths() {}

#else
namespace {

// A descriptor arrives beside one byte. Spec: unix(7), SCM_RIGHTS.
int receiveDescriptor(int channel)
{
    char byte = 0;
    iovec data{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    ssize_t got = 0;
    do {
        got = ::recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
    } while (got < 0 && errno == EINTR);
    const cmsghdr *header = got == 1 ? CMSG_FIRSTHDR(&message) : nullptr;
    if (!header || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
        return -1;
    int descriptor = -1;
    std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
    return descriptor;
}

// Poppler aborts when it gets no memory, as it does on its own mistakes: ask for some to tell the two apart.
extern "C" void explainAbort(int)
{
    constexpr size_t probe = 256U << 20;
    if (::mmap(nullptr, probe, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED)
        ::_exit(ingest::wire::ExitOutOfMemory);
    std::signal(SIGABRT, SIG_DFL); // abort() goes on to die by it.
}

// The mapped file became shorter than it was.
extern "C" void explainBusError(int)
{
    ::_exit(ingest::wire::ExitFileChanged);
}

} // namespace

QByteArray readInput(qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(most));
    } while (got < 0 && errno == EINTR);
    bytes.truncate(std::max<ssize_t>(got, 0));
    return bytes;
}

bool writeOutput(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

void makeStreamsBinary() {}

WorkerFile::~WorkerFile()
{
    if (m_mapped)
        ::munmap(m_mapped, m_size);
}

Result<WorkerFile> WorkerFile::receive(int channel)
{
    const int descriptor = receiveDescriptor(channel);
    if (descriptor < 0)
        return failure(ErrorCode::Internal, QStringLiteral("no descriptor came with the request"));
    struct stat status {};
    WorkerFile file;
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
        void *mapped = ::mmap(nullptr, static_cast<size_t>(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (mapped != MAP_FAILED) {
            file.m_mapped = mapped;
            file.m_size = static_cast<size_t>(status.st_size);
        }
    }
    ::close(descriptor);
    if (!file.m_mapped && status.st_size > 0)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("a file of %1 bytes cannot be mapped").arg(status.st_size));
    return file;
}

void explainDeaths()
{
    std::signal(SIGABRT, explainAbort);
    std::signal(SIGBUS, explainBusError);
    std::signal(SIGPIPE, SIG_IGN);
}

#endif

} // namespace quire
