#include "core/chat/askjourney.h"

#include "core/base/await.h"
#include "core/base/clock.h"
#include "core/chat/answer.h"
#include "core/chat/followup.h"
#include "core/chat/wholechoice.h"
#include "core/prompt/extracts.h"
#include "core/settings/settingsstore.h"

#include <QJsonArray>
#include <QtConcurrentRun>

namespace quire::chat {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds writeEvery = 500ms;

bool holdsDocuments(const QList<Passage> &passages)
{
    return std::any_of(passages.begin(), passages.end(), [](const Passage &passage) { return passage.document.isValid(); });
}

} // namespace

AskJourney::AskJourney(const ChatService::Parts &parts, WebCache &web, AskRequest request, const Exchange &exchange)
    : m_parts(parts)
    , m_web(web)
    , m_conversations(parts.store)
    , m_request(std::move(request))
    , m_started(parts.clock.now())
    , m_history(exchange.history)
    , m_answer(exchange.answer)
{
}

AskJourney::~AskJourney()
{
    if (m_isUnsaved)
        takeSources(sourcesOf(m_answer.text, m_passages));
    else if (!m_write)
        return;
    m_conversations.save(m_answer);
}

Milliseconds AskJourney::sinceStart() const
{
    return m_parts.clock.now().boot - m_started.boot;
}

void AskJourney::enter(AskStage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged(m_answer.id, stage);
}

void AskJourney::setTime(const QString &name, Milliseconds duration)
{
    QJsonObject times = m_answer.details[u"ms"].toObject();
    times[name] = static_cast<qint64>(duration.count());
    m_answer.details[u"ms"] = times;
}

void AskJourney::start()
{
    enter(AskStage::Retrieving);
    const std::optional<WholeTask> task = wholeTaskIn(m_request.question);
    if (!task || m_request.mode == AnswerMode::Offline || m_request.web)
        return search();
    struct Meant {
        QList<Passage> passages;
        prompt::ReadingPlan plan{};
    };
    const int budget = tokenBudget();
    const auto meant = m_parts.store.read([task = *task, question = m_request.question, scope = m_request.scope, budget](store::Database &database) -> Result<Meant> {
        const auto passages = passagesMeant(database, task, question, scope);
        if (!passages)
            return tl::unexpected(passages.error());
        return passages->isEmpty() ? Meant{} : Meant{*passages, prompt::readingPlan(question, *passages, budget)};
    });
    await(this, meant, [this](const Result<Meant> &found) {
        if (m_stage == AskStage::Done)
            return;
        if (found && !found->passages.isEmpty())
            return readWhole(found->passages, found->plan);
        search();
    });
}

void AskJourney::search()
{
    const QString byRule = standaloneQuestion(m_request.question, questionsOf(m_history));
    const bool leansOnEarlier = byRule != m_request.question;
    if (!leansOnEarlier || m_request.mode == AnswerMode::Offline)
        return searchFor(byRule);
    m_rephrasing = std::make_unique<Rephrasing>(m_parts.pool, m_parts.clock, frame(), historyOf(m_history), m_request.question, byRule);
    connect(m_rephrasing.get(), &Rephrasing::ready, this, [this](const QString &question, bool byModel) {
        m_rephrasing.release()->deleteLater(); // It is the caller.
        m_answer.details[u"rephrased"] = byModel;
        if (m_stage != AskStage::Done)
            searchFor(question);
    });
    m_rephrasing->start();
}

retrieval::SearchRequest AskJourney::searchRequest(const QString &query, bool mayLeaveMachine) const
{
    const int passages = m_request.passages > 0 ? m_request.passages : m_parts.settings.settings().passages;
    return {query, passages, m_request.scope, mayLeaveMachine};
}

void AskJourney::searchFor(const QString &query)
{
    m_answer.details[u"query"] = query;
    await(this, m_parts.retriever.search(searchRequest(query, m_request.mode != AnswerMode::Offline)),
          [this](const Result<retrieval::SearchReport> &report) { takePassages(report); });
}

