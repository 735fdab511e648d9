// WebCache: what the web said lately, so that asking again within minutes costs no search. In memory alone; the GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/providers/websearch.h"

#include <QList>

namespace quire::chat {

class WebCache final
{
public:
    static constexpr Milliseconds lasts = std::chrono::minutes(10);

    [[nodiscard]] std::optional<QList<providers::WebResult>> find(const QString &question, Instant now) const;
    void insert(const QString &question, const QList<providers::WebResult> &results, Instant now);

private:
    static constexpr qsizetype most = 50;
    struct Entry {
        QString question;
        QList<providers::WebResult> results;
        Instant at{};
    };
    QList<Entry> m_entries; ///< Oldest first.
};

} // namespace quire::chat
