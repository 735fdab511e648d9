#include "ui/models/conversationmodel.h"

#include <QLocale>
#include <algorithm>

namespace quire::ui {

void ConversationModel::setConversations(const QList<store::ConversationRow> &conversations, QDate today)
{
    m_conversations = conversations;
    m_today = today;
    rebuild();
}

void ConversationModel::setHits(const QList<store::MessageHit> &hits)
{
    m_hits = hits;
    rebuild();
}

void ConversationModel::clearHits()
{
    if (!m_hits)
        return;
    m_hits.reset();
    rebuild();
}

QString ConversationModel::headingFor(QDate date) const
{
    const qint64 days = date.daysTo(m_today);
    if (days <= 0)
        return tr("Today");
    if (days == 1)
        return tr("Yesterday");
    if (days <= 7)
        return tr("Previous 7 days");
    const QString month = QLocale().standaloneMonthName(date.month());
    //: %1 is a month's name, %2 a year.
    return date.year() == m_today.year() ? month : tr("%1 %2").arg(month).arg(date.year());
}

void ConversationModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const auto titled = [](const store::ConversationRow &row) { return row.title.isEmpty() ? tr("New chat") : row.title; };
    if (m_hits) {
        for (const store::MessageHit &hit : *m_hits) {
            const auto found = std::find_if(m_conversations.cbegin(), m_conversations.cend(),
                                            [&hit](const store::ConversationRow &row) { return row.id == hit.conversation; });
            if (found != m_conversations.cend())
                m_rows.append({hit.conversation, titled(*found), hit.snippet.simplified()});
        }
    } else {
        QString heading;
        for (const store::ConversationRow &row : std::as_const(m_conversations)) {
            const QString next = headingFor(row.updated.toLocalTime().date());
            if (next != heading)
                m_rows.append({{}, next, {}});
            heading = next;
            m_rows.append({row.id, titled(row), {}});
        }
    }
    endResetModel();
}

ConversationId ConversationModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : ConversationId();
}

int ConversationModel::rowOf(ConversationId id) const
{
    if (!id.isValid())
        return -1;
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.text;
    case Qt::ToolTipRole: return row.id.isValid() ? row.text.toHtmlEscaped() : QVariant();
    case IdRole: return QVariant::fromValue(row.id);
    case IsHeadingRole: return !row.id.isValid();
    case SnippetRole: return row.snippet;
    default: return {};
    }
}

bool ConversationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || !idAt(index.row()).isValid() || title.isEmpty() || title == m_rows.at(index.row()).text)
        return false;
    m_rows[index.row()].text = title; // shown at once; the store's answer follows
    Q_EMIT dataChanged(index, index);
    Q_EMIT renameRequested(idAt(index.row()), title);
    return true;
}

Qt::ItemFlags ConversationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !idAt(index.row()).isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

} // namespace quire::ui
