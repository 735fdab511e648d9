// Which keys share a quota: as the user says, as the server says, and as their limits show.
#include "core/pool/poolstate.h"

#include <algorithm>

namespace quire::pool {

void KeyPool::State::joinProject(KeyRecord &record, const QString &name, bool known)
{
    const auto found = std::find_if(projects.begin(), projects.end(), [&name](const ProjectQuota &project) { return project.name == name; });
    if (found == projects.end()) {
        ProjectQuota fresh;
        fresh.name = name;
        fresh.known = known;
        projects.push_back(fresh);
        record.project = int(projects.size()) - 1;
    } else {
        record.project = int(found - projects.begin());
    }
}

/// Its book becomes part of the other one's, and what is under way moves along.
void KeyPool::State::moveToProject(KeyRecord &record, std::size_t project)
{
    projects[project].merge(projects[std::size_t(record.project)]);
    record.project = int(project);
    for (ActiveCall &call : calls) {
        if (call.flight && call.flight->key == record.info.id)
            call.flight->project = record.project;
    }
}

/// A minute's limit hit this key: does another one that is at its limit share it?
void KeyPool::State::compareLimits(KeyRecord &record, const Failure &failure, ModelId model, Moment now)
{
    const auto useOf = [&](const KeyRecord &key) -> std::optional<MinuteUse> {
        for (const Bucket &bucket : projects[std::size_t(key.project)].buckets()) {
            const bool atLimit = bucket.model == model && bucket.unit == QuotaUnit::Requests && bucket.period == QuotaPeriod::Minute
                                 && bucket.blockedUntil && *bucket.blockedUntil > now.boot;
            if (atLimit)
                return MinuteUse{key.info.id, bucket.used, bucket.limitGuessed ? std::nullopt : bucket.limit, bucket.windowEnds};
        }
        return std::nullopt;
    };
    const bool ofTokens = std::any_of(failure.quota.cbegin(), failure.quota.cend(), [](const QuotaViolation &violation) { return violation.unit == QuotaUnit::Tokens; });
    const auto mine = useOf(record);
    if (ofTokens || !mine || projects[std::size_t(record.project)].known)
        return;
    std::vector<MinuteUse> others;
    for (const KeyRecord &other : keys) {
        const bool comparable = &other != &record && other.info.service == record.info.service && other.project != record.project
                                && !projects[std::size_t(other.project)].known;
        if (const auto use = comparable ? useOf(other) : std::nullopt)
            others.push_back(*use);
    }
    const auto twin = coincidences.limited(*mine, others);
    const KeyRecord *other = twin ? find(*twin) : nullptr;
    if (!other)
        return;
    moveToProject(record, std::size_t(other->project));
    LogEntry &entry = log(now, QStringLiteral("project-inferred"));
    entry.key = record.info.id;
    entry.detail = QStringLiteral("its limits coincide with another key's");
}

/// The key answered: who was at the minute's limit when it was asked is of another project.
void KeyPool::State::tellApart(const KeyRecord &record, ModelId model, Instant sentAt, Moment now)
{
    if (coincidences.isEmpty())
        return;
    for (const KeyRecord &other : keys) {
        if (other.project == record.project || other.info.service != record.info.service)
            continue;
        const auto &buckets = projects[std::size_t(other.project)].buckets();
        const bool wasAtLimit = other.lastFailure == FailureKind::RateLimitPerMinute && other.lastFailureAt && other.lastFailureAt->boot < sentAt
                                && std::any_of(buckets.cbegin(), buckets.cend(), [&](const Bucket &bucket) {
                                       return bucket.model == model && bucket.period == QuotaPeriod::Minute && bucket.blockedUntil && *bucket.blockedUntil > now.boot
                                              && now.boot < bucket.windowEnds;
                                   });
        if (wasAtLimit)
            coincidences.apart(record.info.id, other.info.id);
    }
}

void KeyPool::State::learnProject(KeyRecord &record, const QString &name, Moment now)
{
    ProjectQuota &mine = projects[std::size_t(record.project)];
    if (mine.name == name)
        return;
    const bool shared = std::any_of(keys.cbegin(), keys.cend(), [&record](const KeyRecord &other) { return &other != &record && other.project == record.project; });
    const auto found = std::find_if(projects.begin(), projects.end(), [&name](const ProjectQuota &project) { return project.name == name; });
    if (found == projects.end() && !shared) {
        mine.name = name;
        mine.known = true;
        return;
    }
    if (found != projects.end() && !shared) {
        moveToProject(record, std::size_t(found - projects.begin()));
    } else {
        joinProject(record, name, true);
    }
    LogEntry &entry = log(now, QStringLiteral("project-learned"));
    entry.key = record.info.id;
    entry.detail = name;
}

} // namespace quire::pool
