// WorkerProcess: one quire-parser process, seen as requests in and records out. It ends the process when it is silent for
// too long, says too much or breaks the protocol, and says why it ended. GUI thread; never blocks but in its destructor,
// which kills a process that still runs.
#pragma once

#include "core/ingest/descriptorchannel.h"
#include "core/ingest/parserhost.h"
#include "core/ingest/wire.h"

#include <QProcess>
#include <QTimer>

namespace quire::ingest {

class WorkerProcess final : public QObject
{
    Q_OBJECT
public:
    WorkerProcess(const QString &program, const ParserLimits &limits, QObject *parent);
    ~WorkerProcess() override;

    /// One at a time: the next only after a Done or a Failed.
    void send(wire::Request request, const InputFile &input);
    /// `reason` is what `ended` will say.
    void kill(const Error &reason);
    /// The worker said that it ends by itself; deletes this when it has.
    void retire();

Q_SIGNALS:
    void recordArrived(const quire::ingest::wire::Record &record);
    /// The process has gone, or never came; once, last.
    void ended(const quire::Error &reason);

private:
    void readRecords();
    void accept(const wire::Frame &frame);
    void finish(const Error &reason);
    [[nodiscard]] Error deathOf(int exitCode, QProcess::ExitStatus status) const;

    ParserLimits m_limits;
    DescriptorChannel m_channel;
    QProcess m_process;
    QTimer m_silence;
    wire::FrameReader m_reader;
    QByteArray m_complaints; // The end of its stderr; searched, never shown: it may quote the document.
    std::optional<Error> m_reason;
    quint32 m_job = 0;
    qint64 m_said = 0; // Bytes since the request.
    bool m_ended = false;
};

} // namespace quire::ingest