void AskJourney::takePassages(const Result<retrieval::SearchReport> &report)
{
    if (m_stage == AskStage::Done)
        return;
    setTime(QStringLiteral("retrieve"), sinceStart());
    // A search that fails costs the passages, not the answer.
    if (report) {
        m_passages = report->passages;
        m_answer.details[u"terms"] = QJsonArray::fromStringList(report->terms);
        if (report->passages.isEmpty() && report->searched > 0 && !report->terms.isEmpty())
            m_answer.details[u"nothing_found"] = true;
    } else {
        m_answer.details[u"search_error"] = report.error().detail;
    }
    if (m_request.mode == AnswerMode::Offline)
        return answerOffline(std::nullopt, {});
    if (m_request.web)
        return searchWeb();
    ask();
}

void AskJourney::searchWeb()
{
    CallRequest request;
    request.kind = pool::CallKind::Search;
    request.service = pool::Service::Brave;
    request.initiative = pool::Initiative::Person;
    request.webQuery.text = m_answer.details[u"query"].toString();
    if (const auto known = m_web.find(request.webQuery.text, m_parts.clock.now().boot))
        return takeWebResults(*known);
    m_call = m_parts.pool.start(request);
    connect(m_call.get(), &PoolCall::succeeded, this, [this, question = request.webQuery.text](const CallReport &report) {
        m_web.insert(question, report.webResults, m_parts.clock.now().boot);
        endWebCall();
        takeWebResults(report.webResults);
    });
    connect(m_call.get(), &PoolCall::failed, this, [this](const Error &error) {
        m_answer.details[u"web_error"] = QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                                                     {QStringLiteral("detail"), error.detail}};
        endWebCall();
        takeWebResults({});
    });
}

void AskJourney::endWebCall()
{
    m_call.release()->deleteLater(); // It is the caller.
}

void AskJourney::takeWebResults(const QList<providers::WebResult> &results)
{
    m_answer.details[u"web_results"] = results.size();
    m_passages += providers::passages(results);
    ask();
}

void AskJourney::ask()
{
    const settings::Settings &settings = m_parts.settings.settings();
    prompt::PromptRequest wanted;
    wanted.question = m_request.question;
    wanted.history = historyOf(m_history);
    wanted.passages = m_passages;
    wanted.tokenBudget = tokenBudget();
    prompt::BuiltPrompt built = prompt::buildPrompt(wanted);
    built.prompt.temperature = settings.temperature;
    m_passages = built.passages;

    CallRequest request = frame();
    request.prompt = built.prompt;
    request.estimatedTokens = built.estimatedTokens;
    m_answer.details[u"prompt"] = toJson(built.prompt);

    enter(AskStage::Waiting);
    m_call = m_parts.pool.start(request);
    connect(m_call.get(), &PoolCall::textArrived, this, &AskJourney::takeText);
    connect(m_call.get(), &PoolCall::seam, this, &AskJourney::takeSeam);
    connect(m_call.get(), &PoolCall::waiting, this,
            [this](const Error &reason, Instant until) { Q_EMIT waiting(m_answer.id, reason, until); });
    connect(m_call.get(), &PoolCall::succeeded, this, &AskJourney::takeReport);
    connect(m_call.get(), &PoolCall::failed, this, &AskJourney::takeError);
}

/// In tokens as they are estimated here, so that the model's provider counts what is set.
int AskJourney::tokenBudget() const
{
    return m_parts.pool.tokenBudget(frame().model, m_parts.settings.settings().promptTokens);
}

CallRequest AskJourney::frame() const
{
    const settings::Settings &settings = m_parts.settings.settings();
    CallRequest request;
    request.service = settings.chatService == u"openai" ? pool::Service::OpenAi : pool::Service::Gemini;
    request.model = m_request.model.isEmpty() ? settings.chatModel : m_request.model;
    request.prompt.temperature = settings.temperature;
    request.content = holdsDocuments(m_passages) ? pool::Content::DocumentPassages : pool::Content::ChatOnly;
    request.conversation = m_answer.conversation;
    request.initiative = pool::Initiative::Person; // Asked, or asked again, by hand.
    return request;
}

