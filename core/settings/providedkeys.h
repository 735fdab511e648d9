// Keys that others provide and Quire never stores: from the environment for one run, and from an administrator's file of
// fallback keys. Private to this folder.
#pragma once

#include "core/base/error.h"
#include "core/settings/keyring.h"

#include <QProcessEnvironment>

namespace quire::settings {

/// GEMINI_API_KEY (several, separated by commas), GOOGLE_API_KEY, BRAVE_API_KEY, OPENAI_API_KEY, in this order.
[[nodiscard]] std::vector<NewKey> environmentKeys(const QProcessEnvironment &environment);

struct AdministratorKeys {
    std::vector<NewKey> keys;
    std::optional<int> dailyCap;
};

/// {"keys":[{"service","key","label","endpoint"}],"daily_cap":15}. Errors: FileMissing; Storage when others than its
/// owner may read or change it; Corrupt. No detail quotes the file: it holds keys.
[[nodiscard]] Result<AdministratorKeys> administratorKeys(const QString &file);

} // namespace quire::settings
