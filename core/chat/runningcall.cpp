#include "core/chat/runningcall.h"

namespace quire::chat {

RunningCall::RunningCall(CallId id, CallRequest request, Moment started)
    : m_id(id)
    , m_request(std::move(request))
    , m_started(started)
{
}

RunningCall::~RunningCall()
{
    cancel();
}

void RunningCall::cancel()
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT cancelled(m_id);
}

void RunningCall::join(const RunningCall &leader)
{
    m_leader = leader.id();
    if (leader.text().isEmpty())
        return;
    m_firstToken = leader.m_firstToken;
    m_text = leader.text();
    Q_EMIT textArrived(m_text);
}

void RunningCall::takeText(const QString &piece, Moment now)
{
    if (!m_firstToken)
        m_firstToken = now.boot - m_started.boot;
    m_text += piece;
    Q_EMIT textArrived(piece);
}

void RunningCall::announceSeam()
{
    Q_EMIT seam();
}

void RunningCall::announceWait(const Error &reason, Instant until)
{
    Q_EMIT waiting(reason, until);
}

void RunningCall::succeed(CallReport report, Moment now)
{
    m_ended = true;
    report.attempts = m_attempts;
    report.firstToken = m_firstToken;
    report.total = now.boot - m_started.boot;
    Q_EMIT succeeded(report);
}

void RunningCall::giveUp(const Error &error)
{
    m_ended = true;
    Q_EMIT failed(error, m_attempts);
}

} // namespace quire::chat
