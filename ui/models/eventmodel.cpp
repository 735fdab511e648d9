#include "ui/models/eventmodel.h"

#include "ui/pooltext.h"
#include "ui/timetext.h"

#include <QLocale>

namespace quire::ui {
namespace {

Tone toneOf(const pool::LogEntry &entry)
{
    if (entry.failure || entry.what == QLatin1String("failed") || entry.what == QLatin1String("breaker-opened")
        || entry.what == QLatin1String("latched"))
        return Tone::Bad;
    if (entry.what == QLatin1String("succeeded") || entry.what == QLatin1String("breaker-closed")
        || entry.what == QLatin1String("key-recovered"))
        return Tone::Good;
    if (entry.what == QLatin1String("tier-changed"))
        return Tone::Warning;
    return Tone::Neutral;
}

} // namespace

void EventModel::setLog(const QList<pool::LogEntry> &log, const pool::PoolSnapshot &names)
{
    m_names.clear();
    for (const pool::KeySnapshot &key : names.keys)
        m_names.insert(key.info.id, keyName(key.info));
    if (log == m_log)
        return;
    // The log only grows at its end, until its oldest entries are dropped: rows are inserted as long as that holds, so
    // that a reader's place and selection stay.
    const bool grew = log.size() >= m_log.size()
                      && std::equal(m_log.cbegin(), m_log.cend(), log.cbegin());
    if (grew) {
        beginInsertRows({}, 0, static_cast<int>(log.size() - m_log.size()) - 1);
        m_log = log;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_log = log;
    endResetModel();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_log.size());
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const pool::LogEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString why = detail(entry);
        const QString head = data(index, TimeRole).toString() + QLatin1Char(' ') + title(entry);
        return why.isEmpty() ? head : head + QStringLiteral(": ") + why;
    }
    case Qt::ToolTipRole: return considered(entry);
    case TitleRole: return title(entry);
    case DetailRole: return detail(entry);
    case TimeRole: return QLocale().toString(localTime(entry.at.wall).time(), QStringLiteral("HH:mm:ss"));
    case ToneRole: return static_cast<int>(toneOf(entry));
    default: return {};
    }
}

QString EventModel::title(const pool::LogEntry &entry) const
{
    const QString what = logText(entry.what);
    const QString key = entry.key ? m_names.value(*entry.key) : QString();
    return key.isEmpty() ? what : tr("%1 · %2", "an event, then the key it was about").arg(what, key);
}

QString EventModel::detail(const pool::LogEntry &entry) const
{
    if (entry.what == QLatin1String("tier-changed"))
        return tierChangeText(entry.detail);
    return entry.failure ? failureText(*entry.failure) : entry.detail;
}

QString EventModel::considered(const pool::LogEntry &entry) const
{
    QStringList lines;
    if (!entry.detail.isEmpty())
        lines.append(entry.detail);
    for (const pool::Consideration &each : entry.considered)
        lines.append(tr("%1: %2", "a key, then why it was taken or not")
                         .arg(m_names.value(each.key), considerationText(each.reason)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace quire::ui
