#include "core/ingest/descriptorchannel.h"

#include <QFile>
#include <QProcess>
#ifdef Q_OS_LINUX
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace quire::ingest {

#ifdef Q_OS_LINUX

DescriptorChannel::DescriptorChannel()
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0) {
        m_own = ends[0];
        m_child = ends[1];
    }
}

DescriptorChannel::~DescriptorChannel()
{
    closeChildEnd();
    if (m_own >= 0)
        ::close(m_own);
}

void DescriptorChannel::passTo(QProcess &process)
{
    // Runs in the child, between fork and exec, where only plain system calls are safe.
    process.setChildProcessModifier([end = m_child] {
#ifdef SYS_close_range
        constexpr unsigned closeOnExec = 1U << 2;
        ::syscall(SYS_close_range, 3U, ~0U, closeOnExec);
#endif
        if (end >= 0)
            ::fcntl(end, F_SETFD, 0);
    });
}

void DescriptorChannel::closeChildEnd()
{
    if (m_child >= 0)
        ::close(m_child);
    m_child = -1;
}

bool DescriptorChannel::send(const InputFile &input)
{
    char byte = 'f';
    iovec data{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    const int descriptor = input.file->handle();
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    return ::sendmsg(m_own, &message, MSG_DONTWAIT | MSG_NOSIGNAL) == 1;
}

#else

DescriptorChannel::DescriptorChannel() = default;
DescriptorChannel::~DescriptorChannel() = default;
void DescriptorChannel::passTo(QProcess &) {}
void DescriptorChannel::closeChildEnd() {}

bool DescriptorChannel::send(const InputFile &)
{
    return false;
}

#endif

} // namespace quire::ingest
