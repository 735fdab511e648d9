// DocumentModel: the library's rows, newest first, with the progress of those being read. GUI thread; takes values, and
// opens no dialogs.
#pragma once

#include "core/ingest/ingestqueue.h"

#include <QAbstractListModel>
#include <QHash>

namespace quire::ui {

class DocumentModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        DetailRole,            ///< "PDF · 184 pages · 8 MB", "Waiting", or why it failed.
        StateRole,             ///< store::DocumentState as int
        ProgressRole,          ///< 0-100 while it is read, -1 when its share is not known; invalid otherwise.
        IconRole,              ///< ui::Icon as int
        RemedyRole,            ///< Remedy as int
        PathRole,
    };
    enum Remedy { NoRemedy, Retry, Password };

    using QAbstractListModel::QAbstractListModel;

    void setDocuments(const QList<store::DocumentRow> &documents);
    void upsert(const store::DocumentRow &document);
    void upsertAll(const QList<store::DocumentRow> &documents);
    void remove(const QList<DocumentId> &documents);
    void setProgress(const ingest::Progress &progress);
    [[nodiscard]] const store::DocumentRow *find(DocumentId id) const;
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] qsizetype placeOf(DocumentId id) const;
    [[nodiscard]] QString detail(const store::DocumentRow &row) const;
    [[nodiscard]] QString reading(const store::DocumentRow &row) const;

    QList<store::DocumentRow> m_rows; ///< Oldest first; shown from its end.
    mutable QHash<DocumentId, qsizetype> m_places;
    QHash<DocumentId, ingest::Progress> m_progress;
};

/// The name that people know a document by: its file's.
[[nodiscard]] QString documentName(const store::DocumentRow &row);

} // namespace quire::ui
