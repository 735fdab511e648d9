#include "core/pool/keypool.h"

#include "core/pool/poolstate.h"

namespace quire::pool {

KeyPool::KeyPool(std::uint64_t seed)
    : m_state(std::make_unique<State>(seed))
{
}

KeyPool::KeyPool(const KeyPool &other)
    : m_state(std::make_unique<State>(*other.m_state))
{
}

KeyPool::KeyPool(KeyPool &&other) noexcept = default;

KeyPool &KeyPool::operator=(const KeyPool &other)
{
    if (this != &other)
        m_state = std::make_unique<State>(*other.m_state);
    return *this;
}

KeyPool &KeyPool::operator=(KeyPool &&other) noexcept = default;
KeyPool::~KeyPool() = default;

bool KeyPool::operator==(const KeyPool &other) const
{
    return *m_state == *other.m_state;
}

Decision KeyPool::handle(const Event &event)
{
    return std::visit(
        [this](const auto &happened) {
            m_state->noteTime(happened.at);
            m_state->apply(happened);
            // An event's time may lie before what was seen already; decisions are made at the latest.
            const Moment now = m_state->last;
            m_state->refreshTiers(now);
            return m_state->next(now);
        },
        event);
}

std::optional<Instant> KeyPool::nextWakeUp() const
{
    return m_state->wakeUp();
}

QList<LogEntry> KeyPool::log() const
{
    return m_state->entries;
}

KeyRecord *KeyPool::State::find(KeyId id)
{
    const auto place = places.find(id.value);
    return place == places.end() ? nullptr : &keys[place->second];
}

ActiveCall *KeyPool::State::find(CallId id)
{
    const auto found = std::find_if(calls.begin(), calls.end(), [id](const ActiveCall &call) { return call.call.id == id; });
    return found == calls.end() ? nullptr : &*found;
}

ServiceGate &KeyPool::State::outage(Service service, ModelId model)
{
    for (ModelGate &entry : outages) {
        if (entry.service == service && entry.model == model)
            return entry.gate;
    }
    outages.push_back({service, model, {}});
    return outages.back().gate;
}

const ServiceGate *KeyPool::State::knownOutage(Service service, ModelId model) const
{
    for (const ModelGate &entry : outages) {
        if (entry.service == service && entry.model == model)
            return &entry.gate;
    }
    return nullptr;
}

LogEntry &KeyPool::State::log(Moment at, QString what)
{
    constexpr qsizetype longest = 500;
    if (entries.size() >= longest)
        entries.removeFirst();
    LogEntry &entry = entries.emplaceBack();
    entry.at = at;
    entry.what = std::move(what);
    return entry;
}

} // namespace quire::pool
