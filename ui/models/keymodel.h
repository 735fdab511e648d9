// KeyModel: the profile's keys as a list, with how each is: for the settings pages. GUI thread; takes values.
#pragma once

#include "core/pool/snapshot.h"

#include <QAbstractListModel>

namespace quire::ui {

/// What the key ring knows of a key beside its KeyInfo.
struct KeyEntry {
    pool::KeyInfo info;
    QString kept;       ///< Where it is kept, in words.
    bool stored = true; ///< False: from the environment or an administrator's file, and not to be edited here.
    bool readable = true;
    bool locked = false; ///< Not readable, since the encrypted key file is closed.
    bool operator==(const KeyEntry &) const = default;
};

class KeyModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, StoredRole };

    using QAbstractListModel::QAbstractListModel;
    void setKeys(const QList<KeyEntry> &keys);
    void setStates(const pool::PoolSnapshot &pool, Moment now);
    [[nodiscard]] const KeyEntry *find(KeyId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString detail(const KeyEntry &key) const;

    QList<KeyEntry> m_keys;
    QHash<KeyId, QString> m_states;
};

} // namespace quire::ui
