#include "core/pool/loghistory.h"

namespace quire::pool {
namespace {

constexpr qsizetype kept = 200;       // A busy hour, in some 50 kB.
constexpr qsizetype keptReasons = 16; // Of the keys considered for a call.

constexpr auto key(const char *text)
{
    return QLatin1StringView(text);
}

constexpr auto operator""_l(const char *text, size_t size)
{
    return QLatin1StringView(text, qsizetype(size));
}

QJsonArray writeConsidered(const QList<Consideration> &considered)
{
    QJsonArray json;
    for (const Consideration &one : considered.first(std::min(keptReasons, considered.size())))
        json.append(QJsonArray{one.key.value, one.taken, one.reason});
    return json;
}

QList<Consideration> readConsidered(const QJsonArray &json)
{
    QList<Consideration> considered;
    for (const QJsonValue &one : json.first().isArray() ? json : QJsonArray())
        considered.append({KeyId{one[0].toInteger()}, one[1].toBool(), one[2].toString()});
    return considered;
}

QJsonObject write(const LogEntry &entry, const Remaining &time)
{
    QJsonObject json{{key("wall"), qint64(entry.at.wall.time_since_epoch().count())}, {key("age"), time.of(entry.at.boot)}, {key("what"), entry.what}};
    if (entry.key)
        json.insert(key("key"), entry.key->value);
    if (entry.call)
        json.insert(key("call"), entry.call->value);
    if (entry.failure)
        json.insert(key("failure"), failureKindName(*entry.failure));
    if (entry.blame)
        json.insert(key("blame"), int(*entry.blame));
    if (!entry.detail.isEmpty())
        json.insert(key("detail"), entry.detail);
    if (!entry.considered.isEmpty())
        json.insert(key("considered"), writeConsidered(entry.considered));
    return json;
}

std::optional<LogEntry> read(const QJsonObject &json, const Remaining &time)
{
    LogEntry entry;
    entry.what = json.value(key("what")).toString();
    if (entry.what.isEmpty())
        return std::nullopt;
    entry.at = {time.instant(json.value(key("age"))), WallTime(Milliseconds(json.value(key("wall")).toInteger()))};
    if (json.contains(key("key")))
        entry.key = KeyId{json.value(key("key")).toInteger()};
    if (json.contains(key("call")))
        entry.call = CallId{json.value(key("call")).toInteger()};
    entry.failure = failureKindFromName(json.value(key("failure")).toString());
    if (json.contains(key("blame")))
        entry.blame = Blame(std::clamp(json.value(key("blame")).toInt(), 0, int(Blame::Nobody)));
    entry.detail = json.value(key("detail")).toString();
    entry.considered = readConsidered(json.value(key("considered")).toArray());
    return entry;
}

} // namespace

QJsonArray writeHistory(const QList<LogEntry> &entries, const Remaining &time)
{
    QJsonArray json;
    for (const LogEntry &entry : entries.last(std::min(kept, entries.size()))) {
        if (entry.what != "remembered"_l) // Of no interest to the next run, which says so itself.
            json.append(write(entry, time));
    }
    return json;
}

QList<LogEntry> readHistory(const QJsonArray &json, const Remaining &time)
{
    QList<LogEntry> entries;
    for (const QJsonValue &value : json) {
        if (entries.size() == kept)
            break;
        if (const auto entry = read(value.toObject(), time))
            entries.append(*entry);
    }
    return entries;
}

} // namespace quire::pool
