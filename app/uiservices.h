// What the window gets of the engine.
#pragma once

#include "app/engine.h"
#include "ui/services.h"

namespace quire::app {

[[nodiscard]] inline ui::Services uiServices(Engine &e)
{
    return {e.clock, e.chat, e.pool, e.queue, e.sources, e.settings, e.keys, e.secrets, e.embedder, e.embedding};
}

} // namespace quire::app
