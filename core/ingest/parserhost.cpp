#include "core/ingest/parserhost.h"

#include "core/base/await.h"
#include "core/ingest/parserwork.h"
#include "core/ingest/workerprocess.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <deque>

namespace quire::ingest {
namespace {

using WorkPtr = std::shared_ptr<ParserWork>;

// A page nobody waits for any more is usually drawn sooner than a killed worker is replaced.
constexpr std::chrono::milliseconds unwatchedRender{1'000};
// A smaller file is read sooner than it is shared.
constexpr qint64 worthCounting = 64 << 10;

/// A long file's first range is read without text recognition, so that what it says is searchable soon, however many pictures
/// the file begins with.
bool isGlance(const ParserTask &task)
{
    const auto *call = std::get_if<wire::ParseCall>(&task.call);
    return call && call->ocrLanguages.isEmpty() && !task.work->ocrLanguages.isEmpty();
}

/// A place for one worker, and what it has in hand.
struct Seat {
    WorkerProcess *process = nullptr;
    std::optional<ParserTask> task;
    quint32 turn = 0; ///< Tells a late answer to an earlier task from one to this.
    bool sent = false;
};

} // namespace

struct ParserHost::Private {
    Private(ParserHost *host, QString path, int count, ParserLimits given)
        : q(host)
        , program(std::move(path))
        , limits(given)
        , seats(static_cast<size_t>(std::max(count, 1)))
    {
        openers.setMaxThreadCount(2);
    }

    std::unique_ptr<ParserJob> enqueue(const WorkPtr &work, ParserTask task);
    void scheduleDispatch();
    void dispatch();
    void assign(Seat &seat, ParserTask task);
    void send(Seat &seat);
    WorkerProcess *spawn(Seat &seat);
    void take(Seat &seat, const wire::Record &record);
    void lose(Seat &seat, const Error &reason);
    void complete(Seat &seat, const std::optional<Error> &error, bool last);
    void share(const WorkPtr &work);
    void finishPart(const ParserTask &task);
    void finishGlance(const ParserTask &task);
    void tellBeginning(ParserWork &work);
    void fail(const WorkPtr &work, const Error &error);
    void abandon(const WorkPtr &work);
    void reportProgress(ParserWork &work, qsizetype part, const wire::Advance &advance);

