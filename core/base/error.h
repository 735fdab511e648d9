// Error and Result<T>: how every part of Quire reports failure. Values, usable on any thread.
//
// `detail` is for logs: English, never an API key, never document text. Sentences for people are made from the code
// alone, in ui/errortext; core never translates.
#pragma once

#include <QMetaType>
#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace quire {

enum class ErrorCode {
    Cancelled,      ///< The user, or the end of the program, stopped it. Never a fault.
    FileMissing,    ///< The file is gone, or cannot be opened.
    Unsupported,    ///< A format Quire does not read; detail names it.
    PasswordNeeded, ///< The file is encrypted and no, or a wrong, password was given.
    Corrupt,        ///< The file is damaged beyond reading.
    NoText,         ///< The file was read, and holds no text (for example scanned pages).
    LimitExceeded,  ///< A safety limit was hit (expansion, nesting, pages); detail names it.
    Crashed,        ///< The worker process died while reading this file.
    OutOfMemory,    ///< The worker process reached its memory limit.
    Storage,        ///< The disk or the database refused.
    NewerData,      ///< The profile was written by a newer Quire.
    Offline,        ///< The network cannot be reached.
    Timeout,        ///< It took longer than its limit.
    KeyRejected,    ///< The service does not accept the key (invalid, expired, leaked, suspended, restricted).
    RateLimited,    ///< A per-minute or per-second limit; retryAfter says for how long, when known.
    QuotaSpent,     ///< A per-day or per-month limit, or credit, is used up.
    Overloaded,     ///< The service has trouble of its own.
    RegionBlocked,  ///< The service is not offered where the network exits.
    ModelMissing,   ///< The service does not have that model, or not for this key.
    Blocked,        ///< The service declined the content.
    TooLong,        ///< The conversation does not fit the model.
    BadRequest,     ///< The service did not understand the request.
    BadReply,       ///< The service's answer could not be understood.
    Interrupted,    ///< The answer stopped before its end.
    NoKey,          ///< No key is configured that could serve this.
    NoKeychain,     ///< No system keychain is reachable, or it is locked.
    KeysLocked,     ///< The encrypted key file is closed: no, or a wrong, passphrase was given.
    Internal,       ///< A bug of ours.
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), {}});
}

/// A stable lower-case name ("rate-limited") for JSON, logs and the database. `errorCodeFromName` is its inverse.
[[nodiscard]] QString errorCodeName(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);

} // namespace quire

Q_DECLARE_METATYPE(quire::Error)
