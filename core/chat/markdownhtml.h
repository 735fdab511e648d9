// Markdown to HTML, for exports: md4c's events written out. What a model wrote is not to be trusted: its HTML is shown as
// text, links lead to http, https, mailto or within the page, and images become links. Pure. Private to this folder.
#pragma once

#include <QString>

namespace quire::chat {

[[nodiscard]] QString htmlFromMarkdown(const QString &markdown);

} // namespace quire::chat
