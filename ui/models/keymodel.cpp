#include "ui/models/keymodel.h"

#include "ui/icons.h"
#include "ui/pooltext.h"
#include "ui/twolinedelegate.h"

namespace quire::ui {

void KeyModel::setKeys(const QList<KeyEntry> &keys)
{
    if (keys == m_keys)
        return;
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

void KeyModel::setStates(const pool::PoolSnapshot &pool, Moment now)
{
    QHash<KeyId, QString> states;
    for (const pool::KeySnapshot &key : pool.keys) {
        const QString why = stateDetail(key, now);
        states.insert(key.info.id, why.isEmpty() ? stateText(key.state) : tr("%1 (%2)", "a state, then why").arg(stateText(key.state), why));
    }
    if (states == m_states)
        return;
    m_states = states;
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_keys.size()) - 1));
}

const KeyEntry *KeyModel::find(KeyId id) const
{
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(), [id](const KeyEntry &key) { return key.info.id == id; });
    return found == m_keys.cend() ? nullptr : &*found;
}

int KeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyEntry &key = m_keys.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return keyName(key.info);
    case Qt::DecorationRole: return icon(key.readable ? Icon::Key : Icon::Lock, key.readable ? Ink::Muted : Ink::Bad);
    case Qt::AccessibleTextRole: return tr("%1: %2", "a key, then its state").arg(keyName(key.info), detail(key));
    case TwoLineDelegate::DetailRole: return detail(key);
    case IdRole: return key.info.id.value;
    case StoredRole: return key.stored;
    default: return {};
    }
}

QString KeyModel::detail(const KeyEntry &key) const
{
    QStringList parts{serviceText(key.info.service)};
    if (!key.readable)
        parts.append(key.locked ? tr("locked") : tr("cannot be read now: the keychain is locked or gone"));
    else if (const QString state = m_states.value(key.info.id); !state.isEmpty())
        parts.append(state);
    parts.append(key.kept);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace quire::ui
