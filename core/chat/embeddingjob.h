// EmbeddingJob: makes the vectors that the library lacks, in the background, batch after batch through the pool. What is
// made is kept, so that a later run goes on where this one ended; another model makes all anew, and the earlier vectors go
// when it is through. No text leaves the machine before somebody agreed to who gets it. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/retrieval/embedder.h"
#include "core/store/vectortable.h"

#include <QObject>

namespace quire::retrieval {
class Meaning;
}
namespace quire::settings {
class SettingsStore;
}
namespace quire::store {
class Store;
}

namespace quire::chat {

enum class EmbeddingState {
    Off,
    NeedsConsent, ///< The text of documents would go to somebody who was not agreed to.
    Working,
    Waiting,      ///< `problem` says for what; it goes on by itself.
    Complete,
};

struct EmbeddingProgress {
    EmbeddingState state = EmbeddingState::Off;
    qint64 chunks = 0;     ///< In the library.
    qint64 vectors = 0;    ///< Of these, made.
    qint64 tokensLeft = 0; ///< About so many are still to be sent.
    std::optional<Error> problem;
    bool operator==(const EmbeddingProgress &) const = default;
};

class EmbeddingJob final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the job.
    struct Parts {
        Clock &clock;
        store::Store &store;
        settings::SettingsStore &settings;
        retrieval::Embedder &embedder;
        retrieval::Meaning &meaning;
    };
    explicit EmbeddingJob(const Parts &parts, QObject *parent = nullptr);
    ~EmbeddingJob() override;

    /// From now on it looks after the library; before, it only counts.
    void start();
    /// The library, or the keys, are not what they were.
    void look();
    [[nodiscard]] const EmbeddingProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void changed();

private:
    void count();
    void takeCounts(const QString &model, const Result<store::VectorCounts> &counts);
    void fetch();
    void send(const QList<store::VectorlessChunk> &chunks);
    void keep(const QList<store::VectorlessChunk> &chunks, const Result<QList<retrieval::Vector>> &vectors);
    void conclude();
    void wait(const Error &problem);
    void enter(EmbeddingState state, const std::optional<Error> &problem = {});
    [[nodiscard]] bool isAllowed() const;

    Parts m_parts;
    EmbeddingProgress m_progress;
    QString m_model;            ///< What this round is for.
    ChunkId m_reached;          ///< Chunks up to here were looked at in this round.
    bool m_started = false;
    bool m_busy = false;        ///< A round is under way; each step hands on to the next.
    bool m_again = false;       ///< And something changed meanwhile.
    int m_failures = 0;         ///< In a row.
    std::unique_ptr<Timer> m_timer;
};

} // namespace quire::chat
