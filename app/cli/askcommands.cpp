// search and ask: one question, or one a line from standard input.
#include "app/cli/enginecommands.h"
#include "app/report.h"

#include <QFileInfo>
#include <QJsonArray>

namespace quire::app::cli {
namespace {

/// Runs its question, or with `-` every line of standard input, one after the other.
class QuestionCommand : public EngineCommand
{
public:
    using EngineCommand::EngineCommand;

protected:
    virtual void run(const QString &question) = 0;

    void begin()
    {
        m_many = invocation.arguments.size() == 1 && invocation.arguments.first() == QLatin1String("-");
        if (!m_many)
            return run(invocation.arguments.join(QLatin1Char(' ')));
        next();
    }

    void done(bool good)
    {
        (good ? m_good : m_bad) += 1;
        if (m_many)
            return next();
        conclude();
    }

    [[nodiscard]] bool isEmpty() const { return invocation.arguments.join(QLatin1Char(' ')).trimmed().isEmpty(); }

private:
    void next()
    {
        auto line = nextLine();
        while (line && line->trimmed().isEmpty())
            line = nextLine();
        if (!line)
            return conclude();
        run(line->trimmed());
    }

    void conclude()
    {
        if (m_bad == 0)
            return finish();
        finish(m_good > 0 ? ExitCode::SomeFailed : ExitCode::Failed);
    }

