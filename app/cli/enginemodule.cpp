// The module's side of the door.
#include "app/cli/enginemodule.h"

#include "app/cli/enginecommands.h"

#include <array>

using namespace quire::app::cli;

extern "C" Q_DECL_EXPORT Command *quireEngineCommand(Invocation *invocation)
{
    struct Entry {
        const char *word;
        std::unique_ptr<Command> (*make)(Invocation);
    };
    static constexpr std::array entries = {
        Entry{"add", makeAdd},       Entry{"documents", makeDocuments}, Entry{"remove", makeRemove}, Entry{"retry", makeRetry},
        Entry{"search", makeSearch}, Entry{"ask", makeAsk},             Entry{"embed", makeEmbed},   Entry{"keys", makeKeys},
        Entry{"pool", makePool},     Entry{"settings", makeSettings},   Entry{"conversations", makeConversations},
    };
    for (const Entry &entry : entries) {
        if (invocation->word == QLatin1String(entry.word))
            return entry.make(std::move(*invocation)).release();
    }
    return nullptr;
}
