#include "core/ingest/workerprocess.h"

#include <QProcessEnvironment>
#include <csignal>

namespace quire::ingest {
namespace {

// Far above any real file's text, and what a page image of the largest size needs.
constexpr qint64 mostBytes = 1LL << 30;
constexpr qsizetype mostComplaints = 4096;

/// The worker's environment is a list of what it may have: ours holds API keys.
QProcessEnvironment workerEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const char *name : {"PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE",
                             "SYSTEMROOT", "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            environment.insert(key, own.value(key));
    }
    // Tesseract recognises on several threads, by OpenMP, which reads this once, when it is loaded; the sandbox ends a
    // worker that starts a thread.
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    return environment;
}

Error crashed(const QString &how)
{
    return {ErrorCode::Crashed, how, {}};
}

} // namespace

WorkerProcess::WorkerProcess(const QString &program, const ParserLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        kill({ErrorCode::Timeout, QStringLiteral("no sign of life for %1 ms").arg(m_limits.silence.count()), {}});
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::readRecords);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_complaints += m_process.readAllStandardError();
        m_complaints = m_complaints.right(mostComplaints);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish({ErrorCode::Internal, QStringLiteral("cannot start %1: %2").arg(m_process.program(), m_process.errorString()), {}});
    });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        readRecords(); // What it said last may explain its end.
        finish(m_reason.value_or(deathOf(exitCode, status)));
    });

    QStringList arguments{QStringLiteral("--memory"), QString::number(limits.memoryBytes), QStringLiteral("--cpu"),
                          QString::number(limits.cpu.count())};
    if (m_channel.isOpen())
        arguments += {QStringLiteral("--descriptors"), QString::number(m_channel.childEnd())};
    m_channel.passTo(m_process);
    m_process.setProcessEnvironment(workerEnvironment());
    m_process.start(program, arguments);
    m_channel.closeChildEnd();
}

WorkerProcess::~WorkerProcess()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(2'000);
    }
}

void WorkerProcess::send(wire::Request request, const InputFile &input)
{
    m_job = request.job;
    m_said = 0;
    m_silence.start(m_limits.silence);
    if (m_channel.isOpen()) {
        if (!m_channel.send(input)) {
            kill(crashed(QStringLiteral("the worker takes no files")));
            return;
        }
        m_process.write(encoded(request));
    } else {
        request.inlineBytes = input.bytes.size();
        m_process.write(encoded(request));
        m_process.write(input.bytes);
    }
}

void WorkerProcess::kill(const Error &reason)
{
    m_silence.stop();
    if (!m_reason)
        m_reason = reason;
    m_process.kill();
}

void WorkerProcess::retire()
{
    m_silence.stop();
    disconnect(this, &WorkerProcess::ended, nullptr, nullptr);
    if (m_ended) {
        deleteLater();
        return;
    }
    connect(this, &WorkerProcess::ended, this, &QObject::deleteLater);
    m_process.closeWriteChannel();
    QTimer::singleShot(2'000, this, [this] { m_process.kill(); });
}

// A read brings at most what a pipe holds, so one turn of the event loop decodes at most some hundred blocks.
void WorkerProcess::readRecords()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_reason)
        return;
    m_said += bytes.size();
    if (m_said > mostBytes)
        return kill({ErrorCode::LimitExceeded, QStringLiteral("more than %1 bytes of text").arg(mostBytes), {}});
    m_reader.feed(bytes);
    while (!m_reason) {
        const auto frame = m_reader.next();
        if (!frame)
            return kill(crashed(frame.error().detail));
        if (!*frame)
            return;
        accept(**frame);
    }
}

void WorkerProcess::accept(const wire::Frame &frame)
{
    const auto record = wire::decodedRecord(frame);
    if (!record)
        return kill(crashed(record.error().detail));
    const bool isReady = std::holds_alternative<wire::Ready>(record->body);
    if (record->job != (isReady ? 0 : m_job))
        return kill(crashed(QStringLiteral("a record of another job")));
    if (std::holds_alternative<wire::Done>(record->body) || std::holds_alternative<wire::Failed>(record->body))
        m_silence.stop();
    else if (m_silence.isActive())
        m_silence.start(m_limits.silence);
    Q_EMIT recordArrived(*record);
}

void WorkerProcess::finish(const Error &reason)
{
    m_silence.stop();
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(reason);
}

Error WorkerProcess::deathOf(int exitCode, QProcess::ExitStatus status) const
{
    if (exitCode == wire::ExitOutOfMemory || m_complaints.contains("ut of memory") || m_complaints.contains("bad_alloc"))
        return {ErrorCode::OutOfMemory, QStringLiteral("memory limit of %1 MiB reached").arg(m_limits.memoryBytes >> 20), {}};
    if (exitCode == wire::ExitFileChanged)
        return {ErrorCode::FileMissing, QStringLiteral("the file became shorter while it was read"), {}};
#ifdef Q_OS_UNIX
    if (status == QProcess::CrashExit) {
        switch (exitCode) { // The signal's number.
        case SIGXCPU:
            return {ErrorCode::Timeout, QStringLiteral("more than %1 s of processor time").arg(m_limits.cpu.count()), {}};
        case SIGXFSZ:
            return {ErrorCode::LimitExceeded, QStringLiteral("it wrote to a file"), {}};
        case SIGSYS:
            return crashed(QStringLiteral("it tried what the sandbox forbids"));
        default:
            return crashed(QStringLiteral("signal %1").arg(exitCode));
        }
    }
#endif
    return crashed(status == QProcess::CrashExit ? QStringLiteral("the worker crashed")
                                                 : QStringLiteral("the worker ended with status %1").arg(exitCode));
}

} // namespace quire::ingest
