#include "app/cli/enginecommand.h"

namespace quire::app::cli {

Engine *EngineCommand::engine()
{
    if (m_engine || isFinished())
        return m_engine.get();
    const auto profile = Profile::open(invocation.profile);
    if (!profile) {
        fail(profile.error());
        return nullptr;
    }
    auto created = Engine::create(*profile, settings::WithoutKeychain::Refuse);
    if (!created) {
        fail(created.error());
        return nullptr;
    }
    m_engine = *std::move(created);
    if (const QString warning = m_engine->settings.warning(); !warning.isEmpty())
        say(warning);
    return m_engine.get();
}

void EngineCommand::withKeys(std::function<void()> next)
{
    Engine *wired = engine();
    if (!wired)
        return;
    // Ready, and not merely loaded: what the pool remembers of the keys is then restored as well.
    connect(&wired->pool, &chat::PoolRunner::becameReady, this, [this, wired, next = std::move(next)] {
        for (const QString &warning : wired->keys.warnings())
            say(warning);
        next();
    }, Qt::SingleShotConnection);
    wired->keys.load();
}

} // namespace quire::app::cli
