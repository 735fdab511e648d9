// keys and pool: what is configured, how it fares, and what is done about it.
#include "app/cli/enginecommands.h"
#include "app/report.h"

#include <QTimeZone>

namespace quire::app::cli {
namespace {

std::optional<pool::Service> serviceNamed(const QString &name)
{
    for (const auto service : {pool::Service::Gemini, pool::Service::Brave, pool::Service::OpenAi}) {
        if (pool::serviceName(service) == name)
            return service;
    }
    return std::nullopt;
}

class KeysCommand final : public EngineCommand
{
public:
    using EngineCommand::EngineCommand;

    void start() override
    {
        const QString verb = invocation.arguments.value(0);
        if (verb == QLatin1String("add"))
            return add();
        if (verb == QLatin1String("list"))
            return withKeys([this] { list(); });
        if (verb == QLatin1String("check"))
            return withKeys([this] { check(); });
        for (const auto &[word, action] : {std::pair{"pause", &KeysCommand::pause}, {"resume", &KeysCommand::resume},
                                           {"reset", &KeysCommand::reset}, {"remove", &KeysCommand::remove}}) {
            if (verb == QLatin1String(word))
                return onOne(action);
        }
        wrongUsage(QStringLiteral("Usage: quire-cli keys add|list|check|pause|resume|reset|remove [ID...]"));
    }

private:
    void add()
    {
        const auto service = serviceNamed(invocation.value("service"));
        const QString owner = invocation.has("owner") ? invocation.value("owner") : QStringLiteral("user");
        if (!service || (owner != QLatin1String("user") && owner != QLatin1String("fallback")))
            return wrongUsage(QStringLiteral("Usage: quire-cli keys add --service gemini|brave|openai [--owner user|fallback] [--label L] "
                                             "[--endpoint URL] [--project P]   (the key on standard input)"));
        settings::NewKey key;
        key.service = *service;
        key.owner = owner == QLatin1String("user") ? pool::Owner::User : pool::Owner::Fallback;
        key.secret = nextLine().value_or(QString()).trimmed();
        key.label = invocation.value("label");
        key.endpoint = invocation.value("endpoint");
        key.project = invocation.value("project");
        withKeys([this, key] {
            engine()->keys.add(key, [this](const Result<KeyId> &id) {
                if (!id)
                    return fail(id.error());
                say(QStringLiteral("key %1 added; it is kept in the %2").arg(id->value).arg(engine()->secrets.kind()));
                if (invocation.json)
                    printJson(QJsonObject{{QStringLiteral("id"), id->value}});
                finish();
            });
        });
    }

    void list()
    {
        const pool::PoolSnapshot snapshot = engine()->pool.snapshot();
        if (invocation.json) {
            printJson(keysToJson(snapshot));
            return finish();
        }
        if (snapshot.keys.empty())
            say(QStringLiteral("No keys yet. Add one: quire-cli keys add --service gemini < FILE_WITH_THE_KEY"));
        for (const pool::KeySnapshot &key : snapshot.keys)
            printLine(line(key));
        const auto unreadable = engine()->keys.unreadable();
        for (const KeyId id : unreadable)
            say(QStringLiteral("key %1 cannot be read now: is the keychain locked?").arg(id.value));
        finish();
    }

    static QString line(const pool::KeySnapshot &key)
    {
        QString text = QStringLiteral("%1  %2  %3 …%4  %5, score %6")
                           .arg(QString::number(key.info.id.value).rightJustified(3), pool::serviceName(key.info.service),
                                key.info.label, key.info.last4, pool::keyStateName(key.state), QString::number(key.score, 'f', 0));
        if (key.reason)
            text += QStringLiteral(" (%1)").arg(pool::failureKindName(*key.reason));
        return text;
    }

    /// The ids after the verb that this profile knows; complains about others.
    std::vector<KeyId> named() 
    {
        std::vector<KeyId> ids;
        for (const QString &argument : invocation.arguments.mid(1)) {
            const KeyId id{argument.toLongLong()};
            const auto &keys = engine()->keys.keys();
            if (std::any_of(keys.cbegin(), keys.cend(), [id](const pool::KeyInfo &key) { return key.id == id; }))
                ids.push_back(id);
            else
                say(QStringLiteral("no key has the id %1").arg(argument));
        }
        return ids;
    }