void AskJourney::readWhole(const QList<Passage> &passages, prompt::ReadingPlan plan)
{
    setTime(QStringLiteral("retrieve"), sinceStart());
    m_passages = passages;
    m_answer.details[u"query"] = m_request.question;
    m_answer.details[u"model"] = frame().model;
    m_reading = std::make_unique<WholeReading>(m_parts.pool, frame(), m_request.question, passages, std::move(plan), tokenBudget());
    enter(AskStage::Waiting);
    connect(m_reading.get(), &WholeReading::textArrived, this, &AskJourney::takeText);
    connect(m_reading.get(), &WholeReading::seam, this, &AskJourney::takeSeam);
    connect(m_reading.get(), &WholeReading::progressed, this, [this](int done, int total) { Q_EMIT read(m_answer.id, done, total); });
    connect(m_reading.get(), &WholeReading::waiting, this,
            [this](const Error &reason, Instant until) { Q_EMIT waiting(m_answer.id, reason, until); });
    connect(m_reading.get(), &WholeReading::succeeded, this, &AskJourney::takeReport);
    connect(m_reading.get(), &WholeReading::failed, this, &AskJourney::takeError);
    m_reading->start();
}

/// What is kept of the reading: its parts, what of them failed, what each request took, and the last prompt.
void AskJourney::describeReading()
{
    QJsonArray unread;
    for (const int part : m_reading->unread())
        unread.append(part);
    QJsonArray requests;
    for (const ReadingStep &step : m_reading->steps())
        requests.append(toJson(step));
    m_answer.details[u"reading"] = QJsonObject{
        {QStringLiteral("parts"), m_reading->parts()}, {QStringLiteral("unread"), unread}, {QStringLiteral("requests"), requests}};
    if (!m_reading->lastPrompt().turns.isEmpty())
        m_answer.details[u"prompt"] = toJson(m_reading->lastPrompt());
    if (m_answer.text.isEmpty() && m_reading->parts() > 0) {
        m_answer.text = m_reading->notes();
        m_answer.details[u"partial"] = !m_answer.text.isEmpty();
    }
}

void AskJourney::takeText(const QString &piece)
{
    if (m_stage == AskStage::Waiting) {
        setTime(QStringLiteral("first_token"), sinceStart());
        enter(AskStage::Answering);
    }
    m_answer.text += piece;
    writeSoon();
    Q_EMIT grew(m_answer.id, piece);
}

void AskJourney::takeSeam()
{
    QJsonArray seams = m_answer.details[u"seams"].toArray();
    seams.append(m_answer.text.size());
    m_answer.details[u"seams"] = seams;
    Q_EMIT broke(m_answer.id, m_answer.text.size());
}

void AskJourney::writeSoon()
{
    if (m_write)
        return;
    m_write = m_parts.clock.runAfter(writeEvery, [this] {
        m_write.reset();
        m_conversations.save(m_answer);
    });
}

void AskJourney::takeReport(const CallReport &report)
{
    describeCall(m_answer.details, report);
    finish(store::MessageState::Complete, std::nullopt);
}

void AskJourney::takeError(const Error &error, const QList<Attempt> &attempts)
{
    const bool hasNotes = m_reading && !m_reading->notes().isEmpty();
    if (m_answer.text.isEmpty() && m_reading && !hasNotes)
        return answerOfflineInstead(error, attempts);
    if (m_answer.text.isEmpty() && !hasNotes)
        return answerOffline(error, attempts);
    m_answer.details[u"attempts"] = toJson(attempts);
    finish(store::MessageState::Failed, error);
}

