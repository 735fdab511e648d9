// A profile with a real store, real workers and a queue, and what the queue said, for tests.
#pragma once

#include "hostfixture.h"

#include "core/base/clock.h"
#include "core/ingest/ingestqueue.h"
#include "core/store/store.h"

namespace quire::test {

using ingest::AddOutcome;
using ingest::IngestQueue;

struct Answer {
    QString path;
    AddOutcome outcome = AddOutcome::Refused;
    DocumentId document;
    Error reason;
};

class Profile
{
public:
    explicit Profile(const QString &file, const QString &program, ingest::ParserLimits limits = {})
        : store(*store::Store::open(file))
        , host(program, 2, limits)
        , queue({*store, host, clock})
    {
        QObject::connect(&queue, &IngestQueue::added, &queue,
                         [this](const QString &path, AddOutcome outcome, DocumentId document, const Error &reason) {
                             answers.append({path, outcome, document, reason});
                         });
        QObject::connect(&queue, &IngestQueue::documentIndexed, &queue, [this](DocumentId id) { indexed.append(id); });
        QObject::connect(&queue, &IngestQueue::documentFailed, &queue,
                         [this](DocumentId id, const Error &error) { failures.insert(id, error); });
        QObject::connect(&queue, &IngestQueue::documentsRemoved, &queue,
                         [this](const QList<DocumentId> &ids) { removed += ids; });
        QObject::connect(&queue, &IngestQueue::idle, &queue, [this] { ++idles; });
    }

    /// Adds, and waits until everything that came of it has ended.
    [[nodiscard]] bool add(const QStringList &paths, const ingest::AddOptions &options = {})
    {
        return until([&] { queue.add(paths, options); });
    }
    [[nodiscard]] bool until(const std::function<void()> &deed)
    {
        const int before = idles;
        deed();
        return QTest::qWaitFor([this, before] { return idles > before; }, 60'000);
    }
    template<typename Work>
    auto read(Work work)
    {
        auto future = store->read(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    [[nodiscard]] AddOutcome outcomeOf(const QString &path) const
    {
        for (auto it = answers.crbegin(); it != answers.crend(); ++it) {
            if (it->path == path)
                return it->outcome;
        }
        qFatal("no answer for %s", qPrintable(path));
    }

    SystemClock clock;
    std::unique_ptr<store::Store> store;
    ingest::ParserHost host;
    IngestQueue queue;
    QList<Answer> answers;
    QList<DocumentId> indexed;
    QHash<DocumentId, Error> failures;
    QList<DocumentId> removed;
    int idles = 0;
};

} // namespace quire::test
