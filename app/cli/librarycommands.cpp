// add, documents, remove, retry: the library.
#include "app/cli/commands.h"
#include "app/report.h"

#include <QFileInfo>
#include <QHash>

namespace quire::app::cli {
namespace {

/// Commands that hand files to the queue and wait until it has nothing left to do.
class QueueCommand : public Command
{
public:
    using Command::Command;

protected:
    [[nodiscard]] QString password() const
    {
        return invocation.has("password-stdin") ? nextLine().value_or(QString()) : QString();
    }

    /// Calls `next` when the queue knows the library.
    void withLibrary(std::function<void(Engine &)> next)
    {
        Engine *wired = engine();
        if (!wired)
            return;
        connect(&wired->queue, &ingest::IngestQueue::libraryLoaded, this, [wired, next = std::move(next)] { next(*wired); },
                Qt::SingleShotConnection);
        wired->queue.restore();
    }

    void follow(Engine &wired)
    {
        const auto *queue = &wired.queue;
        connect(queue, &ingest::IngestQueue::added, this, &QueueCommand::noteAdded);
        connect(queue, &ingest::IngestQueue::documentChanged, this, [this](const store::DocumentRow &row) {
            m_rows.insert(row.id.value, row);
        });
        connect(queue, &ingest::IngestQueue::documentIndexed, this, [this](DocumentId id) {
            ++m_good;
            const store::DocumentRow row = m_rows.value(id.value);
            say(QStringLiteral("indexed %1 (%2 passages)").arg(QFileInfo(row.path).fileName()).arg(row.chunks));
            for (const QString &warning : row.warnings)
                say(QStringLiteral("  ") + warning);
        });
        connect(queue, &ingest::IngestQueue::documentFailed, this, [this](DocumentId id, const Error &error) {
            ++m_bad;
            say(QStringLiteral("failed  %1: %2").arg(QFileInfo(m_rows.value(id.value).path).fileName(), sentence(error)));
        });
        connect(queue, &ingest::IngestQueue::progressed, this, [this](const ingest::Progress &progress) {
            // A line for every tenth of a long file is enough for a terminal and a log alike.
            const int tenth = progress.total >= 50 ? progress.done * 10 / progress.total : 0;
            if (tenth > m_tenths.value(progress.document.value)) {
                m_tenths.insert(progress.document.value, tenth);
                say(QStringLiteral("reading %1: %2 of %3").arg(QFileInfo(m_rows.value(progress.document.value).path).fileName())
                        .arg(progress.done).arg(progress.total));
            }
        });
        connect(queue, &ingest::IngestQueue::idle, this, &QueueCommand::conclude);
    }

    void conclude()
    {
        if (invocation.json) {
            QJsonArray documents;
            for (const store::DocumentRow &row : std::as_const(m_rows))
                documents.append(toJson(row));
            printJson(QJsonObject{{QStringLiteral("indexed"), m_good},
                                  {QStringLiteral("known"), m_known},
                                  {QStringLiteral("failed"), m_bad},
                                  {QStringLiteral("documents"), documents},
                                  {QStringLiteral("refused"), m_refused}});
        }
        if (m_bad == 0)
            return finish();
        finish(m_good + m_known > 0 ? ExitCode::SomeFailed : ExitCode::Failed);
    }

private:
    void noteAdded(const QString &path, ingest::AddOutcome outcome, DocumentId, const Error &reason)
    {
        switch (outcome) {
        case ingest::AddOutcome::Queued:
            break;
        case ingest::AddOutcome::AlreadyKnown:
            ++m_known;
            say(QStringLiteral("known   %1: already indexed, nothing to do").arg(QFileInfo(path).fileName()));
            break;
        case ingest::AddOutcome::Refused:
            ++m_bad;
            m_refused.append(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("error"), toJson(reason)}});
            say(QStringLiteral("refused %1: %2").arg(path, sentence(reason)));
            break;
        }
    }

    QHash<qint64, store::DocumentRow> m_rows;
    QHash<qint64, int> m_tenths;
    QJsonArray m_refused;
    int m_good = 0;
    int m_known = 0;
    int m_bad = 0;
};

class AddCommand final : public QueueCommand
{
public:
    using QueueCommand::QueueCommand;

    void start() override
    {
        if (invocation.arguments.isEmpty())
            return wrongUsage(QStringLiteral("Usage: quire-cli add PATH... [--collection C] [--password-stdin]"));
        withLibrary([this](Engine &wired) {
            follow(wired);
            QStringList paths;
            for (const QString &path : invocation.arguments)
                paths.append(QFileInfo(path).absoluteFilePath());
            wired.queue.add(paths, {invocation.value("collection"), password()});
        });
    }
};

