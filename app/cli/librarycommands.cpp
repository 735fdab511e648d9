// add, documents, remove, retry: the library.
#include "app/cli/enginecommands.h"
#include "app/cli/queuecommand.h"
#include "app/report.h"

#include <QFileInfo>

namespace quire::app::cli {
namespace {

class AddCommand final : public QueueCommand
{
public:
    using QueueCommand::QueueCommand;

    void start() override
    {
        if (invocation.arguments.isEmpty())
            return wrongUsage(QStringLiteral("Usage: quire-cli add PATH... [--collection C] [--password-stdin]"));
        Errand errand{Errand::Add, {}, {}, invocation.value("collection"), password()};
        for (const QString &path : invocation.arguments)
            errand.paths.append(QFileInfo(path).absoluteFilePath());
        perform(errand);
    }
};

class RetryCommand final : public QueueCommand
{
public:
    using QueueCommand::QueueCommand;

    void start() override
    {
        const auto ids = documentIds();
        if (!ids)
            return wrongUsage(QStringLiteral("Usage: quire-cli retry [ID...] (ids as `documents` lists them)"));
        perform({Errand::Retry, {}, *ids, {}, password()});
    }
};

class RemoveCommand final : public QueueCommand
{
public:
    using QueueCommand::QueueCommand;

    void start() override
    {
        const auto ids = documentIds();
        if (!ids || ids->isEmpty())
            return wrongUsage(QStringLiteral("Usage: quire-cli remove ID... (ids as `documents` lists them)"));
        perform({Errand::Remove, {}, *ids, {}, {}});
    }
};

class DocumentsCommand final : public EngineCommand
{
public:
    using EngineCommand::EngineCommand;

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
        case store::DocumentState::Reading:
            state = QStringLiteral("being read, %1 passages so far").arg(row.chunks);
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
