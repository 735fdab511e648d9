// Library: the documents as last known, found by id, path or content, and what an arriving file means to them. Why in
// memory: a drop of thousands is answered file by file without asking the database each time. A value; GUI thread.
#pragma once

#include "core/ingest/filescan.h"
#include "core/store/documenttable.h"

#include <QHash>

namespace quire::ingest {

enum class Verdict {
    New,
    Known,          ///< At this path, unchanged.
    Changed,        ///< At this path, with other content, or it failed before.
    KnownElsewhere, ///< The same content under another path.
};

struct Judgement {
    Verdict verdict = Verdict::New;
    DocumentId document; ///< The row it is about; none for New.
    bool operator==(const Judgement &) const = default;
};

class Library
{
public:
    void put(const store::DocumentRow &row);
    void remove(DocumentId document);
    [[nodiscard]] std::optional<store::DocumentRow> find(DocumentId document) const;
    [[nodiscard]] std::optional<store::DocumentRow> findByPath(const QString &path) const;
    [[nodiscard]] QList<store::DocumentRow> rows() const; ///< In order of id: oldest first.
    [[nodiscard]] Judgement judge(const QString &path, const QByteArray &contentHash) const;

private:
    QHash<DocumentId, store::DocumentRow> m_rows;
    QHash<QString, DocumentId> m_byPath;
    QMultiHash<QByteArray, DocumentId> m_byContent;
};

/// Left to do, or left over from a run that ended early.
[[nodiscard]] bool isUnread(const store::DocumentRow &row);
[[nodiscard]] FileFacts factsIn(const store::DocumentRow &row);

} // namespace quire::ingest
