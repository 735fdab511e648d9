#include "core/base/error.h"

#include <array>

namespace quire {
namespace {

struct Name {
    ErrorCode code;
    const char *text;
};

constexpr std::array names = {
    Name{ErrorCode::Cancelled, "cancelled"},
    Name{ErrorCode::FileMissing, "file-missing"},
    Name{ErrorCode::Unsupported, "unsupported"},
    Name{ErrorCode::PasswordNeeded, "password-needed"},
    Name{ErrorCode::Corrupt, "corrupt"},
    Name{ErrorCode::NoText, "no-text"},
    Name{ErrorCode::LimitExceeded, "limit-exceeded"},
    Name{ErrorCode::Crashed, "crashed"},
    Name{ErrorCode::OutOfMemory, "out-of-memory"},
    Name{ErrorCode::Storage, "storage"},
    Name{ErrorCode::NewerData, "newer-data"},
    Name{ErrorCode::Offline, "offline"},
    Name{ErrorCode::Timeout, "timeout"},
    Name{ErrorCode::KeyRejected, "key-rejected"},
    Name{ErrorCode::RateLimited, "rate-limited"},
    Name{ErrorCode::QuotaSpent, "quota-spent"},
    Name{ErrorCode::Overloaded, "overloaded"},
    Name{ErrorCode::RegionBlocked, "region-blocked"},
    Name{ErrorCode::ModelMissing, "model-missing"},
    Name{ErrorCode::Blocked, "blocked"},
    Name{ErrorCode::TooLong, "too-long"},
    Name{ErrorCode::BadRequest, "bad-request"},
    Name{ErrorCode::BadReply, "bad-reply"},
    Name{ErrorCode::Interrupted, "interrupted"},
    Name{ErrorCode::NoKey, "no-key"},
    Name{ErrorCode::NoKeychain, "no-keychain"},
    Name{ErrorCode::KeysLocked, "keys-locked"},
    Name{ErrorCode::Internal, "internal"},
};

} // namespace

QString errorCodeName(ErrorCode code)
{
    for (const Name &name : names) {
        if (name.code == code)
            return QString::fromLatin1(name.text);
    }
    return QStringLiteral("internal");
}

std::optional<ErrorCode> errorCodeFromName(QStringView text)
{
    for (const Name &name : names) {
        if (text == QLatin1StringView(name.text))
            return name.code;
    }
    return std::nullopt;
}

} // namespace quire
