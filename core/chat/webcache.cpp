#include "core/chat/webcache.h"

#include <algorithm>

namespace quire::chat {

std::optional<QList<providers::WebResult>> WebCache::find(const QString &question, Instant now) const
{
    for (const Entry &entry : m_entries) {
        if (entry.question == question.simplified() && now - entry.at < lasts)
            return entry.results;
    }
    return {};
}

void WebCache::insert(const QString &question, const QList<providers::WebResult> &results, Instant now)
{
    const QString key = question.simplified();
    m_entries.removeIf([&](const Entry &entry) { return entry.question == key || now - entry.at >= lasts; });
    m_entries.append({key, results, now});
    if (m_entries.size() > most)
        m_entries.removeFirst();
}

} // namespace quire::chat
