#include "core/chat/chatservice.h"

#include "core/base/await.h"
#include "core/base/clock.h"
#include "core/chat/askjourney.h"
#include "core/chat/askoptions.h"

#include <QHash>
#include <QSet>

namespace quire::chat {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds draftEvery = 500ms;

} // namespace

struct ChatService::Private {
    explicit Private(const Parts &given)
        : parts(given)
        , conversations(given.store)
    {
    }

    Parts parts;
    Conversations conversations;
    std::map<AskJourney *, std::unique_ptr<AskJourney>> journeys;
    WebCache web;
    QSet<ConversationId> beginning; ///< Their question is being saved.
    QSet<ConversationId> stopped;   ///< Stopped while it was.
    QHash<ConversationId, QString> drafts; ///< Not written yet.
    std::unique_ptr<Timer> draftTimer;

    [[nodiscard]] AskJourney *journeyOf(ConversationId conversation) const
    {
        for (const auto &[journey, owned] : journeys) {
            if (journey->conversation() == conversation)
                return journey;
        }
        return nullptr;
    }
    void forget(AskJourney *journey)
    {
        const auto found = journeys.find(journey);
        if (found == journeys.end())
            return;
        found->second.release()->deleteLater(); // It may be the caller.
        journeys.erase(found);
    }
    void writeDrafts()
    {
        draftTimer.reset();
        const auto due = std::exchange(drafts, {});
        for (auto draft = due.begin(); draft != due.end(); ++draft)
            conversations.saveDraft(draft.key(), draft.value());
    }
};

ChatService::ChatService(const Parts &parts, QObject *parent)
    : QObject(parent)
    , d(new Private(parts))
{
    // Comes before all else that this run writes: only what an earlier one left Streaming is meant.
    await(this, d->conversations.closeInterrupted(), [this](const Result<int> &closed) {
        if (closed && *closed > 0)
            Q_EMIT conversationsChanged();
    });
}

ChatService::~ChatService()
{
    d->writeDrafts();
}

void ChatService::ask(const AskRequest &request)
{
    if (request.conversation.isValid() && isAnswering(request.conversation)) {
        Q_EMIT askFailed(request, Error{ErrorCode::BadRequest, QStringLiteral("an answer is under way"), {}});
        return;
    }
    d->beginning.insert(request.conversation);
    d->drafts.remove(request.conversation);
    await(this, d->conversations.begin(request.conversation, request.question, toJson(request)),
          [this, request](const Result<Exchange> &exchange) { travel(request, exchange); });
}

void ChatService::retry(ConversationId conversation)
{
    AskRequest request;
    request.conversation = conversation;
    if (isAnswering(conversation))
        return;
    d->beginning.insert(conversation);
    await(this, d->conversations.beginAgain(conversation), [this, request](const Result<Exchange> &exchange) {
        travel(exchange ? askRequestOf(exchange->asked) : request, exchange);
    });
}

void ChatService::travel(const AskRequest &request, const Result<Exchange> &exchange)
{
    d->beginning.remove(request.conversation);
    const bool stopped = d->stopped.remove(request.conversation);
    if (!exchange) {
        Q_EMIT askFailed(request, exchange.error());
        return;
    }
    auto owned = std::make_unique<AskJourney>(d->parts, d->web, request, *exchange);
    AskJourney *journey = owned.get();
    d->journeys.emplace(journey, std::move(owned));
    connect(journey, &AskJourney::stageChanged, this, &ChatService::stageChanged);
    connect(journey, &AskJourney::grew, this, &ChatService::answerGrew);
    connect(journey, &AskJourney::broke, this, &ChatService::answerBroke);
    connect(journey, &AskJourney::waiting, this, &ChatService::answerWaits);
    connect(journey, &AskJourney::read, this, &ChatService::answerRead);
    connect(journey, &AskJourney::finished, this, [this, journey](const MessageRow &answer) {
        d->forget(journey);
        Q_EMIT answerFinished(answer);
    });
    Q_EMIT questionSaved(exchange->asked);
    Q_EMIT answerStarted(exchange->answer);
    Q_EMIT conversationsChanged();
    journey->start();
    if (stopped)
        journey->stop();
}

void ChatService::stop(ConversationId conversation)
{
    if (AskJourney *journey = d->journeyOf(conversation))
        journey->stop();
    else if (d->beginning.contains(conversation))
        d->stopped.insert(conversation);
}

bool ChatService::isAnswering(ConversationId conversation) const
{
    return d->journeyOf(conversation) || d->beginning.contains(conversation);
}

QFuture<Result<QList<ConversationRow>>> ChatService::conversations() const
{
    return d->conversations.all();
}

QFuture<Result<QList<MessageRow>>> ChatService::messages(ConversationId conversation) const
{
    return d->conversations.messages(conversation);
}

QFuture<Result<QList<MessageHit>>> ChatService::search(const QString &words) const
{
    return d->conversations.search(words);
}

QFuture<Result<void>> ChatService::rename(ConversationId conversation, const QString &title)
{
    const auto done = d->conversations.rename(conversation, title);
    await(this, done, [this](const Result<void> &) { Q_EMIT conversationsChanged(); });
    return done;
}

QFuture<Result<void>> ChatService::remove(ConversationId conversation)
{
    // Its answer must not be written after its row is gone.
    if (AskJourney *journey = d->journeyOf(conversation)) {
        journey->abandon();
        d->forget(journey);
    }
    d->drafts.remove(conversation);
    const auto done = d->conversations.remove(conversation);
    await(this, done, [this](const Result<void> &) { Q_EMIT conversationsChanged(); });
    return done;
}

QFuture<Result<ConversationId>> ChatService::adopt(const Transcript &transcript)
{
    const auto done = d->conversations.adopt(transcript);
    await(this, done, [this](const Result<ConversationId> &) { Q_EMIT conversationsChanged(); });
    return done;
}

void ChatService::saveDraft(ConversationId conversation, const QString &text)
{
    d->drafts.insert(conversation, text);
    if (!d->draftTimer)
        d->draftTimer = d->parts.clock.runAfter(draftEvery, [this] { d->writeDrafts(); });
}

QFuture<Result<QString>> ChatService::draft(ConversationId conversation) const
{
    return d->conversations.draft(conversation);
}

QFuture<Result<QByteArray>> ChatService::exportConversation(ConversationId conversation, ExportFormat format) const
{
    return d->conversations.transcript(conversation).then([format](const Result<Transcript> &transcript) {
        return transcript.map([format](const Transcript &it) { return exported(it, format); });
    });
}

} // namespace quire::chat
