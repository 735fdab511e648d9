#include "core/chat/embeddingjob.h"

#include "core/base/await.h"
#include "core/document/chunker.h"
#include "core/retrieval/meaning.h"
#include "core/retrieval/vectors.h"
#include "core/settings/settingsstore.h"
#include "core/store/store.h"

namespace quire::chat {
namespace {

using namespace std::chrono_literals;

constexpr int batch = 100;               // What Gemini takes at once.
constexpr int batchTokens = 20'000;      // Under a free key's 30,000 a minute.
// Of UTF-8: four in English, three - one character - in Chinese and Japanese; titles and headings go along.
constexpr qint64 bytesPerToken = 3;
constexpr Milliseconds firstRest = 15s;
constexpr Milliseconds longestRest = 10min;
constexpr Milliseconds afterChange = 2s; // A queue that indexes says so many times a second.

} // namespace

EmbeddingJob::EmbeddingJob(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.settings, &settings::SettingsStore::changed, this, [this] {
        m_failures = 0;
        if (m_started)
            count();
    });
}

EmbeddingJob::~EmbeddingJob() = default;

void EmbeddingJob::start()
{
    m_started = true;
    count();
}

void EmbeddingJob::look()
{
    if (!m_started || m_parts.embedder.identity().isEmpty())
        return;
    if (m_busy)
        m_again = true;
    else
        m_timer = m_parts.clock.runAfter(afterChange, [this] { count(); });
}

bool EmbeddingJob::isAllowed() const
{
    const settings::Settings &settings = m_parts.settings.settings();
    return m_parts.embedder.isLocal() || settings.embeddingConsent == settings::embeddingReceiver(settings);
}

void EmbeddingJob::enter(EmbeddingState state, const std::optional<Error> &problem)
{
    m_progress.state = state;
    m_progress.problem = problem;
    Q_EMIT changed();
}

void EmbeddingJob::count()
{
    m_timer.reset();
    if (std::exchange(m_busy, true)) {
        m_again = true;
        return;
    }
    m_again = false;
    m_reached = {};
    const QString model = m_parts.embedder.identity();
    if (model != std::exchange(m_model, model))
        m_parts.meaning.refresh(); // Also when switched off: the memory is given back.
    if (model.isEmpty()) {
        m_busy = false;
        m_progress = {};
        return enter(EmbeddingState::Off);
    }
    const auto counts = m_parts.store.read([model](store::Database &database) { return store::VectorTable(database).counts(model); });
    await(this, counts, [this, model](const Result<store::VectorCounts> &found) { takeCounts(model, found); });
}

void EmbeddingJob::takeCounts(const QString &model, const Result<store::VectorCounts> &counts)
{
    if (!counts)
        return wait(counts.error());
    m_progress.chunks = counts->chunks;
    m_progress.vectors = counts->vectors;
    m_progress.tokensLeft = counts->bytesLeft / bytesPerToken;
    if (model != m_parts.embedder.identity()) {
        m_busy = false;
        return count();
    }
    if (counts->vectors >= counts->chunks)
        return conclude();
    if (!isAllowed()) {
        m_busy = false;
        return enter(EmbeddingState::NeedsConsent);
    }
    enter(EmbeddingState::Working);
    fetch();
}

void EmbeddingJob::fetch()
{
    const auto missing = m_parts.store.read([model = m_model, after = m_reached](store::Database &database) {
        return store::VectorTable(database).missing(model, after, batch);
    });
    await(this, missing, [this](const Result<QList<store::VectorlessChunk>> &chunks) {
        if (!chunks)
            return wait(chunks.error());
        if (m_again || m_model != m_parts.embedder.identity() || !isAllowed()) { // What is wanted has changed.
            m_busy = false;
            return count();
        }
        if (chunks->isEmpty())
            return conclude();
        send(*chunks);
    });
}

void EmbeddingJob::send(const QList<store::VectorlessChunk> &chunks)
{
    QList<store::VectorlessChunk> taken;
    QStringList texts;
    int tokens = 0;
    for (const store::VectorlessChunk &chunk : chunks) {
        tokens += estimatedTokens(chunk.text);
        if (!taken.isEmpty() && tokens > batchTokens)
            break;
        taken.append(chunk);
        texts.append(chunk.text);
    }
    await(this, m_parts.embedder.embed(texts, retrieval::EmbedTask::Document),
          [this, taken](const Result<QList<retrieval::Vector>> &vectors) { keep(taken, vectors); });
}

void EmbeddingJob::keep(const QList<store::VectorlessChunk> &chunks, const Result<QList<retrieval::Vector>> &vectors)
{
    if (!vectors)
        return wait(vectors.error());
    if (vectors->size() != chunks.size())
        return wait({ErrorCode::BadReply, QStringLiteral("%1 vectors for %2 texts").arg(vectors->size()).arg(chunks.size()), {}});
    QList<store::ChunkVector> packed;
    for (qsizetype i = 0; i < chunks.size(); ++i)
        packed.append({chunks.at(i).chunk, retrieval::packedVector(vectors->at(i))});
    const auto written = m_parts.store.write([model = m_model, packed](store::Database &database) { return store::VectorTable(database).put(model, packed); });
    await(this, written, [this, last = chunks.last().chunk, made = packed.size()](const Result<void> &done) {
        if (!done)
            return wait(done.error());
        m_failures = 0;
        const qint64 left = m_progress.chunks - m_progress.vectors;
        m_progress.vectors = std::min(m_progress.vectors + made, m_progress.chunks);
        m_progress.tokensLeft = left > 0 ? m_progress.tokensLeft * (m_progress.chunks - m_progress.vectors) / left : 0;
        m_reached = last;
        m_parts.meaning.refresh();
        enter(EmbeddingState::Working);
        fetch();
    });
}

void EmbeddingJob::conclude()
{
    m_failures = 0;
    const auto cleaned = m_parts.store.write([model = m_model](store::Database &database) { return store::VectorTable(database).keepOnly(model); });
    await(this, cleaned, [this](const Result<void> &) {
        m_busy = false;
        m_progress.tokensLeft = 0;
        enter(EmbeddingState::Complete);
        if (m_again)
            count();
    });
}

void EmbeddingJob::wait(const Error &problem)
{
    m_busy = false;
    const Milliseconds rest = std::min(longestRest, firstRest * (1 << std::min(m_failures++, 10)));
    enter(EmbeddingState::Waiting, problem);
    m_timer = m_parts.clock.runAfter(std::max(rest, problem.retryAfter.value_or(0ms)), [this] { count(); });
}

} // namespace quire::chat
