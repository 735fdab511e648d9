#include "core/chat/wholereading.h"

#include <algorithm>

namespace quire::chat {
namespace {

constexpr size_t atOnce = 2; // More would only meet the minute's limit of a free key sooner.
constexpr int notesLength = 2'000; // Tokens that a part may say.

} // namespace

WholeReading::WholeReading(PoolRunner &pool, CallRequest frame, QString task, const QList<Passage> &passages, prompt::ReadingPlan plan, int tokenBudget,
                           QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_frame(std::move(frame))
    , m_task(std::move(task))
    , m_passages(passages)
    , m_plan(std::move(plan))
    , m_budget(tokenBudget)
{
}

WholeReading::~WholeReading() = default;

QString WholeReading::notes() const
{
    QStringList known = m_found;
    known.removeAll(QString());
    return (known.isEmpty() ? m_notes : known).join(QStringLiteral("\n\n"));
}

CallRequest WholeReading::requestFor(const prompt::BuiltPrompt &prompt) const
{
    CallRequest request = m_frame;
    const double temperature = request.prompt.temperature;
    request.prompt = prompt.prompt;
    request.prompt.temperature = temperature;
    request.estimatedTokens = prompt.estimatedTokens;
    return request;
}

void WholeReading::start()
{
    if (m_plan.parts.isEmpty())
        return answer(m_plan.prompts.front());
    beginRound(std::move(m_plan.prompts));
}

void WholeReading::beginRound(std::vector<prompt::BuiltPrompt> prompts)
{
    m_prompts = std::move(prompts);
    m_found = QStringList(static_cast<qsizetype>(m_prompts.size()));
    m_next = 0;
    m_done = 0;
    m_total = static_cast<int>(m_prompts.size());
    Q_EMIT progressed(0, m_total);
    sendMore();
}

void WholeReading::sendMore()
{
    while (m_steps.size() < atOnce && m_next < static_cast<qsizetype>(m_prompts.size())) {
        const qsizetype place = m_next++;
        CallRequest request = requestFor(m_prompts[static_cast<size_t>(place)]);
        request.prompt.maximumOutputTokens = std::min(request.prompt.maximumOutputTokens, notesLength);
        Step step{m_pool.start(request), place};
        auto text = std::make_shared<QString>();
        connect(step.call.get(), &PoolCall::textArrived, this, [text](const QString &piece) { *text += piece; });
        connect(step.call.get(), &PoolCall::waiting, this, &WholeReading::waiting);
        connect(step.call.get(), &PoolCall::succeeded, this, [this, place, text](const CallReport &report) { takeNotes(place, *text, report); });
        connect(step.call.get(), &PoolCall::failed, this,
                [this, place](const Error &error, const QList<Attempt> &attempts) { takeFailure(place, error, attempts); });
        m_steps.push_back(std::move(step));
    }
    if (m_steps.empty())
        join();
}

void WholeReading::endStep(qsizetype place)
{
    const auto step = std::find_if(m_steps.begin(), m_steps.end(), [place](const Step &each) { return each.place == place; });
    step->call->disconnect(this);
    step->call.release()->deleteLater(); // It is the caller.
    m_steps.erase(step);
    Q_EMIT progressed(++m_done, m_total);
    sendMore();
}

void WholeReading::note(qsizetype place, const QString &outcome, const CallReport &report)
{
    ReadingStep step;
    step.kind = m_condensing ? ReadingStep::Kind::Condensing : ReadingStep::Kind::Part;
    step.number = static_cast<int>(place) + 1;
    if (!m_condensing) {
        const prompt::Part &part = m_plan.parts.at(place);
        step.title = m_passages.at(part.first).title;
        step.from = m_passages.at(part.first).anchor;
        step.to = m_passages.at(part.last).anchor;
    }
    step.key = report.keyLabel;
    step.outcome = outcome;
    step.estimated = report.estimatedTokens;
    step.usage = report.usage;
    step.took = report.total;
    m_past.append(step);
}

void WholeReading::takeNotes(qsizetype place, const QString &text, const CallReport &report)
{
    note(place, QStringLiteral("ok"), report);
    m_found[place] = text.trimmed();
    endStep(place);
}

void WholeReading::takeFailure(qsizetype place, const Error &error, const QList<Attempt> &attempts)
{
    CallReport report;
    report.estimatedTokens = m_prompts[static_cast<size_t>(place)].estimatedTokens;
    report.keyLabel = attempts.isEmpty() ? QString() : attempts.last().keyLabel;
    for (const Attempt &attempt : attempts)
        report.total += attempt.took;
    note(place, errorCodeName(error.code), report);
    m_lastError = error;
    m_lastAttempts = attempts;
    if (m_condensing) // The longer notes serve as well.
        m_found[place] = m_notes.value(place);
    else
        m_unread.append(static_cast<int>(place) + 1);
    endStep(place);
}

void WholeReading::join()
{
    QStringList notes = m_found;
    notes.removeAll(QString());
    if (notes.isEmpty()) {
        Q_EMIT failed(m_lastError.value_or(Error{ErrorCode::BadReply, QStringLiteral("no notes came of any part"), {}}), m_lastAttempts);
        return;
    }
    const QList<QStringList> groups = prompt::groupsOf(notes, m_budget);
    if (groups.size() <= 1)
        return answer(prompt::answerPrompt(m_task, groups.value(0)));
    m_notes.clear();
    std::vector<prompt::BuiltPrompt> prompts;
    for (const QStringList &group : groups) {
        m_notes.append(group.join(QStringLiteral("\n\n")));
        prompts.push_back(prompt::condensingPrompt(m_task, group));
    }
    m_condensing = true;
    beginRound(std::move(prompts));
}

void WholeReading::answer(const prompt::BuiltPrompt &prompt)
{
    const CallRequest request = requestFor(prompt);
    m_lastPrompt = request.prompt;
    m_answer = m_pool.start(request);
    connect(m_answer.get(), &PoolCall::textArrived, this, &WholeReading::textArrived);
    connect(m_answer.get(), &PoolCall::seam, this, &WholeReading::seam);
    connect(m_answer.get(), &PoolCall::waiting, this, &WholeReading::waiting);
    connect(m_answer.get(), &PoolCall::succeeded, this, &WholeReading::succeeded);
    connect(m_answer.get(), &PoolCall::failed, this, &WholeReading::failed);
}

} // namespace quire::chat
