#include "app/cli/queuecommand.h"

#include <QFileInfo>
#include <QTimer>

namespace quire::app::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenTries = 50ms;
constexpr int mostTries = 200;
constexpr int triesForAWindow = 100; // As long as one that takes the library needs to begin to listen.

QString nameIn(const QJsonObject &news)
{
    const QJsonObject document = news.value(QLatin1String("document")).toObject();
    const QString path = (document.isEmpty() ? news : document).value(QLatin1String("path")).toString();
    return QFileInfo(path).fileName();
}

/// What a piece of news is the last word on: a file, or a document taken out.
QString subjectOf(const QJsonObject &news)
{
    if (isNews(news, "removed"))
        return QString::number(news.value(QLatin1String("ids")).toArray().first().toInteger());
    const QJsonObject document = news.value(QLatin1String("document")).toObject();
    return (document.isEmpty() ? news : document).value(QLatin1String("path")).toString();
}

} // namespace

QueueCommand::~QueueCommand()
{
    // The library is closed before another run may own it.
    m_run.reset();
    dropEngine();
}

QString QueueCommand::password() const
{
    return invocation.has("password-stdin") ? nextLine().value_or(QString()) : QString();
}

std::optional<QList<DocumentId>> QueueCommand::documentIds() const
{
    QList<DocumentId> ids;
    for (const QString &argument : invocation.arguments) {
        bool isNumber = false;
        const DocumentId id{argument.toLongLong(&isNumber)};
        if (!isNumber || !id.isValid())
            return std::nullopt;
        ids.append(id);
    }
    return ids;
}

void QueueCommand::perform(const Errand &errand)
{
    m_errand = errand;
    const auto profile = Profile::open(invocation.profile);
    if (!profile)
        return fail(profile.error());
    m_profile = *profile;
    m_instance = std::make_unique<SingleInstance>(*profile, SingleInstance::Role::CommandLine);
    attempt();
}

void QueueCommand::attempt()
{
    m_settled += std::exchange(m_settling, {});
    if (m_errand.kind == Errand::Remove) {
        m_errand.documents.removeIf([this](DocumentId id) { return m_settled.contains(QString::number(id.value)); });
        if (m_errand.documents.isEmpty())
            return conclude();
    }
    const bool waitsForWindow = m_yielded && m_tries < triesForAWindow;
    if (!waitsForWindow && m_instance->claim())
        runHere();
    else
        handOver();
}

void QueueCommand::runHere()
{
    m_yielded = false;
    Engine *wired = engine();
    if (!wired)
        return;
    m_run = std::make_unique<ErrandRun>(wired->queue, m_errand);
    connect(m_run.get(), &ErrandRun::told, this, &QueueCommand::hear);
    connect(m_run.get(), &ErrandRun::finished, this, &QueueCommand::conclude);
    connect(m_instance.get(), &SingleInstance::yieldRequested, this, &QueueCommand::giveUp, Qt::QueuedConnection);
    wired->queue.restore();
    m_instance->serve(wired->queue);
    m_run->start();
}

void QueueCommand::giveUp()
{
    if (!std::exchange(m_run, nullptr))
        return;
    dropEngine();
    m_instance->release();
    m_instance = std::make_unique<SingleInstance>(*m_profile, SingleInstance::Role::CommandLine);
    m_yielded = true;
    attempt();
}

void QueueCommand::handOver()
{
    m_handOver = std::make_unique<HandOver>(socketName(*m_profile), m_errand);
    connect(m_handOver.get(), &HandOver::told, this, [this](const QJsonObject &object) {
        m_tries = 0;
        m_yielded = false;
        if (!std::exchange(m_saidWhere, true))
            say(QStringLiteral("Another run of Quire has this profile open; it does the work."));
        hear(object);
    });
    connect(m_handOver.get(), &HandOver::finished, this, &QueueCommand::conclude);
    connect(m_handOver.get(), &HandOver::lost, this, &QueueCommand::lost);
}

void QueueCommand::lost()
{
    m_handOver.release()->deleteLater();
    if (++m_tries > mostTries)
        return fail({ErrorCode::Timeout, {}, {}}, QStringLiteral("Another run of Quire has this profile open, and does not answer"));
    QTimer::singleShot(betweenTries, this, &QueueCommand::attempt);
}

void QueueCommand::hear(const QJsonObject &object)
{
    if (isNews(object, "reading")) {
        say(QStringLiteral("reading %1: %2 of %3").arg(nameIn(object)).arg(object.value(QLatin1String("done")).toInt())
                .arg(object.value(QLatin1String("total")).toInt()));
    } else if (isNews(object, "waiting")) {
        say(QStringLiteral("waiting: reading is paused in the window"));
    } else if (isNews(object, "unknown")) {
        for (const QJsonValue &id : object.value(QLatin1String("ids")).toArray()) {
            ++m_bad;
            say(QStringLiteral("no document has the id %1").arg(id.toInteger()));
        }
    } else if (!isNews(object, "done") && !m_settled.contains(subjectOf(object))) {
        m_settling.insert(subjectOf(object));
        count(object);
    }
}

void QueueCommand::count(const QJsonObject &object)
{
    const QJsonObject document = object.value(QLatin1String("document")).toObject();
    const Error error = errorFromJson(object.value(QLatin1String("error")).toObject());
    if (!document.isEmpty())
        m_documents.insert(document.value(QLatin1String("id")).toInteger(), document);
    if (isNews(object, "indexed")) {
        ++m_good;
        say(QStringLiteral("indexed %1 (%2 passages)").arg(nameIn(object)).arg(document.value(QLatin1String("chunks")).toInt()));
        for (const QJsonValue &warning : document.value(QLatin1String("warnings")).toArray())
            say(QStringLiteral("  ") + warning.toString());
    } else if (isNews(object, "known")) {
        ++m_known;
        say(QStringLiteral("known   %1: already indexed, nothing to do").arg(nameIn(object)));
    } else if (isNews(object, "failed")) {
        ++m_bad;
        say(QStringLiteral("failed  %1: %2").arg(nameIn(object), sentence(error)));
    } else if (isNews(object, "refused")) {
        ++m_bad;
        m_refused.append(QJsonObject{{QStringLiteral("path"), object.value(QLatin1String("path"))},
                                     {QStringLiteral("error"), object.value(QLatin1String("error"))}});
        say(QStringLiteral("refused %1: %2").arg(object.value(QLatin1String("path")).toString(), sentence(error)));
    } else if (isNews(object, "removed")) {
        ++m_good;
        m_removed.append(object.value(QLatin1String("ids")).toArray().first());
    }
}

void QueueCommand::conclude()
{
    if (invocation.json && m_errand.kind == Errand::Remove) {
        printJson(QJsonObject{{QStringLiteral("removed"), m_removed}});
    } else if (invocation.json) {
        QJsonArray documents;
        for (const QJsonObject &document : std::as_const(m_documents))
            documents.append(document);
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

} // namespace quire::app::cli
