// The system call filter, through libseccomp: it knows the numbers of every architecture and writes the BPF.
#include "parsers/sandboxlayers.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#ifdef QUIRE_HAVE_SECCOMP
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace quire::parsers {

#ifdef QUIRE_HAVE_SECCOMP
namespace {

constexpr int allowed[] = {
    // descriptors that are open already, and the channel that brings files
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(close),
    SCMP_SYS(lseek), SCMP_SYS(recvmsg), SCMP_SYS(fcntl), SCMP_SYS(dup), SCMP_SYS(poll), SCMP_SYS(ppoll),
    SCMP_SYS(fadvise64), SCMP_SYS(readahead),
    // what is where (Landlock narrows what can be read)
    SCMP_SYS(fstat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(newfstatat), SCMP_SYS(statx), SCMP_SYS(statfs),
    SCMP_SYS(fstatfs), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(readlink),
    SCMP_SYS(readlinkat), SCMP_SYS(getdents64), SCMP_SYS(getcwd),
    // memory
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(membarrier), SCMP_SYS(mincore),
    // time, randomness, locks
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep), SCMP_SYS(getrandom), SCMP_SYS(futex), SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity), SCMP_SYS(restart_syscall), SCMP_SYS(rseq), SCMP_SYS(set_robust_list),
    // itself
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getppid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid),
    SCMP_SYS(getegid), SCMP_SYS(uname), SCMP_SYS(sysinfo), SCMP_SYS(getrusage), SCMP_SYS(getrlimit),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack), SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

// Nothing that reads a file does these: whoever does has taken the worker over.
constexpr int deadly[] = {
    SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(clone), SCMP_SYS(clone3),
    SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(connect), SCMP_SYS(bind),
    SCMP_SYS(listen), SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(bpf), SCMP_SYS(mount), SCMP_SYS(umount2),
    SCMP_SYS(pivot_root), SCMP_SYS(chroot), SCMP_SYS(unshare), SCMP_SYS(setns), SCMP_SYS(kexec_load),
    SCMP_SYS(init_module), SCMP_SYS(finit_module), SCMP_SYS(delete_module), SCMP_SYS(keyctl), SCMP_SYS(add_key),
    SCMP_SYS(request_key), SCMP_SYS(perf_event_open), SCMP_SYS(userfaultfd), SCMP_SYS(io_uring_setup),
    SCMP_SYS(pidfd_getfd),
};

constexpr scmp_datum_t writing = O_ACCMODE | O_CREAT | O_TRUNC;

struct Release {
    void operator()(void *context) const { seccomp_release(context); }
};

// A call that this architecture does not have is no hole.
bool added(int result)
{
    return result == 0 || result == -EDOM || result == -EFAULT;
}

template<typename... Conditions>
bool allow(scmp_filter_ctx context, int call, Conditions... conditions)
{
    return added(seccomp_rule_add(context, SCMP_ACT_ALLOW, call, sizeof...(conditions), conditions...));
}

bool allowWithConditions(scmp_filter_ctx context)
{
    const auto self = static_cast<scmp_datum_t>(::getpid());
    constexpr scmp_datum_t writeAndRun = PROT_WRITE | PROT_EXEC;
    return allow(context, SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, writing, O_RDONLY))
           && allow(context, SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, writing, O_RDONLY))
           // Memory is written or run, never both; what was written never becomes code.
           && allow(context, SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0))
           && allow(context, SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, writeAndRun, PROT_EXEC))
           && allow(context, SCMP_SYS(mprotect), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0))
           // abort() signals the thread itself; limits can be asked, not set.
           && allow(context, SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, self))
           && allow(context, SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0))
           && allow(context, SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_EQ, TCGETS))
           && allow(context, SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_EQ, FIONREAD));
}

} // namespace

bool enterSeccomp()
{
    const std::unique_ptr<void, Release> context(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)));
    if (!context)
        return false;
    bool complete = allowWithConditions(context.get());
    for (const int call : allowed)
        complete = complete && allow(context.get(), call);
    for (const int call : deadly)
        complete = complete && added(seccomp_rule_add(context.get(), SCMP_ACT_KILL_PROCESS, call, 0));
    // A local socket may be libc asking a name service, and is just refused.
    complete = complete
               && added(seccomp_rule_add(context.get(), SCMP_ACT_KILL_PROCESS, SCMP_SYS(socket), 1,
                                         SCMP_A0(SCMP_CMP_NE, AF_UNIX)));
    return complete && seccomp_load(context.get()) == 0;
}

#else

bool enterSeccomp()
{
    return false;
}

#endif

} // namespace quire::parsers
#endif
