// EngineCommand: a command that works on a profile. Main thread.
#pragma once

#include "app/cli/command.h"
#include "app/engine.h"
#include "core/base/await.h"

namespace quire::app::cli {

class EngineCommand : public Command
{
public:
    using Command::Command;

protected:
    /// The wired engine; null after fail(). Made at the first call.
    [[nodiscard]] Engine *engine();
    /// Closes the library; `engine` opens it again.
    void dropEngine() { m_engine.reset(); }
    /// Calls `next` once the keys are read.
    void withKeys(std::function<void()> next);

    /// Calls `next(value)` with the future's value on this thread, or fails.
    template<typename T, typename Next>
    void await(QFuture<Result<T>> future, Next next)
    {
        quire::await(this, future, [this, next = std::move(next)](const Result<T> &result) {
            if (!result)
                return fail(result.error());
            if constexpr (std::is_void_v<T>)
                next();
            else
                next(*result);
        });
    }

private:
    std::unique_ptr<Engine> m_engine;
};

} // namespace quire::app::cli