/// Ids from the arguments; empty and a complaint when one is not a number.
std::optional<QList<DocumentId>> documentIds(const QStringList &arguments)
{
    QList<DocumentId> ids;
    for (const QString &argument : arguments) {
        bool isNumber = false;
        const DocumentId id{argument.toLongLong(&isNumber)};
        if (!isNumber || !id.isValid())
            return std::nullopt;
        ids.append(id);
    }
    return ids;
}

class RetryCommand final : public QueueCommand
{
public:
    using QueueCommand::QueueCommand;

    void start() override
    {
        const auto named = documentIds(invocation.arguments);
        if (!named)
            return wrongUsage(QStringLiteral("Usage: quire-cli retry [ID...] (ids as `documents` lists them)"));
        withLibrary([this, named = *named](Engine &wired) {
            QList<DocumentId> ids;
            for (const store::DocumentRow &row : wired.queue.documents()) {
                if (named.isEmpty() ? row.state == store::DocumentState::Failed : named.contains(row.id))
                    ids.append(row.id);
            }
            if (ids.size() < named.size())
                return fail({ErrorCode::FileMissing, QStringLiteral("no document has one of these ids"), {}});
            if (ids.isEmpty())
                return conclude();
            follow(wired);
            const QString secret = password();
            for (const DocumentId id : ids)
                wired.queue.retry(id, secret);
        });
    }
};

class RemoveCommand final : public QueueCommand
{
public:
    using QueueCommand::QueueCommand;

    void start() override
    {
        const auto named = documentIds(invocation.arguments);
        if (!named || named->isEmpty())
            return wrongUsage(QStringLiteral("Usage: quire-cli remove ID... (ids as `documents` lists them)"));
        withLibrary([this, named = *named](Engine &wired) {
            QList<DocumentId> known;
            for (const store::DocumentRow &row : wired.queue.documents()) {
                if (named.contains(row.id))
                    known.append(row.id);
            }
            const auto unknown = named.size() - known.size();
            for (const DocumentId id : named) {
                if (!known.contains(id))
                    say(QStringLiteral("no document has the id %1").arg(id.value));
            }
            if (known.isEmpty())
                return finish(ExitCode::Failed);
            connect(&wired.queue, &ingest::IngestQueue::documentsRemoved, this, [this, unknown](const QList<DocumentId> &ids) {
                if (invocation.json) {
                    QJsonArray removed;
                    for (const DocumentId id : ids)
                        removed.append(id.value);
                    printJson(QJsonObject{{QStringLiteral("removed"), removed}});
                }
                finish(unknown > 0 ? ExitCode::SomeFailed : ExitCode::Done);
            });
            wired.queue.remove(known);
        });
    }
};

class DocumentsCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        Engine *wired = engine();
        if (!wired)
            return;
        await(wired->store->read([](store::Database &database) { return store::DocumentTable(database).all(); }),
              [this](const QList<store::DocumentRow> &rows) {
                  if (invocation.json) {
                      QJsonArray array;
                      for (const store::DocumentRow &row : rows)
                          array.append(toJson(row));
                      printJson(array);
                  } else {
                      for (const store::DocumentRow &row : rows)
                          printLine(line(row));
                  }
                  finish();
              });
    }

private:
    static QString line(const store::DocumentRow &row)
    {
        QString state;
        switch (row.state) {
        case store::DocumentState::Queued:
            state = QStringLiteral("queued");
            break;
        case store::DocumentState::Ready:
            state = QStringLiteral("%1 passages").arg(row.chunks);
            break;
        case store::DocumentState::Failed:
            state = QStringLiteral("failed: ") + sentence(row.error.value_or(Error{}));
            break;
        }
        return QStringLiteral("%1  %2  %3").arg(QString::number(row.id.value).rightJustified(4), row.path, state);
    }
};

} // namespace

std::unique_ptr<Command> makeAdd(Invocation invocation)
{
    return std::make_unique<AddCommand>(std::move(invocation));
}

std::unique_ptr<Command> makeDocuments(Invocation invocation)
{
    return std::make_unique<DocumentsCommand>(std::move(invocation));
}

std::unique_ptr<Command> makeRemove(Invocation invocation)
{
    return std::make_unique<RemoveCommand>(std::move(invocation));
}

std::unique_ptr<Command> makeRetry(Invocation invocation)
{
    return std::make_unique<RetryCommand>(std::move(invocation));
}

} // namespace quire::app::cli
