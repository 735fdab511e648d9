// WholeReading: a task over all text of some documents, through the pool. What fits one request goes as one; the rest is read
// in parts, two at a time, whose notes are joined - condensed first, where they are too long - into a streamed answer. A part
// that fails is told and does not lose the others. GUI thread. Private to this folder.
#pragma once

#include "core/chat/poolrunner.h"
#include "core/chat/readingsteps.h"
#include "core/prompt/reading.h"

#include <vector>

namespace quire::chat {

class WholeReading final : public QObject
{
    Q_OBJECT
public:
    /// `frame` is what every request has in common; `tokenBudget` bounds each, as it did the plan's of these passages.
    WholeReading(PoolRunner &pool, CallRequest frame, QString task, const QList<Passage> &passages, prompt::ReadingPlan plan, int tokenBudget,
                 QObject *parent = nullptr);
    ~WholeReading() override;

    void start();
    /// The notes so far, in reading order; what there is when it ends early.
    [[nodiscard]] QString notes() const;
    [[nodiscard]] int parts() const { return static_cast<int>(m_plan.parts.size()); }
    /// Parts that could not be read, from 1.
    [[nodiscard]] const QList<int> &unread() const { return m_unread; }
    /// The requests before the answer itself that have ended, in the order they did.
    [[nodiscard]] const QList<ReadingStep> &steps() const { return m_past; }
    [[nodiscard]] const prompt::Prompt &lastPrompt() const { return m_lastPrompt; }

Q_SIGNALS:
    /// `done` of `total` requests before the answer itself.
    void progressed(int done, int total);
    void textArrived(const QString &piece);
    void seam();
    void waiting(const quire::Error &reason, quire::Instant until);
    void succeeded(const quire::chat::CallReport &report);
    void failed(const quire::Error &error, const QList<quire::chat::Attempt> &attempts);

private:
    struct Step {
        std::unique_ptr<PoolCall> call;
        qsizetype place = 0;
    };
    void beginRound(std::vector<prompt::BuiltPrompt> prompts);
    void sendMore();
    void takeNotes(qsizetype place, const QString &text, const CallReport &report);
    void takeFailure(qsizetype place, const Error &error, const QList<Attempt> &attempts);
    void endStep(qsizetype place);
    void note(qsizetype place, const QString &outcome, const CallReport &report);
    void join();
    void answer(const prompt::BuiltPrompt &prompt);
    [[nodiscard]] CallRequest requestFor(const prompt::BuiltPrompt &prompt) const;

    PoolRunner &m_pool;
    CallRequest m_frame;
    QString m_task;
    QList<Passage> m_passages;
    prompt::ReadingPlan m_plan;
    int m_budget;
    std::vector<prompt::BuiltPrompt> m_prompts; ///< Of this round.
    QStringList m_found;                        ///< This round's notes, as the prompts.
    QStringList m_notes;                        ///< Of the round before.
    qsizetype m_next = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_condensing = false;
    QList<int> m_unread;
    QList<ReadingStep> m_past;
    std::optional<Error> m_lastError;
    QList<Attempt> m_lastAttempts;
    prompt::Prompt m_lastPrompt;
    std::vector<Step> m_steps; ///< Under way.
    std::unique_ptr<PoolCall> m_answer;
};

} // namespace quire::chat
