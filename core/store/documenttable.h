// The library's rows: one per file. A file is known by its content hash; a failed one keeps its reason. Called on a
// store thread with its Database.
#pragma once

#include "core/base/ids.h"
#include "core/document/document.h"
#include "core/store/database.h"

#include <QDateTime>

namespace quire::store {

enum class DocumentState {
    Queued,  ///< Waits for a worker.
    Ready,   ///< Indexed and searchable.
    Failed,  ///< `error` says why; Retry is possible.
    Reading, ///< Its beginning is searchable; the rest is being read, or was when the program ended.
};

struct DocumentRow {
    DocumentId id;
    QString path; ///< Absolute.
    QByteArray contentHash; ///< SHA-256.
    qint64 size = 0;
    QDateTime modified;
    QString collection; ///< Empty: the default one.
    DocumentState state = DocumentState::Queued;
    DocumentInfo info;
    int chunks = 0; ///< Searchable now; those of an earlier reading until a later one is whole.
    QStringList warnings;
    std::optional<Error> error;
    QDateTime added;
    QDateTime indexed;

    bool operator==(const DocumentRow &) const = default;
};

class DocumentTable
{
public:
    explicit DocumentTable(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<DocumentRow>> all() const;
    [[nodiscard]] Result<std::optional<DocumentRow>> find(DocumentId id) const;
    [[nodiscard]] Result<std::optional<DocumentRow>> findByPath(const QString &path) const;
    [[nodiscard]] Result<std::optional<DocumentRow>> findByHash(const QByteArray &contentHash) const;
    /// Inserts, or updates the row of the same id; gives the id.
    Result<DocumentId> save(const DocumentRow &row);
    /// Removes the document with its blocks, chunks and index entries. Stored citations keep their text.
    Result<void> remove(DocumentId id);

private:
    Database &m_database;
};

} // namespace quire::store
