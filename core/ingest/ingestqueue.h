// IngestQueue: the drop journey and the library it fills. Files and folders in; hash, parse, chunk, one transaction a
// document; progress, cancel, retry, remove. A known file is a no-op that says so, a changed one is indexed again.
// GUI thread; walking folders, hashing and chunking run on a thread pool. Files still queued when it is destroyed stay
// queued in the store, for `restore`.
#pragma once

#include "core/ingest/parserhost.h"
#include "core/store/documenttable.h"

#include <QObject>

namespace quire {
class Clock;
}
namespace quire::store {
class Store;
}

namespace quire::ingest {

using store::DocumentRow;

enum class AddOutcome {
    Queued,       ///< New, or changed since.
    AlreadyKnown, ///< Same content, already indexed: nothing to do.
    Refused,      ///< Not a file that Quire reads, or not there.
};

struct Progress {
    DocumentId document;
    int done = 0;
    int total = 0; ///< 0: not known yet.
};

struct QueueStatus {
    int waiting = 0;
    int running = 0;
    int finished = 0; ///< Since the queue was last empty.
    int failed = 0;
    qint64 bytesDone = 0;
    qint64 bytesLeft = 0;
    std::optional<std::chrono::seconds> remaining;
    bool paused = false;
};

/// How a known file is told from a changed one.
enum class KnownBy {
    Content,     ///< Always by its hash: somebody asked for this file.
    SizeAndTime, ///< By its hash only when size or time differ: a watched folder brings thousands at each start.
};

struct AddOptions {
    QString collection;
    QString password;
    KnownBy knownBy = KnownBy::Content;
};

class IngestQueue final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        store::Store &store;
        ParserHost &host;
        Clock &clock;
    };
    explicit IngestQueue(const Parts &parts, QObject *parent = nullptr);
    ~IngestQueue() override;

    /// Every file is answered by one `added`, and a queued one later by indexed or failed. Folders are walked for files
    /// that Quire reads; one that holds none is answered itself, as Refused. Gives a ticket by which to know the answers.
    quint64 add(const QStringList &paths, const AddOptions &options = {});
    void cancel(DocumentId document); ///< It fails with Cancelled, and can be retried.
    /// Reads the file anew, whatever its state.
    void retry(DocumentId document, const QString &password = {});
    void remove(const QList<DocumentId> &documents);
    /// Files that went from a watched folder: their documents go too, but for one whose content soon turns up elsewhere,
    /// which was renamed.
    void filesGone(const QStringList &paths);
    void pause();
    void resume();
    /// Takes up what an earlier run left queued.
    void restore();

    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] QList<DocumentRow> documents() const; ///< The library as last known.
    [[nodiscard]] std::optional<DocumentRow> document(DocumentId id) const;
    [[nodiscard]] QueueStatus status() const;
    [[nodiscard]] static QStringList suffixes(); ///< For the file dialog.

Q_SIGNALS:
    void walked(quint64 ticket, int files); ///< So many will have been answered in all.
    void added(const QString &path, quire::ingest::AddOutcome outcome, quire::DocumentId document, const quire::Error &reason,
               quint64 ticket);
    void libraryLoaded(); ///< Once, in a turn after the constructor's.
    void documentChanged(const quire::store::DocumentRow &document); ///< New, state changed, indexed.
    void documentIndexed(quire::DocumentId document);
    void documentFailed(quire::DocumentId document, const quire::Error &error);
    void documentsRemoved(const QList<quire::DocumentId> &documents);
    void progressed(const quire::ingest::Progress &progress);
    void statusChanged(const quire::ingest::QueueStatus &status);
    void idle(); ///< Nothing waits and nothing runs.

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::ingest

Q_DECLARE_METATYPE(quire::store::DocumentRow)
