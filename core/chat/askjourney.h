// AskJourney: one answer on its way - retrieve, search the web, build the prompt, let the pool answer, resolve the
// citations - and its row in the store. Text is written as it grows. GUI thread. Private to this folder.
#pragma once

#include "core/chat/chatservice.h"
#include "core/chat/conversations.h"
#include "core/chat/rephrasing.h"
#include "core/chat/webcache.h"
#include "core/chat/wholereading.h"
#include "core/prompt/promptbuilder.h"
#include "core/retrieval/retriever.h"

namespace quire::chat {

class AskJourney final : public QObject
{
    Q_OBJECT
public:
    /// `exchange`: the question and its empty answer as they were saved; from here on the journey is its conversation's.
    AskJourney(const ChatService::Parts &parts, WebCache &web, AskRequest request, const Exchange &exchange);
    /// What has arrived by then is written; the row stays Streaming, and is found as interrupted by the next start.
    ~AskJourney() override;

    void start();
    void stop();
    /// The conversation goes: nothing is written any more, and nothing said.
    void abandon();
    [[nodiscard]] ConversationId conversation() const { return m_answer.conversation; }

Q_SIGNALS:
    void stageChanged(quire::MessageId answer, quire::chat::AskStage stage);
    void grew(quire::MessageId answer, const QString &piece);
    void broke(quire::MessageId answer, qsizetype at);
    void waiting(quire::MessageId answer, const quire::Error &reason, quire::Instant until);
    void read(quire::MessageId answer, int done, int total);
    void finished(const quire::store::MessageRow &answer);

private:
    void enter(AskStage stage);
    void search();
    void searchFor(const QString &query);
    [[nodiscard]] retrieval::SearchRequest searchRequest(const QString &query, bool mayLeaveMachine) const;
    void readWhole(const QList<Passage> &passages, prompt::ReadingPlan plan);
    void answerOfflineInstead(const Error &reason, const QList<Attempt> &attempts);
    void describeReading();
    [[nodiscard]] CallRequest frame() const;
    [[nodiscard]] int tokenBudget() const;
    void takePassages(const Result<retrieval::SearchReport> &report);
    void searchWeb();
    void takeWebResults(const QList<providers::WebResult> &results);
    void endWebCall();
    void ask();
    void takeText(const QString &piece);
    void takeSeam();
    void takeReport(const CallReport &report);
    void takeError(const Error &error, const QList<Attempt> &attempts);
    void answerOffline(const std::optional<Error> &reason, const QList<Attempt> &attempts);
    void writeSoon();
    void finish(store::MessageState state, const std::optional<Error> &error);
    void takeSources(const QList<store::SourceRow> &sources);
    void saveWith(const QList<store::SourceRow> &sources);
    void setTime(const QString &name, Milliseconds duration);
    [[nodiscard]] Milliseconds sinceStart() const;

    ChatService::Parts m_parts;
    WebCache &m_web;
    Conversations m_conversations;
    AskRequest m_request;
    Moment m_started;
    QList<store::MessageRow> m_history;
    store::MessageRow m_answer;
    QList<Passage> m_passages;
    AskStage m_stage = AskStage::Retrieving;
    bool m_isUnsaved = false;      ///< It has ended, and its sources are being looked at.
    bool m_keepsCitedOnly = false;
    std::unique_ptr<PoolCall> m_call;
    std::unique_ptr<Rephrasing> m_rephrasing;
    std::unique_ptr<WholeReading> m_reading;
    std::unique_ptr<Timer> m_write;
};

} // namespace quire::chat
