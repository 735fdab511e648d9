#include "core/ingest/library.h"

namespace quire::ingest {

using store::DocumentRow;
using store::DocumentState;

void Library::put(const DocumentRow &row)
{
    remove(row.id);
    m_rows.insert(row.id, row);
    m_byPath.insert(row.path, row.id);
    if (!row.contentHash.isEmpty())
        m_byContent.insert(row.contentHash, row.id);
}

void Library::remove(DocumentId document)
{
    const auto found = m_rows.constFind(document);
    if (found == m_rows.cend())
        return;
    m_byPath.remove(found->path);
    m_byContent.remove(found->contentHash, document);
    m_rows.erase(found);
}

std::optional<DocumentRow> Library::find(DocumentId document) const
{
    const auto found = m_rows.constFind(document);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

std::optional<DocumentRow> Library::findByPath(const QString &path) const
{
    return find(m_byPath.value(path));
}

QList<DocumentRow> Library::rows() const
{
    QList<DocumentRow> rows = m_rows.values();
    std::sort(rows.begin(), rows.end(), [](const DocumentRow &a, const DocumentRow &b) { return a.id < b.id; });
    return rows;
}

Judgement Library::judge(const QString &path, const QByteArray &contentHash) const
{
    if (const auto row = findByPath(path)) {
        const bool same = row->contentHash == contentHash && row->state != DocumentState::Failed;
        return {same ? Verdict::Known : Verdict::Changed, row->id};
    }
    const QList<DocumentId> twins = m_byContent.values(contentHash);
    for (const DocumentId twin : twins) {
        // A failed one says nothing about this copy: it may come with a password, or from a better disk.
        if (m_rows.value(twin).state != DocumentState::Failed)
            return {Verdict::KnownElsewhere, twin};
    }
    return {};
}

bool isUnread(const DocumentRow &row)
{
    return row.state == DocumentState::Queued || row.state == DocumentState::Reading;
}

FileFacts factsIn(const DocumentRow &row)
{
    return {row.contentHash, row.size, row.modified};
}

} // namespace quire::ingest
