// plainText(): a web snippet without its markup. Pure.
#pragma once

#include <QString>

namespace quire::providers {

/// Tags go, entities become characters, white space becomes single spaces.
[[nodiscard]] QString plainText(const QString &snippet);

} // namespace quire::providers
