// Profile: where all data of a run lies. One folder: settings.json, keys.json, quire.db and their like.
#pragma once

#include "core/base/error.h"

namespace quire::app {

struct Profile {
    QString folder; ///< Absolute, exists, readable by its owner alone.

    [[nodiscard]] QString database() const { return folder + QStringLiteral("/quire.db"); }
    [[nodiscard]] QString settings() const { return folder + QStringLiteral("/settings.json"); }
    [[nodiscard]] QString keys() const { return folder + QStringLiteral("/keys.json"); }
    [[nodiscard]] QString encryptedKeys() const { return folder + QStringLiteral("/keys.sealed"); }
    /// The name under which the keychain lists this profile's keys: other profiles' keys stay theirs.
    [[nodiscard]] QString keychainService() const;

    /// `folder`, else QUIRE_PROFILE, else the platform's place for application data. Makes it. Errors: Storage.
    [[nodiscard]] static Result<Profile> open(const QString &folder);
};

} // namespace quire::app
