#include "app/errandrun.h"

#include "app/report.h"
#include "core/ingest/library.h"

namespace quire::app {

using ingest::AddOutcome;
using ingest::IngestQueue;

ErrandRun::ErrandRun(IngestQueue &queue, Errand errand, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_errand(std::move(errand))
{
    connect(&queue, &IngestQueue::added, this, &ErrandRun::hear);
    connect(&queue, &IngestQueue::walked, this, [this](quint64 ticket, int files) {
        if (ticket != m_ticket)
            return;
        m_files = files;
        finishWhenAllIsTold();
    });
    connect(&queue, &IngestQueue::progressed, this, &ErrandRun::progressed);
    connect(&queue, &IngestQueue::documentIndexed, this, [this](DocumentId id) {
        QJsonObject told = news("indexed");
        told.insert(QStringLiteral("document"), toJson(m_queue.document(id).value_or(ingest::DocumentRow{})));
        close(id, told);
    });
    connect(&queue, &IngestQueue::documentFailed, this, [this](DocumentId id, const Error &error) {
        QJsonObject told = news("failed");
        told.insert(QStringLiteral("document"), toJson(m_queue.document(id).value_or(ingest::DocumentRow{})));
        told.insert(QStringLiteral("error"), toJson(error));
        close(id, told);
    });
    connect(&queue, &IngestQueue::documentsRemoved, this, [this](const QList<DocumentId> &ids) {
        for (const DocumentId id : ids) {
            QJsonObject told = news("removed");
            told.insert(QStringLiteral("ids"), QJsonArray{id.value});
            close(id, told);
        }
    });
    connect(&queue, &IngestQueue::statusChanged, this, [this](const ingest::QueueStatus &status) {
        if (status.paused && !m_open.isEmpty() && !std::exchange(m_saidWaiting, true))
            Q_EMIT told(news("waiting"));
    });
}

void ErrandRun::start()
{
    if (m_queue.isLoaded())
        begin();
    else
        connect(&m_queue, &IngestQueue::libraryLoaded, this, &ErrandRun::begin, Qt::SingleShotConnection);
}

void ErrandRun::begin()
{
    switch (m_errand.kind) {
    case Errand::Show:
    case Errand::Add:
        m_ticket = m_queue.add(m_errand.paths, {m_errand.collection, m_errand.password});
        return;
    case Errand::Retry:
        return retry();
    case Errand::Remove:
        return remove();
    }
}

void ErrandRun::retry()
{
    QList<DocumentId> unknown;
    QList<DocumentId> wanted;
    for (const DocumentId id : m_errand.documents)
        (m_queue.document(id) ? wanted : unknown).append(id);
    if (m_errand.documents.isEmpty()) {
        for (const ingest::DocumentRow &row : m_queue.documents()) {
            if (row.state == store::DocumentState::Failed)
                wanted.append(row.id);
        }
    }
    if (!unknown.isEmpty()) {
        QJsonObject object = news("unknown");
        object.insert(QStringLiteral("ids"), idsToJson(unknown));
        Q_EMIT told(object);
    }
    m_files = 0;
    for (const DocumentId id : std::as_const(wanted)) {
        m_open.insert(id);
        m_queue.retry(id, m_errand.password);
    }
    finishWhenAllIsTold();
}

void ErrandRun::remove()
{
    QList<DocumentId> unknown;
    QList<DocumentId> known;
    for (const DocumentId id : m_errand.documents)
        (m_queue.document(id) ? known : unknown).append(id);
    if (!unknown.isEmpty()) {
        QJsonObject object = news("unknown");
        object.insert(QStringLiteral("ids"), idsToJson(unknown));
        Q_EMIT told(object);
    }
    m_files = 0;
    m_open = QSet<DocumentId>(known.cbegin(), known.cend());
    // A row that comes back is one the disk did not let go of.
    connect(&m_queue, &IngestQueue::documentChanged, this, [this](const ingest::DocumentRow &row) {
        QJsonObject object = news("failed");
        object.insert(QStringLiteral("document"), toJson(row));
        object.insert(QStringLiteral("error"), toJson(Error{ErrorCode::Storage, QStringLiteral("the library could not be written"), {}}));
        close(row.id, object);
    });
    if (!known.isEmpty())
        m_queue.remove(known);
    finishWhenAllIsTold();
}

void ErrandRun::hear(const QString &path, AddOutcome outcome, DocumentId document, const Error &reason, quint64 ticket)
{
    if (m_ticket == 0 || ticket != m_ticket)
        return;
    ++m_answered;
    const auto row = m_queue.document(document);
    QJsonObject object;
    switch (outcome) {
    case AddOutcome::Queued:
        m_open.insert(document);
        return;
    case AddOutcome::AlreadyKnown:
        if (row && ingest::isUnread(*row)) { // Known, because somebody has added it already; not yet read.
            m_open.insert(document);
            return;
        }
        object = news("known");
        break;
    case AddOutcome::Refused:
        object = news("refused");
        object.insert(QStringLiteral("error"), toJson(reason));
        break;
    }
    object.insert(QStringLiteral("path"), path);
    Q_EMIT told(object);
    finishWhenAllIsTold();
}

void ErrandRun::progressed(const ingest::Progress &progress)
{
    // A line for every tenth of a long file is enough for a terminal and a log alike.
    const int tenth = progress.total >= 50 ? progress.done * 10 / progress.total : 0;
    if (!m_open.contains(progress.document) || tenth <= m_tenths.value(progress.document))
        return;
    m_tenths.insert(progress.document, tenth);
    QJsonObject object = news("reading");
    object.insert(QStringLiteral("path"), m_queue.document(progress.document).value_or(ingest::DocumentRow{}).path);
    object.insert(QStringLiteral("done"), progress.done);
    object.insert(QStringLiteral("total"), progress.total);
    Q_EMIT told(object);
}

void ErrandRun::close(DocumentId document, const QJsonObject &last)
{
    if (!m_open.remove(document))
        return;
    Q_EMIT told(last);
    finishWhenAllIsTold();
}

void ErrandRun::finishWhenAllIsTold()
{
    if (m_finished || !m_files || m_answered < *m_files || !m_open.isEmpty())
        return;
    m_finished = true;
    Q_EMIT told(news("done"));
    Q_EMIT finished();
}

} // namespace quire::app
