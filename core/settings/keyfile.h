// keys.json: what is known of the stored keys, without the keys, and the profile's random salt. Private to this folder.
#pragma once

#include "core/base/error.h"
#include "core/pool/key.h"

#include <vector>

namespace quire::settings {

struct KeyFile {
    QByteArray salt;    ///< Makes fingerprints of this profile useless elsewhere.
    QString profile;    ///< Tells this profile's keychain entries from another's.
    qint64 nextId = 1;  ///< Ids are never used twice.
    std::vector<pool::KeyInfo> keys;
};

[[nodiscard]] KeyFile newKeyFile();
/// Errors: FileMissing, Storage, Corrupt.
[[nodiscard]] Result<KeyFile> loadKeyFile(const QString &file);
Result<void> saveKeyFile(const QString &file, const KeyFile &content);

/// HMAC-SHA256 of the key: ties remembered health to a key, and tells duplicates, without the key.
[[nodiscard]] QByteArray fingerprint(const QByteArray &salt, const pool::KeyInfo &info, const QString &secret);

} // namespace quire::settings
