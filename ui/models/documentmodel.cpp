#include "ui/models/documentmodel.h"

#include "core/ingest/library.h"
#include "ui/errortext.h"
#include "ui/icons.h"

#include <QLocale>
#include <QSet>

namespace quire::ui {
namespace {

Icon iconOf(const store::DocumentRow &row)
{
    // Before a file is read its name is all that says what it is.
    const QString type = row.info.type.isEmpty() ? row.path.section(QLatin1Char('.'), -1).toLower() : row.info.type;
    if (type == QLatin1String("pptx"))
        return Icon::Slides;
    if (type == QLatin1String("xlsx"))
        return Icon::Sheet;
    if (type == QLatin1String("html"))
        return Icon::Globe;
    return Icon::Document;
}

DocumentModel::Remedy remedyOf(const store::DocumentRow &row)
{
    if (row.state != store::DocumentState::Failed)
        return DocumentModel::NoRemedy;
    return row.error && row.error->code == ErrorCode::PasswordNeeded ? DocumentModel::Password : DocumentModel::Retry;
}

QString sizeText(const store::DocumentRow &row)
{
    return QLocale().formattedDataSize(row.size, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString documentName(const store::DocumentRow &row)
{
    return row.path.section(QLatin1Char('/'), -1);
}

void DocumentModel::setDocuments(const QList<store::DocumentRow> &documents)
{
    beginResetModel();
    m_rows = documents;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const store::DocumentRow &a, const store::DocumentRow &b) { return a.added < b.added; });
    m_places.clear();
    endResetModel();
}

qsizetype DocumentModel::placeOf(DocumentId id) const
{
    if (m_places.isEmpty()) {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_places.insert(m_rows.at(i).id, i);
    }
    return m_places.value(id, -1);
}

void DocumentModel::upsert(const store::DocumentRow &document)
{
    if (!ingest::isUnread(document))
        m_progress.remove(document.id);
    const qsizetype place = placeOf(document.id);
    if (place < 0) {
        beginInsertRows({}, 0, 0);
        m_places.insert(document.id, m_rows.size());
        m_rows.append(document);
        endInsertRows();
        return;
    }
    m_rows[place] = document;
    const QModelIndex changed = index(static_cast<int>(m_rows.size() - 1 - place));
    Q_EMIT dataChanged(changed, changed);
}

void DocumentModel::upsertAll(const QList<store::DocumentRow> &documents)
{
    QList<store::DocumentRow> fresh;
    for (const store::DocumentRow &document : documents) {
        if (placeOf(document.id) < 0)
            fresh.append(document);
        else
            upsert(document);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const store::DocumentRow &document : std::as_const(fresh)) {
        m_places.insert(document.id, m_rows.size());
        m_rows.append(document);
    }
    endInsertRows();
}

void DocumentModel::remove(const QList<DocumentId> &documents)
{
    // Each removed row costs a new index of the places: many at once are cheaper as one reset.
    if (documents.size() > 50) {
        const QSet<DocumentId> gone(documents.cbegin(), documents.cend());
        beginResetModel();
        m_rows.removeIf([&gone](const store::DocumentRow &row) { return gone.contains(row.id); });
        m_places.clear();
        endResetModel();
        return;
    }
    for (const DocumentId id : documents) {
        const qsizetype place = placeOf(id);
        if (place < 0)
            continue;
        const int row = static_cast<int>(m_rows.size() - 1 - place);
        beginRemoveRows({}, row, row);
        m_rows.removeAt(place);
        m_places.clear();
        m_progress.remove(id);
        endRemoveRows();
    }
}

void DocumentModel::setProgress(const ingest::Progress &progress)
{
    const qsizetype place = placeOf(progress.document);
    if (place < 0)
        return;
    m_progress.insert(progress.document, progress);
    const QModelIndex changed = index(static_cast<int>(m_rows.size() - 1 - place));
    Q_EMIT dataChanged(changed, changed, {ProgressRole, DetailRole, Qt::DisplayRole});
}

const store::DocumentRow *DocumentModel::find(DocumentId id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &m_rows.at(place);
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::DocumentRow &row = m_rows.at(m_rows.size() - 1 - index.row());
    switch (role) {
    case Qt::DisplayRole: return documentName(row);
    case Qt::AccessibleTextRole: return tr("%1: %2", "a file, then its state").arg(documentName(row), detail(row));
    case Qt::ToolTipRole: {
        const ErrorText error = row.error ? errorText(*row.error) : ErrorText{};
        return row.error ? tr("%1\n%2", "a path, then what is wrong").arg(row.path, error.both()) : row.path;
    }
    case IdRole: return row.id.value;
    case DetailRole: return detail(row);
    case StateRole: return static_cast<int>(row.state);
    case ProgressRole: {
        const auto found = m_progress.constFind(row.id);
        if (!ingest::isUnread(row) || found == m_progress.cend())
            return {};
        return found->total > 0 ? std::clamp(found->done * 100 / found->total, 0, 100) : -1;
    }
    case IconRole: return static_cast<int>(iconOf(row));
    case RemedyRole: return remedyOf(row);
    case PathRole: return row.path;
    default: return {};
    }
}

QString DocumentModel::reading(const store::DocumentRow &row) const
{
    const auto found = m_progress.constFind(row.id);
    QStringList parts;
    if (found == m_progress.cend())
        parts.append(tr("Waiting"));
    else
        parts.append(found->total > 0 ? tr("Reading, %1 of %2").arg(found->done).arg(found->total) : tr("Reading"));
    parts.append(row.state == store::DocumentState::Reading ? tr("what is read can be searched") : sizeText(row));
    return parts.join(QStringLiteral(" · "));
}

QString DocumentModel::detail(const store::DocumentRow &row) const
{
    switch (row.state) {
    case store::DocumentState::Failed:
        return row.error ? errorText(*row.error).sentence : tr("It could not be read.");
    case store::DocumentState::Queued:
    case store::DocumentState::Reading: return reading(row);
    case store::DocumentState::Ready: break;
    }
    QStringList parts{row.info.type.toUpper()};
    if (row.info.pages > 0) {
        if (row.info.type == QLatin1String("pptx"))
            parts.append(tr("%n slide(s)", nullptr, row.info.pages));
        else if (row.info.type == QLatin1String("xlsx"))
            parts.append(tr("%n sheet(s)", nullptr, row.info.pages));
        else
            parts.append(tr("%n page(s)", nullptr, row.info.pages));
    }
    parts.append(sizeText(row));
    if (!row.warnings.isEmpty())
        parts.append(tr("read with warnings"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace quire::ui
