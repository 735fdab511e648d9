#include "ui/pooltext.h"

#include "ui/timetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace quire::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quire::ui::PoolText)
};

QString known(const QHash<QString, QString> &words, const QString &name)
{
    QString plain = name;
    return words.value(name, plain.replace(QLatin1Char('-'), QLatin1Char(' ')));
}

QString nameOf(const pool::PoolSnapshot &pool, KeyId id)
{
    for (const pool::KeySnapshot &key : pool.keys) {
        if (key.info.id == id)
            return keyName(key.info);
    }
    return {};
}

} // namespace

QString tierTitle(pool::Tier tier)
{
    switch (tier) {
    case pool::Tier::UserKeys: return Words::tr("Your keys");
    case pool::Tier::Hybrid: return Words::tr("Your keys, one out");
    case pool::Tier::Single: return Words::tr("One key, on trial");
    case pool::Tier::Fallback: return Words::tr("Fallback keys");
    case pool::Tier::Offline: return Words::tr("Offline answers");
    }
    return {};
}

QString tierSentence(pool::Tier tier)
{
    switch (tier) {
    case pool::Tier::UserKeys: return Words::tr("Your own keys answer.");
    case pool::Tier::Hybrid: return Words::tr("A working key of yours answers; fallback keys only help at its limit.");
    case pool::Tier::Single: return Words::tr("A key of yours that is coming back answers alone.");
    case pool::Tier::Fallback: return Words::tr("None of your keys can answer; fallback keys do.");
    case pool::Tier::Offline: return Words::tr("Answers are quotations from your documents. Nothing leaves this computer.");
    }
    return {};
}

QString tierReason(const QString &reason)
{
    if (reason.isEmpty() || reason == QLatin1String("all-usable"))
        return {};
    return known({{QStringLiteral("no-keys"), Words::tr("No key is set up")},
                  {QStringLiteral("paused"), Words::tr("All of your keys are paused")},
                  {QStringLiteral("some-failed"), Words::tr("Some of your keys have failed")},
                  {QStringLiteral("on-trial"), Words::tr("A key of yours is being tried again")},
                  {QStringLiteral("user-keys-failed"), Words::tr("All of your keys have failed")},
                  {QStringLiteral("no-user-keys"), Words::tr("No key of your own is set up")},
                  {QStringLiteral("some-at-limit"), Words::tr("Some of your keys are at their limit")},
                  {QStringLiteral("user-keys-at-limit"), Words::tr("All of your keys are at their limit")},
                  {QStringLiteral("failed-or-at-limit"), Words::tr("Your keys have failed or are at their limit")},
                  {QStringLiteral("region-blocked"), Words::tr("The service is not offered on this network")},
                  {QStringLiteral("network-down"), Words::tr("The network is down")},
                  {QStringLiteral("service-outage"), Words::tr("The service has an outage")},
                  {QStringLiteral("no-cure"), Words::tr("Fallback keys would not help")},
                  {QStringLiteral("withheld"), Words::tr("Fallback keys may not be sent this")},
                  {QStringLiteral("off"), Words::tr("Fallback keys are switched off")},
                  {QStringLiteral("daily-cap"), Words::tr("The fallback keys' answers of today are used up")}},
                 reason);
}

QString tierChangeText(const QString &detail)
{
    const QString name = detail.section(QStringLiteral(": "), 0, 0);
    for (int number = 1; number <= 5; ++number) {
        const auto tier = static_cast<pool::Tier>(number);
        if (pool::tierName(tier) != name)
            continue;
        const QString why = tierReason(detail.section(QStringLiteral(": "), 1));
        return why.isEmpty() ? tierTitle(tier) : Words::tr("%1: %2", "a tier, then why").arg(tierTitle(tier), why);
    }
    return detail;
}