    void check()
    {
        std::vector<KeyId> ids = named();
        if (ids.size() + 1 < static_cast<size_t>(invocation.arguments.size()))
            return finish(ExitCode::Failed);
        if (ids.empty()) {
            for (const pool::KeyInfo &key : engine()->keys.keys())
                ids.push_back(key.id);
        }
        m_pending = ids.size();
        if (m_pending == 0)
            return fail({ErrorCode::NoKey, {}, {}});
        connect(&engine()->pool, &chat::PoolRunner::keyTested, this, [this, total = ids.size()](KeyId id, const std::optional<Error> &problem) {
            say(QStringLiteral("key %1: %2").arg(id.value).arg(problem ? sentence(*problem) : QStringLiteral("accepted")));
            m_bad += problem ? 1 : 0;
            if (--m_pending > 0)
                return;
            if (invocation.json)
                printJson(keysToJson(engine()->pool.snapshot()));
            engine()->pool.save();
            finish(m_bad == 0 ? ExitCode::Done : m_bad < total ? ExitCode::SomeFailed : ExitCode::Failed);
        });
        for (const KeyId id : ids)
            engine()->pool.testKey(id);
    }

    void onOne(void (KeysCommand::*action)(KeyId))
    {
        withKeys([this, action] {
            const std::vector<KeyId> ids = named();
            if (ids.size() != 1 || invocation.arguments.size() != 2)
                return wrongUsage(QStringLiteral("Give the id of one key, as `keys list` shows it."));
            (this->*action)(ids.front());
        });
    }

    void pause(KeyId id) { conclude(engine()->keys.setPaused(id, true)); }
    void resume(KeyId id) { conclude(engine()->keys.setPaused(id, false)); }
    void remove(KeyId id)
    {
        engine()->keys.remove(id, [this](const Result<void> &result) { conclude(result); });
    }
    void reset(KeyId id)
    {
        engine()->pool.resetKey(id);
        engine()->pool.save();
        conclude({});
    }

    void conclude(const Result<void> &result)
    {
        if (!result)
            return fail(result.error());
        if (invocation.json)
            printJson(keysToJson(engine()->pool.snapshot()));
        finish();
    }

    size_t m_pending = 0;
    size_t m_bad = 0;
};

class PoolCommand final : public EngineCommand
{
public:
    using EngineCommand::EngineCommand;

    void start() override
    {
        const QString verb = invocation.arguments.value(0);
        if (verb == QLatin1String("status"))
            return withKeys([this] { status(); });
        if (verb == QLatin1String("events"))
            return withKeys([this] { events(); });
        wrongUsage(QStringLiteral("Usage: quire-cli pool status | events [-n N]"));
    }

private:
    void status()
    {
        const pool::PoolSnapshot snapshot = engine()->pool.snapshot();
        if (invocation.json) {
            printJson(toJson(snapshot));
        } else {
            printLine(QStringLiteral("tier %1: %2 (%3)").arg(static_cast<int>(snapshot.tier)).arg(pool::tierName(snapshot.tier), snapshot.reason));
            for (const pool::KeySnapshot &key : snapshot.keys)
                printLine(QStringLiteral("  key %1 %2: %3, score %4").arg(key.info.id.value).arg(key.info.label, pool::keyStateName(key.state),
                                                                                         QString::number(key.score, 'f', 0)));
        }
        finish();
    }

    void events()
    {
        bool isNumber = true;
        const int count = invocation.has("n") ? invocation.value("n").toInt(&isNumber) : 50;
        if (!isNumber || count < 1)
            return wrongUsage(QStringLiteral("-n takes a number from 1."));
        const QList<pool::LogEntry> log = engine()->pool.log();
        const QList<pool::LogEntry> last = log.mid(std::max<qsizetype>(0, log.size() - count));
        if (invocation.json) {
            QJsonArray array;
            for (const pool::LogEntry &entry : last)
                array.append(toJson(entry));
            printJson(array);
        } else {
            for (const pool::LogEntry &entry : last)
                printLine(line(entry));
        }
        finish();
    }

    static QString line(const pool::LogEntry &entry)
    {
        const auto time = QDateTime::fromMSecsSinceEpoch(entry.at.wall.time_since_epoch().count());
        QString text = time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss  ")) + entry.what;
        if (entry.key)
            text += QStringLiteral("  key %1").arg(entry.key->value);
        if (entry.failure)
            text += QStringLiteral("  ") + pool::failureKindName(*entry.failure);
        if (entry.blame)
            text += QStringLiteral(" (%1)").arg(pool::blameName(*entry.blame));
        if (!entry.detail.isEmpty())
            text += QStringLiteral("  ") + entry.detail;
        for (const pool::Consideration &one : entry.considered)
            text += QStringLiteral("\n    key %1: %2").arg(one.key.value).arg(one.reason);
        return text;
    }
};

} // namespace

std::unique_ptr<Command> makeKeys(Invocation invocation)
{
    return std::make_unique<KeysCommand>(std::move(invocation));
}

std::unique_ptr<Command> makePool(Invocation invocation)
{
    return std::make_unique<PoolCommand>(std::move(invocation));
}

} // namespace quire::app::cli
