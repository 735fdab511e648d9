// Command: one word of the command line, as an object that runs until it says finished. The table of all of them is in
// commands.cpp. Main thread; commands wait in the event loop, never in a nested one.
#pragma once

#include "core/document/anchor.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <functional>

namespace quire::app::cli {

enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, SomeFailed = 3 };

/// What every command is given.
struct Invocation {
    QString word;    ///< The command's name.
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
    /// `finished` hears of the end, once. Not a signal: the command may be a module's, whose meta objects are others.
    void run(std::function<void(ExitCode)> finished)
    {
        m_finished = std::move(finished);
        start();
    }

protected:
    virtual void start() = 0;
    void finish(ExitCode code = ExitCode::Done);
    /// Says what went wrong and what to do, on stderr, and finishes with Failed.
    void fail(const Error &error, const QString &about = {});
    void wrongUsage(const QString &sentence);
    void print(const QString &text) const; ///< To stdout, as it is.
    void printBytes(const QByteArray &bytes) const; ///< As they are: a file that is exported.
    void printLine(const QString &line) const;
    void printJson(const QJsonObject &object) const; ///< One line.
    void printJson(const QJsonArray &array) const;
    void say(const QString &line) const; ///< To stderr.

    [[nodiscard]] bool isFinished() const { return !m_finished; }

    const Invocation invocation;

private:
    std::function<void(ExitCode)> m_finished; // None: it has ended.
};

/// An English sentence for an error, with its next step.
[[nodiscard]] QString sentence(const Error &error);

/// "p. 12", "slide 3 (notes)", "Q1!B2:D9", ... for people.
[[nodiscard]] QString anchorText(const Anchor &anchor);

/// Lines of standard input, one a call, for commands given `-`.
[[nodiscard]] std::optional<QString> nextLine();

} // namespace quire::app::cli