Tone tierTone(pool::Tier tier)
{
    switch (tier) {
    case pool::Tier::UserKeys: return Tone::Good;
    case pool::Tier::Hybrid:
    case pool::Tier::Single: return Tone::Warning;
    case pool::Tier::Fallback: return Tone::Bad;
    case pool::Tier::Offline: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString stateText(pool::KeyState state)
{
    switch (state) {
    case pool::KeyState::Healthy: return Words::tr("Healthy");
    case pool::KeyState::Degraded: return Words::tr("Weakened");
    case pool::KeyState::Resting: return Words::tr("Resting");
    case pool::KeyState::Spent: return Words::tr("Quota used up");
    case pool::KeyState::Open: return Words::tr("Taken out");
    case pool::KeyState::Trial: return Words::tr("On trial");
    case pool::KeyState::Failed: return Words::tr("Failed");
    case pool::KeyState::Paused: return Words::tr("Paused");
    case pool::KeyState::Unknown: return Words::tr("Not used yet");
    }
    return {};
}

Tone stateTone(pool::KeyState state)
{
    switch (state) {
    case pool::KeyState::Healthy: return Tone::Good;
    case pool::KeyState::Degraded:
    case pool::KeyState::Resting:
    case pool::KeyState::Spent:
    case pool::KeyState::Trial: return Tone::Warning;
    case pool::KeyState::Open:
    case pool::KeyState::Failed: return Tone::Bad;
    case pool::KeyState::Paused:
    case pool::KeyState::Unknown: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString stateDetail(const pool::KeySnapshot &key, Moment now)
{
    QString reason = key.reason ? failureText(*key.reason) : QString();
    const auto until = key.breakerUntil && key.state == pool::KeyState::Open ? key.breakerUntil : key.until;
    if (!until || until->boot <= now.boot)
        return reason;
    switch (key.state) {
    case pool::KeyState::Spent: {
        const QString resets = Words::tr("resets %1").arg(clockText(until->wall, now.wall));
        return reason.isEmpty() ? resets : Words::tr("%1, %2", "a reason, then when it ends").arg(reason, resets);
    }
    case pool::KeyState::Healthy:
    case pool::KeyState::Degraded:
    case pool::KeyState::Resting:
    case pool::KeyState::Open:
    case pool::KeyState::Trial:
    case pool::KeyState::Failed:
    case pool::KeyState::Unknown: {
        const QString again = Words::tr("tried again in %1").arg(countdownText(until->boot - now.boot));
        return reason.isEmpty() ? again : Words::tr("%1, %2", "a reason, then when it ends").arg(reason, again);
    }
    case pool::KeyState::Paused: break;
    }
    return reason;
}

QString serviceText(pool::Service service)
{
    switch (service) {
    case pool::Service::Gemini: return Words::tr("Google Gemini");
    case pool::Service::Brave: return Words::tr("Brave Search");
    case pool::Service::OpenAi: return Words::tr("OpenAI-compatible");
    }
    return {};
}

QString ownerText(pool::Owner owner)
{
    switch (owner) {
    case pool::Owner::User: return Words::tr("Your key");
    case pool::Owner::Fallback: return Words::tr("Fallback key");
    }
    return {};
}

QString keyName(const pool::KeyInfo &key)
{
    const QString label = key.label.isEmpty() ? serviceText(key.service) : key.label;
    return key.last4.isEmpty() ? label : Words::tr("%1 (…%2)", "a key's label and its last four characters").arg(label, key.last4);
}

QString quotaText(const pool::QuotaStatus &quota, Moment now)
{
    const QLocale locale;
    QString left;
    if (quota.left && quota.limit)
        left = Words::tr("%1 of %2 left").arg(locale.toString(*quota.left), locale.toString(*quota.limit));
    else if (quota.left)
        left = Words::tr("%1 left").arg(locale.toString(*quota.left));
    else if (quota.limit)
        left = Words::tr("of %1").arg(locale.toString(*quota.limit));
    else
        left = Words::tr("not known");
    if (quota.runsOut && quota.runsOut->boot > now.boot)
        return Words::tr("%1, used up by about %2 at this pace").arg(left, clockText(quota.runsOut->wall, now.wall));
    if (quota.resets && quota.resets->boot > now.boot)
        return Words::tr("%1, resets %2").arg(left, clockText(quota.resets->wall, now.wall));
    return left;
}

QString noticeText(const pool::Notice &notice, const pool::PoolSnapshot &pool)
{
    QStringList names;
    for (const KeyId id : notice.keys)
        names.append(nameOf(pool, id));
    const QString keys = QLocale().createSeparatedList(names);
    if (notice.what == QLatin1String("shared-project"))
        return Words::tr("%1 belong to one project and share its quota. A key of another project would add to it.").arg(keys);
    if (notice.what == QLatin1String("on-fallback"))
        return keys.isEmpty() ? Words::tr("None of your keys can answer now; fallback keys do.")
                              : Words::tr("%1 cannot answer now; fallback keys do.").arg(keys);
    if (!notice.failure)
        return keys.isEmpty() ? known({}, notice.what) : keys + QStringLiteral(": ") + known({}, notice.what);
    const QString what = failureText(*notice.failure);
    const QString next = failureNextStep(*notice.failure);
    const QString sentence = keys.isEmpty() ? Words::tr("%1.").arg(what) : Words::tr("%1: %2.").arg(keys, what);
    return next.isEmpty() ? sentence : sentence + QLatin1Char(' ') + next;
}

/// A way to the service, by its stable name.
QString routeText(const QString &route)
{
    return known({{QStringLiteral("direct"), Words::tr("a direct connection")},
                  {QStringLiteral("system"), Words::tr("the system's proxy")},
                  {QStringLiteral("http-proxy"), Words::tr("an HTTP proxy")},
                  {QStringLiteral("socks5"), Words::tr("a SOCKS5 proxy")},
                  {QStringLiteral("relay"), Words::tr("the relay")}},
                 route);
}

QString logText(const QString &what)
{
    return known({{QStringLiteral("arrived"), Words::tr("Question arrived")},
                  {QStringLiteral("sent"), Words::tr("Sent")},
                  {QStringLiteral("first-byte"), Words::tr("Answer began")},
                  {QStringLiteral("succeeded"), Words::tr("Answered")},
                  {QStringLiteral("failed"), Words::tr("Failed")},
                  {QStringLiteral("cancelled"), Words::tr("Stopped by you")},
                  {QStringLiteral("waiting"), Words::tr("Waiting")},
                  {QStringLiteral("gave-up"), Words::tr("Given up")},
                  {QStringLiteral("probe"), Words::tr("Checked")},
                  {QStringLiteral("probe-sent"), Words::tr("Check sent")},
                  {QStringLiteral("probe-succeeded"), Words::tr("Check passed")},
                  {QStringLiteral("probe-failed"), Words::tr("Check failed")},
                  {QStringLiteral("breaker-opened"), Words::tr("Taken out")},
                  {QStringLiteral("breaker-half-open"), Words::tr("On trial")},
                  {QStringLiteral("breaker-closed"), Words::tr("Back in use")},
                  {QStringLiteral("latched"), Words::tr("Set aside")},
                  {QStringLiteral("unlatched"), Words::tr("Back in use")},
                  {QStringLiteral("recovered"), Words::tr("Recovered")},
                  {QStringLiteral("reset"), Words::tr("Reset by you")},
                  {QStringLiteral("keys-changed"), Words::tr("Keys changed")},
                  {QStringLiteral("key-recovered"), Words::tr("Recovered")},
                  {QStringLiteral("network-down"), Words::tr("Network down")},
                  {QStringLiteral("network-back"), Words::tr("Network back")},
                  {QStringLiteral("network-lost"), Words::tr("Network lost")},
                  {QStringLiteral("network-up"), Words::tr("Network up")},
                  {QStringLiteral("route-lost"), Words::tr("Way to the service lost")},
                  {QStringLiteral("model-changed"), Words::tr("Smaller model taken")},
                  {QStringLiteral("retry-budget-empty"), Words::tr("No more retries for now")},
                  {QStringLiteral("limited"), Words::tr("At a limit")},
                  {QStringLiteral("key-failed"), Words::tr("Counted as failed")},
                  {QStringLiteral("service-outage"), Words::tr("The service has trouble")},
                  {QStringLiteral("address-throttled"), Words::tr("This network is throttled")},
                  {QStringLiteral("region-blocked"), Words::tr("Not offered here")},
                  {QStringLiteral("checking"), Words::tr("Check sent")},
                  {QStringLiteral("check-passed"), Words::tr("Check passed")},
                  {QStringLiteral("check-failed"), Words::tr("Check failed")},
                  {QStringLiteral("check-lost"), Words::tr("Check without an answer")},
                  {QStringLiteral("remembered"), Words::tr("Earlier state remembered")},
                  {QStringLiteral("memory-lost"), Words::tr("Earlier state unreadable, started anew")},
                  {QStringLiteral("project-inferred"), Words::tr("Shared project found")},
                  {QStringLiteral("project-learned"), Words::tr("Project learned")},
                  {QStringLiteral("woke"), Words::tr("Computer woke up")},
                  {QStringLiteral("tier-changed"), Words::tr("Tier changed")}},
                 what);
}

QString considerationText(const QString &reason)
{
    return known({{QStringLiteral("chosen"), Words::tr("chosen")},
                  {QStringLiteral("resting"), Words::tr("resting")},
                  {QStringLiteral("open"), Words::tr("taken out")},
                  {QStringLiteral("paused"), Words::tr("paused")},
                  {QStringLiteral("quota"), Words::tr("quota used up")},
                  {QStringLiteral("failed"), Words::tr("failed")},
                  {QStringLiteral("spent"), Words::tr("quota used up")},
                  {QStringLiteral("tried"), Words::tr("tried already")},
                  {QStringLiteral("latched"), Words::tr("set aside")},
                  {QStringLiteral("fallback"), Words::tr("kept as a fallback")},
                  {QStringLiteral("no-model"), Words::tr("does not have the model")},
                  {QStringLiteral("withheld"), Words::tr("not allowed for this content")}},
                 reason);
}

QString forecastText(const pool::PoolSnapshot &pool)
{
    const QLocale locale;
    const auto share = [&locale](const pool::PredictionScore &score) {
        return Words::tr("%1 of %2").arg(locale.toString(score.hits), locale.toString(score.hits + score.misses));
    };
    QStringList lines;
    if (pool.quotaForecasts != pool::PredictionScore())
        lines.append(Words::tr("Forecasts of a day's end that came true: %1").arg(share(pool.quotaForecasts)));
    if (pool.keyForecasts != pool::PredictionScore())
        lines.append(Words::tr("Forecasts of a key's failure that came true: %1").arg(share(pool.keyForecasts)));
    if (!pool.lostRoutes.isEmpty()) {
        QStringList lost;
        for (const QString &route : pool.lostRoutes)
            lost.append(routeText(route));
        lines.append(Words::tr("Way to the service: %1. Lost on this network: %2.").arg(routeText(pool.route), locale.createSeparatedList(lost)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString modelHealthText(const pool::KeySnapshot &key)
{
    QStringList lines;
    for (const pool::ModelStatus &model : key.models)
        lines.append(Words::tr("%1: %2 of 100", "a model, then a key's health with it").arg(model.model, QLocale().toString(qRound(model.score))));
    return lines.join(QLatin1Char('\n'));
}

QString healthSummary(const pool::PoolSnapshot &pool)
{
    int users = 0;
    int usable = 0;
    for (const pool::KeySnapshot &key : pool.keys) {
        if (key.info.owner != pool::Owner::User || key.info.service == pool::Service::Brave)
            continue;
        ++users;
        if (stateTone(key.state) == Tone::Good || key.state == pool::KeyState::Unknown || key.state == pool::KeyState::Degraded)
            ++usable;
    }
    if (!pool.online)
        return Words::tr("No network");
    if (users == 0)
        return Words::tr("No key");
    return Words::tr("%1 of %n key(s) ready", nullptr, users).arg(usable);
}

} // namespace quire::ui
