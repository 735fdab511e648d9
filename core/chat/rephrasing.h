// Rephrasing: a follow-up question made to stand by itself by the model, for searching: "and in 2023?" into "What was the
// revenue in 2023?". Soon or not at all: the rule's version serves when the model is slow or fails. GUI thread. Private to
// this folder.
#pragma once

#include "core/chat/poolrunner.h"

#include <QObject>

namespace quire {
class Clock;
class Timer;
}

namespace quire::chat {

class Rephrasing final : public QObject
{
    Q_OBJECT
public:
    /// `frame` says who is asked; `history` ends before the question; `otherwise` is the rule's version.
    Rephrasing(PoolRunner &pool, Clock &clock, CallRequest frame, const QList<prompt::Turn> &history, const QString &question, QString otherwise);
    ~Rephrasing() override;

    void start();

Q_SIGNALS:
    /// Once, and never from inside start().
    void ready(const QString &question, bool byModel);

private:
    void end(const QString &answer);

    PoolRunner &m_pool;
    Clock &m_clock;
    CallRequest m_request;
    QString m_otherwise;
    QString m_text;
    std::unique_ptr<PoolCall> m_call;
    std::unique_ptr<Timer> m_deadline;
};

} // namespace quire::chat
