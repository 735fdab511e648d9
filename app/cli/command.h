// Command: one word of the command line, as an object that runs until it says finished. The table of all of them is in
// commands.cpp. Main thread; commands wait in the event loop, never in a nested one.
#pragma once

#include "app/engine.h"
#include "core/base/await.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace quire::app::cli {

enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, SomeFailed = 3 };

/// What every command is given.
struct Invocation {
    QString profile; ///< As named by --profile; may be empty.
    bool json = false;
    QStringList arguments; ///< Positional ones after the command's word.
    const QCommandLineParser *options = nullptr;

    [[nodiscard]] bool has(const char *option) const { return options->isSet(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return options->value(QLatin1String(option)); }
};

class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(Invocation invocation)
        : invocation(std::move(invocation))
    {
    }
    virtual void start() = 0;

Q_SIGNALS:
    void finished(quire::app::cli::ExitCode code);

protected:
    void finish(ExitCode code = ExitCode::Done);
    /// Says what went wrong and what to do, on stderr, and finishes with Failed.
    void fail(const Error &error, const QString &about = {});
    void wrongUsage(const QString &sentence);
    void print(const QString &text) const; ///< To stdout, as it is.
    void printLine(const QString &line) const;
    void printJson(const QJsonObject &object) const; ///< One line.
    void printJson(const QJsonArray &array) const;
    void say(const QString &line) const; ///< To stderr.

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

    const Invocation invocation;

private:
    std::unique_ptr<Engine> m_engine;
    bool m_finished = false;
};

/// An English sentence for an error, with its next step.
[[nodiscard]] QString sentence(const Error &error);

/// "p. 12", "slide 3 (notes)", "Q1!B2:D9", ... for people.
[[nodiscard]] QString anchorText(const Anchor &anchor);

/// Lines of standard input, one a call, for commands given `-`.
[[nodiscard]] std::optional<QString> nextLine();

} // namespace quire::app::cli
