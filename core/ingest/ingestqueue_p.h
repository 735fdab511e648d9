// The inside of IngestQueue: what it knows, and the steps of the drop journey. Shared by ingestqueue.cpp (what others
// call) and ingestjourney.cpp (what happens to a file). GUI thread.
//
//   add -> find files -> Arrival -> hash -> judge -> save the row -> Waiting -> parse -> chunk -> store -> indexed
#pragma once

#include "core/base/canceltoken.h"
#include "core/document/chunker.h"
#include "core/ingest/ingestqueue.h"
#include "core/ingest/library.h"
#include "core/ingest/remainingtime.h"

#include <QSet>
#include <QThreadPool>
#include <deque>
#include <unordered_map>

namespace quire::ingest {

struct IngestQueue::Private {
    /// A file on its way to be judged.
    struct Arrival {
        QString path;
        AddOptions options;
        DocumentId retryOf; ///< Its row, when it is read anew whatever it holds; nobody awaits an `added` then.
    };
    /// A judged file whose row is being written.
    struct Unsaved {
        DocumentRow row;
        Arrival arrival;
    };
    enum class Stage { Parsing, Chunking, Storing };
    /// A document being read.
    struct Item {
        Stage stage = Stage::Parsing;
        std::unique_ptr<ParserJob> job;
        qint64 size = 0;
        double part = 0; ///< Of 1: how much of it is read.
        quint64 turn = 0; ///< Tells a late answer to an earlier reading from one to this.
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
    void find(const QStringList &paths, const AddOptions &options);
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
    void chunkUp(DocumentId document, quint64 turn, const Document &content);
    void store(DocumentId document, quint64 turn, const Document &content, const QList<Chunk> &chunks);
    void indexed(const DocumentRow &row, quint64 turn, const Result<void> &result);
    void fail(DocumentId document, const Error &error);
    /// Takes the document out of the work, wherever it is.
    void drop(DocumentId document);
    [[nodiscard]] bool isCurrent(DocumentId document, quint64 turn) const;

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QueueStatus status() const;
    [[nodiscard]] bool isBusy() const;
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
    std::vector<std::pair<QStringList, AddOptions>> early; // Added before the library was there to compare with.

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
    quint64 nextTurn = 1;

    bool isActive = false;
    bool reportScheduled = false;
    int finished = 0;
    int failed = 0;
    qint64 bytesWaiting = 0;
    qint64 bytesDone = 0;
    RemainingTime remaining;
};

} // namespace quire::ingest
