// embed: the vectors of the library, made in the foreground.
#include "app/cli/enginecommands.h"

namespace quire::app::cli {
namespace {

using chat::EmbeddingState;

QString stateName(EmbeddingState state)
{
    switch (state) {
    case EmbeddingState::Off: return QStringLiteral("off");
    case EmbeddingState::NeedsConsent: return QStringLiteral("needs-consent");
    case EmbeddingState::Working: return QStringLiteral("working");
    case EmbeddingState::Waiting: return QStringLiteral("waiting");
    case EmbeddingState::Complete: return QStringLiteral("complete");
    }
    return {};
}

/// What passes by itself in a while; everything else needs a hand.
bool isWorthWaiting(ErrorCode code)
{
    return code == ErrorCode::RateLimited || code == ErrorCode::Overloaded || code == ErrorCode::Timeout || code == ErrorCode::Offline
        || code == ErrorCode::Interrupted;
}

class EmbedCommand final : public EngineCommand
{
public:
    using EngineCommand::EngineCommand;

    void start() override
    {
        if (!invocation.arguments.isEmpty())
            return wrongUsage(QStringLiteral("Usage: quire-cli embed [--yes]"));
        if (!engine())
            return;
        if (engine()->embedder.identity().isEmpty()) {
            say(QStringLiteral("Search by meaning is switched off. Choose who makes the vectors, for example: "
                               "quire-cli settings set embedding/service gemini"));
            return finish(ExitCode::Failed);
        }
        if (invocation.has("yes") && !agree())
            return;
        connect(&engine()->embedding, &chat::EmbeddingJob::changed, this, &EmbedCommand::look);
        withKeys([this] { engine()->embedding.start(); });
    }

private:
    bool agree()
    {
        settings::Settings settings = engine()->settings.settings();
        settings.embeddingConsent = settings::embeddingReceiver(settings);
        const auto saved = engine()->settings.save(settings);
        if (!saved)
            fail(saved.error());
        return saved.has_value();
    }

    void look()
    {
        const chat::EmbeddingProgress &progress = engine()->embedding.progress();
        switch (progress.state) {
        case EmbeddingState::Off: break;
        case EmbeddingState::Working: say(QStringLiteral("%1 of %2 passages").arg(progress.vectors).arg(progress.chunks)); break;
        case EmbeddingState::NeedsConsent:
            say(QStringLiteral("The text of your documents, about %1 tokens, would be sent to %2. Run this again with --yes to agree.")
                    .arg(progress.tokensLeft)
                    .arg(settings::embeddingReceiver(engine()->settings.settings())));
            return conclude(ExitCode::Failed);
        case EmbeddingState::Waiting:
            say(sentence(*progress.problem));
            if (!isWorthWaiting(progress.problem->code))
                conclude(ExitCode::Failed);
            break;
        case EmbeddingState::Complete: conclude(ExitCode::Done); break;
        }
    }

    void conclude(ExitCode code)
    {
        const chat::EmbeddingProgress &progress = engine()->embedding.progress();
        if (invocation.json)
            printJson(QJsonObject{{QStringLiteral("state"), stateName(progress.state)},
                                  {QStringLiteral("model"), engine()->embedder.identity()},
                                  {QStringLiteral("passages"), progress.chunks},
                                  {QStringLiteral("vectors"), progress.vectors},
                                  {QStringLiteral("tokens_left"), progress.tokensLeft}});
        else if (code == ExitCode::Done)
            printLine(QStringLiteral("All %1 passages can be found by meaning.").arg(progress.chunks));
        finish(code);
    }
};

} // namespace

std::unique_ptr<Command> makeEmbed(Invocation invocation)
{
    return std::make_unique<EmbedCommand>(std::move(invocation));
}

} // namespace quire::app::cli
