// The one table of settings by name: loading, saving, listing, reading and changing all go through its rows. Private to
// this folder.
#pragma once

#include "core/base/error.h"
#include "core/settings/settings.h"

#include <QJsonValue>
#include <span>

namespace quire::settings {

struct SettingRow {
    const char *name;
    QJsonValue (*value)(const Settings &);
    /// Takes the value up, or answers false when it is not allowed.
    bool (*take)(Settings &, const QJsonValue &);
    /// Makes of a command line's text what `take` expects; Undefined when it cannot.
    QJsonValue (*parse)(const QString &text);
    const char *allowed; ///< For the refusal: what would be allowed.
};

/// In the order of `settings list`.
[[nodiscard]] std::span<const SettingRow> settingRows();
[[nodiscard]] const SettingRow *settingRow(const QString &name);

} // namespace quire::settings
