// Opens an Office file that has a password: the package inside, decrypted. Both ways that Office has used since 2007, "agile"
// and "standard". Spec: [MS-OFFCRYPTO] sections 2.3.4.5 to 2.3.4.15. Pure.
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace quire::parsers {

/// Whether this build can (it needs Nettle's AES).
[[nodiscard]] bool canDecryptOffice();

/// Without a password the one is tried that Excel uses for files that anybody may read. Errors: PasswordNeeded (none, or a
/// wrong one), Corrupt, Unsupported (another cipher), LimitExceeded (a key that would take minutes to derive).
[[nodiscard]] Result<QByteArray> decryptedOffice(QByteArrayView file, const QString &password);

} // namespace quire::parsers