/// Nobody could read the whole of it: extracts of the best passages, not of all, or of its beginning.
void AskJourney::answerOfflineInstead(const Error &reason, const QList<Attempt> &attempts)
{
    m_reading->disconnect(this);
    m_reading.release()->deleteLater(); // It is the caller.
    const retrieval::SearchRequest best = searchRequest(m_request.question, false);
    await(this, m_parts.retriever.search(best), [this, reason, attempts, most = best.limit](const Result<retrieval::SearchReport> &report) {
        if (m_stage == AskStage::Done)
            return;
        const bool found = report && !report->passages.isEmpty();
        m_passages = found ? report->passages : m_passages.first(std::min<qsizetype>(most, m_passages.size()));
        answerOffline(reason, attempts);
    });
}

void AskJourney::answerOffline(const std::optional<Error> &reason, const QList<Attempt> &attempts)
{
    describeOffline(m_answer.details, reason, attempts);
    prompt::Extract extract = prompt::extractAnswer(m_request.question, m_passages);
    // A search alone, or a task for the whole of it: what there is, where no sentence stands out.
    const bool takesAny = !reason || wholeTaskIn(m_request.question);
    if (extract.answer.isEmpty() && takesAny)
        extract = prompt::passageBeginnings(m_passages);
    m_answer.details.remove(u"nothing_found"); // Extracts of the web may have been.
    if (extract.answer.isEmpty() && !m_answer.details.contains(u"search_error"))
        m_answer.details[u"nothing_found"] = true;
    if (extract.answer.isEmpty() && reason)
        return finish(store::MessageState::Failed, reason);
    m_passages = extract.passages;
    if (!extract.answer.isEmpty())
        takeText(extract.answer);
    finish(store::MessageState::Complete, std::nullopt);
}

void AskJourney::stop()
{
    if (m_stage == AskStage::Done)
        return;
    if (m_call)
        m_call->cancel();
    if (m_reading)
        m_reading->disconnect(this);
    m_rephrasing.reset();
    finish(store::MessageState::Stopped, std::nullopt);
}

void AskJourney::abandon()
{
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
        m_call.release()->deleteLater(); // It may be the caller.
    }
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading.release()->deleteLater();
    }
    m_rephrasing.reset();
    m_stage = AskStage::Done;
    m_isUnsaved = false;
    m_write.reset();
    disconnect();
}

void AskJourney::finish(store::MessageState state, const std::optional<Error> &error)
{
    if (m_call) {
        m_call->disconnect(this);
        m_call.release()->deleteLater(); // It may be the caller.
    }
    m_write.reset();
    const bool whole = m_reading != nullptr;
    if (whole) {
        describeReading();
        m_reading->disconnect(this);
        m_reading.release()->deleteLater(); // It may be the caller.
    }
    m_answer.state = state;
    m_answer.error = error;
    setTime(QStringLiteral("total"), sinceStart());
    m_keepsCitedOnly = whole;
    m_isUnsaved = true;
    enter(AskStage::Done);
    // Elsewhere: comparing the sentences of a long answer with their passages takes longer than a frame.
    await(this, QtConcurrent::run(sourcesOf, m_answer.text, m_passages), [this](const QList<store::SourceRow> &sources) {
        if (m_isUnsaved)
            saveWith(sources);
    });
}

void AskJourney::takeSources(const QList<store::SourceRow> &sources)
{
    m_isUnsaved = false;
    m_answer.sources = sources;
    if (m_answer.state == store::MessageState::Complete && citesNothing(sources))
        m_answer.details[u"uncited"] = true;
    if (m_keepsCitedOnly) // A document's every passage beside each answer would double the library.
        m_answer.sources.removeIf([](const store::SourceRow &source) { return !source.cited; });
}

void AskJourney::saveWith(const QList<store::SourceRow> &sources)
{
    takeSources(sources);
    // Told when it is stored: who hears it may close the program.
    await(this, m_conversations.save(m_answer), [this](const Result<void> &saved) {
        if (!saved)
            m_answer.details[u"not_saved"] = saved.error().detail;
        Q_EMIT finished(m_answer);
    });
}

} // namespace quire::chat
