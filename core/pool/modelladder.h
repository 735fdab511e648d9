// The way down from a model to cheaper ones of its family, by the makers' own naming. For model fallback, which the user
// allows or not; nothing is known of families that are not named here.
#pragma once

#include <QString>

namespace quire::pool {

/// The next cheaper model of the same family; empty when there is none.
[[nodiscard]] QString cheaperModel(const QString &model);

} // namespace quire::pool
