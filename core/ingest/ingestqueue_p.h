// The inside of IngestQueue: what it knows, and the steps of the drop journey. Shared by ingestqueue.cpp (what others
// call), ingestjourney.cpp (until a file waits to be read) and ingestreading.cpp (from then on). GUI thread.
//
//   add -> find files -> Arrival -> hash -> judge -> save the row -> Waiting -> parse -> chunk -> store -> indexed
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/clock.h"
#include "core/document/chunker.h"
#include "core/ingest/ingestqueue.h"
#include "core/ingest/library.h"
#include "core/ingest/remainingtime.h"
#include "core/store/chunkanalysis.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <deque>
#include <unordered_map>

namespace quire::ingest {

struct IngestQueue::Private {
    /// What `add` was called with.
    struct Wish {
        QStringList paths;
        AddOptions options;
        quint64 ticket = 0;
    };
    /// A file on its way to be judged.
    struct Arrival {
        QString path;
        AddOptions options;
        DocumentId retryOf; ///< Its row, when it is read anew whatever it holds; nobody awaits an `added` then.
        quint64 ticket = 0;
    };
    /// A judged file whose row is being written.
    struct Unsaved {
        DocumentRow row;
        Arrival arrival;
    };
    enum class Stage { Parsing, Chunking, Storing };
    /// A document, or its beginning, cut into passages.
    struct Cut {
        Document content;
        QList<Chunk> chunks;
        store::ChunkAnalysis analysis; ///< Of the chunks from `analysedFrom` on; those before are stored.
        qsizetype analysedFrom = 0;
    };
    [[nodiscard]] static Cut cutUp(const Document &content, const QString &path, qsizetype stored);
    static Result<void> storeContent(store::Database &database, const DocumentRow &row, const Cut &cut, const Cut &begun);
    /// A document being read.
    struct Item {
        Stage stage = Stage::Parsing;
        std::unique_ptr<ParserJob> job;
        qint64 size = 0;
        double part = 0; ///< Of 1: how much of it is read.
        quint64 turn = 0; ///< Tells a late answer to an earlier reading from one to this.
        // The beginning of a long file becomes searchable while the rest is read.
        Cut begun;                     ///< What of it is stored.
        bool isStoringBeginning = false;
        std::optional<Document> grown; ///< A longer beginning, which came while one was stored.
        std::optional<Cut> whole;      ///< All of it, when it came while a beginning was stored.
    };
    /// A document that is read and cut, and waits for its transaction.
    struct Finished {
        DocumentRow row;
        quint64 turn = 0;
        Cut cut;
        Cut begun; ///< What of it is stored.
    };
    struct Waiting {
        DocumentId document;
        QString password;
        qint64 size = 0;
    };
    struct IdHash {
        size_t operator()(DocumentId id) const { return std::hash<qint64>()(id.value); }
    };

    Private(IngestQueue *queue, const Parts &given);

    void load();
    void find(const Wish &wish);
    void answer(const Arrival &arrival, AddOutcome outcome, DocumentId document, const Error &reason = {});
    void arrive(Arrival arrival);
    void hashNext();
    void judge(const Arrival &arrival, const Result<FileFacts> &facts);
    void judgeNew(const Arrival &arrival, const FileFacts &facts);
    void judgeKnown(const Arrival &arrival, DocumentRow row, const FileFacts &facts);
    void judgeTwin(const Arrival &arrival, const DocumentRow &row);
    void read(const Arrival &arrival, DocumentRow row, const FileFacts &facts);
    void saveSoon(Unsaved unsaved);
    void saveBatch();
    void saved(const QList<Unsaved> &batch, const Result<QList<DocumentId>> &ids);
    void saveQuietly(const DocumentRow &row);

    void startNext();
    void parse(const Waiting &next);
    void letGo(Item &item);
    void cutBeginning(DocumentId document, quint64 turn, const Document &content);
    void storeBeginning(DocumentId document, quint64 turn, const Cut &cut);
    void beginningStored(quint64 turn, const DocumentRow &row, const Cut &cut, const Result<void> &result);
    void cutWhole(DocumentId document, quint64 turn, const Document &content);
    void storeWhole(DocumentId document, quint64 turn, const Cut &cut);
    void storeFinished();
    void store(std::vector<Finished> batch);
    void indexed(const DocumentRow &row, quint64 turn, const Result<void> &result);
    void fail(DocumentId document, const Error &error);
    void sweepSoon();
    void sweep();
    /// Takes the document out of the work, wherever it is.
    void drop(DocumentId document);
    [[nodiscard]] bool isCurrent(DocumentId document, quint64 turn) const;

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QueueStatus status() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isJudging() const; ///< Something may yet turn out to be a file that was known by another name.
    void begin();
    void changed();
    void report();

    IngestQueue *q;
    store::Store &storage;
    ParserHost &host;
    Clock &clock;
    CancelSource stop;
    QThreadPool scanners; // Walking and hashing; chunking has its own, so that a large file does not hold it up.
    QThreadPool chunkers;

    Library library;
    bool isLoaded = false;
    bool wantsRestore = false;
    bool isPaused = false;
    std::vector<Wish> early; // Added before the library was there to compare with.

    quint64 nextTicket = 1;
    int finding = 0;
    int checkingTwins = 0;
    std::deque<Arrival> arrivals;
    int hashing = 0;
    QList<Unsaved> unsaved;
    bool isSaving = false;
    bool saveScheduled = false;
    // New files whose rows have no id yet; equal ones wait with their judgement until they do.
    QSet<QString> newPaths;
    QSet<QByteArray> newContents;
    std::vector<std::pair<Arrival, FileFacts>> twins;
    QSet<DocumentId> underway; ///< From the decision to read a document to its end.
    std::deque<Waiting> waiting;
    std::unordered_map<DocumentId, Item, IdHash> items;
    std::deque<Finished> finishedReading;
    bool isStoring = false;
    quint64 nextTurn = 1;

    QSet<QString> gone; ///< From watched folders; not swept yet.
    std::unique_ptr<Timer> sweeping;

    bool isActive = false;
    QTimer reports;
    QElapsedTimer sinceReport;
    int finished = 0;
    int failed = 0;
    qint64 bytesWaiting = 0;
    qint64 bytesDone = 0;
    RemainingTime remaining;
};

} // namespace quire::ingest
