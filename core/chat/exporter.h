// Conversations as files: Markdown and HTML for people, JSON for taking a conversation to another profile and back. Pure.
// PDF is printed from the HTML where there is a GUI.
#pragma once

#include "core/store/chattable.h"

namespace quire::chat {

enum class ExportFormat { Markdown, Html, Json };

struct Transcript {
    store::ConversationRow conversation;
    QList<store::MessageRow> messages; ///< Oldest first, with their sources.
    bool operator==(const Transcript &) const = default;
};

[[nodiscard]] QByteArray exported(const Transcript &transcript, ExportFormat format);

/// Reads what exported() wrote as JSON. The ids in it mean nothing here and are left out. Errors: Corrupt, NewerData.
[[nodiscard]] Result<Transcript> imported(const QByteArray &json);

} // namespace quire::chat