    ParserHost *q;
    QString program;
    ParserLimits limits;
    std::vector<Seat> seats; // Never resized: lambdas hold references into it.
    std::deque<ParserTask> renders;
    std::deque<ParserTask> parses;
    QThreadPool openers;
    QStringList missingLayers;
    QString ocrLanguages = QStringLiteral("eng"); ///< What scanned pages are read in; see ParseOptions.
    quint32 nextTurn = 1;
    bool dispatchScheduled = false;
};

std::unique_ptr<ParserJob> ParserHost::Private::enqueue(const WorkPtr &work, ParserTask task)
{
    auto job = std::make_unique<ParserJob>();
    work->job = job.get();
    QObject::connect(job.get(), &QObject::destroyed, q, [this, work] { abandon(work); });
    (work->render ? renders : parses).push_back(std::move(task));
    scheduleDispatch();
    return job;
}

void ParserHost::Private::scheduleDispatch()
{
    if (std::exchange(dispatchScheduled, true))
        return;
    QMetaObject::invokeMethod(q, [this] {
        dispatchScheduled = false;
        dispatch();
    }, Qt::QueuedConnection);
}

void ParserHost::Private::dispatch()
{
    for (Seat &seat : seats) {
        if (seat.task)
            continue;
        auto &queue = renders.empty() ? parses : renders;
        if (queue.empty())
            return;
        ParserTask task = std::move(queue.front());
        queue.pop_front();
        assign(seat, std::move(task));
    }
}

void ParserHost::Private::assign(Seat &seat, ParserTask task)
{
    seat.task = std::move(task);
    seat.turn = nextTurn++;
    seat.sent = false;
    if (seat.task->work->input) {
        send(seat);
        return;
    }
    // A process takes as long to start as a file to open: both at once.
    if (!seat.process)
        seat.process = spawn(seat);
    // Only now, so that a thousand waiting jobs do not hold a thousand files open.
    const auto opening = QtConcurrent::run(&openers, openInput, seat.task->work->path);
    await(q, opening, [this, &seat, turn = seat.turn](const Result<InputFile> &input) {
        if (seat.turn != turn || !seat.task)
            return;
        ParserWork &work = *seat.task->work;
        if (!input) {
            complete(seat, input.error(), false);
            return;
        }
        work.input = *input;
        if (work.input->isPdf && work.input->size >= worthCounting && std::holds_alternative<wire::ParseCall>(seat.task->call))
            seat.task->call = wire::CountCall{};
        send(seat);
    });
}

void ParserHost::Private::send(Seat &seat)
{
    if (!seat.process)
        seat.process = spawn(seat);
    seat.sent = true;
    const ParserWork &work = *seat.task->work;
    const wire::Request request{seat.turn, QFileInfo(work.path).fileName(), work.password, {}, seat.task->call};
    seat.process->send(request, *work.input);
}

WorkerProcess *ParserHost::Private::spawn(Seat &seat)
{
    auto *process = new WorkerProcess(program, limits, q);
    QObject::connect(process, &WorkerProcess::recordArrived, q, [this, &seat](const wire::Record &record) { take(seat, record); });
    // Queued: a process that cannot be started says so before anybody could know of it.
    QObject::connect(process, &WorkerProcess::ended, q, [this, &seat, process](const Error &reason) {
        process->deleteLater();
        if (seat.process == process)
            lose(seat, reason);
    }, Qt::QueuedConnection);
    return process;
}

void ParserHost::Private::take(Seat &seat, const wire::Record &record)
{
    if (const auto *ready = std::get_if<wire::Ready>(&record.body)) {
        missingLayers = ready->missingLayers;
        if (ready->version != wire::protocolVersion)
            seat.process->kill({ErrorCode::Internal, QStringLiteral("quire-parser is of another version"), {}});
        return;
    }
    if (!seat.task)
        return;
    ParserWork &work = *seat.task->work;
    const qsizetype part = seat.task->part;
    const bool wanted = !work.finished;
    if (const auto *done = std::get_if<wire::Done>(&record.body))
        complete(seat, {}, done->last);
    else if (const auto *failed = std::get_if<wire::Failed>(&record.body))
        complete(seat, failed->error, failed->last);
    else if (!wanted)
        return;
    else if (const auto *info = std::get_if<DocumentInfo>(&record.body))
        work.join.part(part).info = *info;
    else if (const auto *block = std::get_if<Block>(&record.body))
        work.join.part(part).blocks.append(*block);
    else if (const auto *warning = std::get_if<wire::Warning>(&record.body))
        work.join.part(part).warnings.append(warning->text);
    else if (const auto *page = std::get_if<wire::Page>(&record.body))
        work.page = *page;
    else if (const auto *count = std::get_if<wire::PageCount>(&record.body))
        work.pages = count->pages;
    else if (const auto *advance = std::get_if<wire::Advance>(&record.body))
        reportProgress(work, part, *advance);
}

void ParserHost::Private::reportProgress(ParserWork &work, qsizetype part, const wire::Advance &advance)
{
    work.join.setProgress(part, advance.done);
    const int total = work.pages > 0 ? work.pages : advance.total;
    if (work.job)
        Q_EMIT work.job->progressed(std::min(work.join.progress(), total), total);
}

void ParserHost::Private::lose(Seat &seat, const Error &reason)
{
    seat.process = nullptr;
    if (seat.task && seat.sent)
        complete(seat, reason, false);
    else
        scheduleDispatch();
}

void ParserHost::Private::complete(Seat &seat, const std::optional<Error> &error, bool last)
{
    const ParserTask task = *std::exchange(seat.task, std::nullopt);
    if (last && seat.process)
        std::exchange(seat.process, nullptr)->retire();
    scheduleDispatch();
    if (task.work->finished)
        return;
    const bool isRange = !task.work->render && task.work->join.parts() > 1;
    if (isGlance(task) && (!error || error->code == ErrorCode::NoText)) {
        finishGlance(task);
    } else if (error && error->code == ErrorCode::NoText && isRange) {
        task.work->join.setEmpty(task.part);
        finishPart(task);
    } else if (error) {
        fail(task.work, *error);
    } else if (std::holds_alternative<wire::CountCall>(task.call)) {
        share(task.work);
    } else {
        finishPart(task);
    }
}

void ParserHost::Private::share(const WorkPtr &work)
{
    const QList<PageRange> ranges = sharedAmong(q->workers(), work->pages);
    work->join = DocumentJoin(ranges.size());
    work->partsLeft = ranges.size();
    // Ahead of other files: this one has begun, and its file is open.
    for (qsizetype i = ranges.size() - 1; i >= 0; --i) {
        const bool glance = i == 0 && ranges.size() > 1;
        parses.push_front({work, wire::ParseCall{ranges.at(i).first, ranges.at(i).last, glance ? QString() : work->ocrLanguages}, i});
    }
}

void ParserHost::Private::tellBeginning(ParserWork &work)
{
    const auto beginning = work.join.grown();
    if (beginning && work.job)
        Q_EMIT work.job->grew(*beginning);
}

/// A warning, or no text at all, may be about pages to be recognised: then the range is read again, with that.
void ParserHost::Private::finishGlance(const ParserTask &task)
{
    ParserWork &work = *task.work;
    const Document &seen = work.join.part(task.part);
    if (!seen.blocks.isEmpty() && seen.warnings.isEmpty()) {
        finishPart(task);
        return;
    }
    ParserTask again = task;
    std::get<wire::ParseCall>(again.call).ocrLanguages = work.ocrLanguages;
    work.join.setWhole(task.part);
    tellBeginning(work);
    work.join.setAgain(task.part);
    parses.push_front(std::move(again));
}

void ParserHost::Private::finishPart(const ParserTask &task)
{
    ParserWork &work = *task.work;
    work.join.setWhole(task.part);
    if (--work.partsLeft > 0) {
        tellBeginning(work);
        return;
    }
    if (!work.render && work.join.isEmpty()) {
        fail(task.work, {ErrorCode::NoText, QStringLiteral("no page has text"), {}});
        return;
    }
    work.finished = true;
    work.input.reset();
    if (!work.job)
        return;
    if (work.render)
        Q_EMIT work.job->rendered(work.page.png, work.page.size);
    else
        Q_EMIT work.job->parsed(work.join.take());
}

void ParserHost::Private::fail(const WorkPtr &work, const Error &error)
{
    ParserJob *job = work->job;
    abandon(work);
    if (job)
        Q_EMIT job->failed(error);
}

void ParserHost::Private::abandon(const WorkPtr &work)
{
    if (std::exchange(work->finished, true))
        return;
    work->input.reset();
    const auto isOfWork = [&work](const ParserTask &task) { return task.work == work; };
    std::erase_if(renders, isOfWork);
    std::erase_if(parses, isOfWork);
    for (Seat &seat : seats) {
        if (!seat.task || seat.task->work != work)
            continue;
        if (!seat.sent) {
            seat.task.reset(); // The answer of the opener finds another turn.
            scheduleDispatch();
        } else if (!work->render) {
            seat.process->kill({ErrorCode::Cancelled, {}, {}});
        } else {
            QTimer::singleShot(unwatchedRender, q, [this, &seat, turn = seat.turn] {
                if (seat.task && seat.turn == turn && seat.process)
                    seat.process->kill({ErrorCode::Cancelled, {}, {}});
            });
        }
    }
}

ParserHost::ParserHost(QString program, int workers, ParserLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(program), workers, limits))
{
}

ParserHost::~ParserHost()
{
    // Jobs may outlive the host, and would tell it of their end.
    for (Seat &seat : d->seats)
        delete std::exchange(seat.process, nullptr);
}

std::unique_ptr<ParserJob> ParserHost::parse(const ParseRequest &request)
{
    auto work = std::make_shared<ParserWork>();
    work->path = request.path;
    work->password = request.password;
    work->ocrLanguages = d->ocrLanguages;
    return d->enqueue(work, {work, wire::ParseCall{1, 0, work->ocrLanguages}, 0});
}

std::unique_ptr<ParserJob> ParserHost::render(const RenderRequest &request)
{
    auto work = std::make_shared<ParserWork>();
    work->path = request.path;
    work->password = request.password;
    work->render = wire::RenderCall{std::max(request.page, 1), std::clamp(request.dotsPerInch, 1.0, 10'000.0)};
    return d->enqueue(work, {work, *work->render, 0});
}

void ParserHost::setOcrLanguages(const QString &languages)
{
    d->ocrLanguages = languages;
}

void ParserHost::warmUp()
{
    for (Seat &seat : d->seats) {
        if (!seat.process)
            seat.process = d->spawn(seat);
    }
}

int ParserHost::workers() const
{
    return static_cast<int>(d->seats.size());
}

QStringList ParserHost::missingSandboxLayers() const
{
    return d->missingLayers;
}

} // namespace quire::ingest
