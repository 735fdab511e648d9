// RunningCall: a PoolCall as the runner sees it. Owned by the caller; the runner keeps a pointer until either side ends
// it. GUI thread. Private to this folder.
#pragma once

#include "core/chat/sending.h"

#include <QPointer>

namespace quire::chat {

class RunningCall final : public PoolCall
{
    Q_OBJECT
public:
    RunningCall(CallId id, CallRequest request, Moment started);
    ~RunningCall() override;
    void cancel() override;

    [[nodiscard]] CallId id() const { return m_id; }
    [[nodiscard]] const CallRequest &request() const { return m_request; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isJoinedTo(CallId leader) const { return m_leader == leader; }
    [[nodiscard]] Moment started() const { return m_started; }

    void join(const RunningCall &leader);
    void addAttempt(const Attempt &attempt) { m_attempts.append(attempt); }
    void takeText(const QString &piece, Moment now);
    void announceSeam();
    void announceWait(const Error &reason, Instant until);
    /// Both end the call; the runner has forgotten it by then.
    void succeed(CallReport report, Moment now);
    void giveUp(const Error &error);

Q_SIGNALS:
    void cancelled(quire::CallId id);

private:
    CallId m_id;
    CallRequest m_request;
    Moment m_started;
    QString m_text;
    CallId m_leader;
    QList<Attempt> m_attempts;
    std::optional<Milliseconds> m_firstToken;
    bool m_ended = false;
};

} // namespace quire::chat
