// ErrandRun: carries one errand out on the ingest queue and tells what becomes of each of its files - to the terminal when
// the run is the command line's own, to a socket when it is another run's. GUI (main) thread; owned by whoever asked.
#pragma once

#include "app/errand.h"
#include "core/ingest/ingestqueue.h"

#include <QHash>
#include <QSet>

namespace quire::app {

class ErrandRun final : public QObject
{
    Q_OBJECT
public:
    ErrandRun(ingest::IngestQueue &queue, Errand errand, QObject *parent = nullptr);
    /// Begins, as soon as the library is known.
    void start();

Q_SIGNALS:
    void told(const QJsonObject &news);
    void finished(); ///< After the last news; once.

private:
    void begin();
    void retry();
    void remove();
    void hear(const QString &path, ingest::AddOutcome outcome, DocumentId document, const Error &reason, quint64 ticket);
    void progressed(const ingest::Progress &progress);
    void close(DocumentId document, const QJsonObject &news);
    void finishWhenAllIsTold();

    ingest::IngestQueue &m_queue;
    const Errand m_errand;
    quint64 m_ticket = 0;
    std::optional<int> m_files; // Known once the folders are walked.
    int m_answered = 0;
    QSet<DocumentId> m_open; // Being read, or removed.
    QHash<DocumentId, int> m_tenths;
    bool m_saidWaiting = false;
    bool m_finished = false;
};

} // namespace quire::app