    bool m_many = false;
    int m_good = 0;
    int m_bad = 0;
};

/// A positive number from an option; nullopt when it is something else.
std::optional<int> positive(const Invocation &invocation, const char *option, int otherwise)
{
    if (!invocation.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = invocation.value(option).toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

class SearchCommand final : public QuestionCommand
{
public:
    using QuestionCommand::QuestionCommand;

    void start() override
    {
        const auto limit = positive(invocation, "k", 10);
        if (isEmpty() || !limit)
            return wrongUsage(QStringLiteral("Usage: quire-cli search QUERY|- [-k N] [--collection C]"));
        m_limit = *limit;
        if (!engine())
            return;
        if (engine()->embedder.identity().isEmpty())
            return begin();
        // The question becomes a vector by a key, and is compared with those that are there.
        withKeys([this] {
            await(engine()->retriever.meaning().refresh(), [this] { begin(); });
        });
    }

protected:
    void run(const QString &question) override
    {
        const retrieval::SearchRequest request{question, m_limit, {{}, invocation.value("collection")}};
        quire::await(this, engine()->retriever.search(request), [this, question](const Result<retrieval::SearchReport> &report) {
            if (!report) {
                say(sentence(report.error()));
                return done(false);
            }
            if (invocation.json)
                printJson(toJson(*report, question));
            else
                printText(*report);
            done(true);
        });
    }

private:
    void printText(const retrieval::SearchReport &report) const
    {
        if (report.passages.isEmpty())
            printLine(QStringLiteral("Nothing relevant was found."));
        int rank = 0;
        for (const Passage &passage : report.passages) {
            printLine(QStringLiteral("%1. %2, %3").arg(++rank).arg(passage.title, anchorText(passage.anchor)));
            printLine(QStringLiteral("   ") + passage.text.simplified() + QLatin1Char('\n'));
        }
    }

    int m_limit = 10;
};

class AskCommand final : public QuestionCommand
{
public:
    using QuestionCommand::QuestionCommand;

    void start() override
    {
        const auto passages = positive(invocation, "k", 0);
        const auto conversation = positive(invocation, "conversation", 0);
        if (isEmpty() || !passages || !conversation)
            return wrongUsage(QStringLiteral("Usage: quire-cli ask QUESTION|- [-k N] [--model M] [--offline] [--web] "
                                             "[--fallback off|chat|all] [--conversation ID]"));
        m_request.passages = *passages;
        m_request.conversation = ConversationId{*conversation};
        m_request.model = invocation.value("model");
        m_request.web = invocation.has("web");
        m_request.scope.collection = invocation.value("collection");
        if (!engine() || !applyFallback())
            return;
        if (invocation.has("offline") || engine()->settings.settings().searchOnly)
            m_request.mode = chat::AnswerMode::Offline;
        auto &chat = engine()->chat;
        connect(&chat, &chat::ChatService::answerGrew, this, [this](MessageId, const QString &piece) {
            if (!invocation.json)
                print(piece);
            m_streamed = true;
        });
        connect(&chat, &chat::ChatService::answerWaits, this, [this](MessageId, const Error &reason, Instant until) {
            const auto wait = std::chrono::ceil<std::chrono::seconds>(until - engine()->clock.now().boot);
            say(QStringLiteral("%1 Trying again in %2 s.").arg(sentence(reason)).arg(std::max<qint64>(1, wait.count())));
        });
        connect(&chat, &chat::ChatService::answerRead, this, [this](MessageId, int done, int total) {
            if (done < total)
                say(QStringLiteral("reading part %1 of %2").arg(done + 1).arg(total));
        });
        connect(&chat, &chat::ChatService::answerFinished, this, &AskCommand::show);
        connect(&chat, &chat::ChatService::askFailed, this, [this](const chat::AskRequest &, const Error &error) {
            say(sentence(error));
            done(false);
        });
        withKeys([this] {
            await(engine()->retriever.meaning().refresh(), [this] { begin(); });
        });
    }

protected:
    void run(const QString &question) override
    {
        m_request.question = question;
        m_streamed = false;
        engine()->chat.ask(m_request);
    }

private:
    /// --fallback holds for this run alone: the settings on disk stay.
    bool applyFallback()
    {
        if (!invocation.has("fallback"))
            return true;
        const auto changed = settings::withSetting(engine()->settings.settings(), QStringLiteral("pool/fallback"),
                                                   invocation.value("fallback"));
        if (!changed) {
            wrongUsage(QStringLiteral("--fallback takes off, chat or all."));
            return false;
        }
        engine()->settings.useForThisRun(*changed);
        return true;
    }

    void show(const store::MessageRow &answer)
    {
        const bool good = answer.state == store::MessageState::Complete;
        if (invocation.json) {
            printJson(answerToJson(answer));
        } else {
            const QString nothing = answer.details[u"nothing_found"].toBool() ? QStringLiteral("Nothing in your documents fits this question.") : QString();
            printLine(m_streamed ? QString() : answer.text.isEmpty() ? nothing : answer.text);
            printSources(answer);
            if (!answer.text.isEmpty() && !nothing.isEmpty())
                say(nothing);
        }
        if (const QJsonValue web = answer.details[u"web_error"]; web.isObject())
            say(QStringLiteral("The web could not be searched: %1").arg(web[u"detail"].toString(web[u"code"].toString())));
        if (const auto unread = answer.details[u"reading"][u"unread"].toArray(); !unread.isEmpty())
            say(QStringLiteral("%1 of %2 parts could not be read; the answer is without them.").arg(unread.size()).arg(answer.details[u"reading"][u"parts"].toInt()));
        if (answer.details[u"uncited"].toBool())
            say(QStringLiteral("The answer cites none of the passages it was given: check it before you rely on it."));
        if (answer.error)
            say(sentence(*answer.error));
        done(good);
    }

    void printSources(const store::MessageRow &answer) const
    {
        bool first = true;
        for (const store::SourceRow &source : answer.sources) {
            if (!source.cited)
                continue;
            if (std::exchange(first, false))
                printLine(QStringLiteral("\nSources"));
            const bool isWeb = !source.passage.document.isValid();
            printLine(QStringLiteral("  [%1] %2, %3").arg(source.n).arg(source.passage.title, isWeb ? source.passage.path : anchorText(source.passage.anchor)));
            if (!isWeb && !QFileInfo::exists(source.passage.path))
                printLine(QStringLiteral("      (the file is no longer where it was; this is from the text that was stored when it was read)"));
            if (source.supported == false)
                printLine(QStringLiteral("      (the passage does not support what was said)"));
        }
    }

    chat::AskRequest m_request;
    bool m_streamed = false;
};

} // namespace

std::unique_ptr<Command> makeSearch(Invocation invocation)
{
    return std::make_unique<SearchCommand>(std::move(invocation));
}

std::unique_ptr<Command> makeAsk(Invocation invocation)
{
    return std::make_unique<AskCommand>(std::move(invocation));
}

} // namespace quire::app::cli
