// EventModel: the pool's event log as a list, newest first. GUI thread; takes the log as a value.
#pragma once

#include "core/pool/snapshot.h"

#include <QAbstractListModel>
#include <QHash>

namespace quire::ui {

class EventModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole, ///< What happened, with which key.
        DetailRole,               ///< Why; may be empty.
        TimeRole,                 ///< "14:02:11"
        ToneRole,                 ///< ui::Tone as int.
    };

    using QAbstractListModel::QAbstractListModel;
    void setLog(const QList<pool::LogEntry> &log, const pool::PoolSnapshot &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const pool::LogEntry &entryAt(int row) const { return m_log.at(m_log.size() - 1 - row); }
    [[nodiscard]] QString title(const pool::LogEntry &entry) const;
    [[nodiscard]] QString detail(const pool::LogEntry &entry) const;
    [[nodiscard]] QString considered(const pool::LogEntry &entry) const;

    QList<pool::LogEntry> m_log; ///< Oldest first, as the pool gives it.
    QHash<KeyId, QString> m_names;
};

} // namespace quire::ui
