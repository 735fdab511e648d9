// The command line's English: sentences for errors, and places in files. The window has its own, translated ones in
// ui/errortext.
#include "app/cli/command.h"

namespace quire::app::cli {
namespace {

QString plain(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("It was cancelled.");
    case ErrorCode::FileMissing:
        return QStringLiteral("The file is not there, or cannot be opened.");
    case ErrorCode::Unsupported:
        return QStringLiteral("Quire does not read this kind of file.");
    case ErrorCode::PasswordNeeded:
        return QStringLiteral("The file is protected: give its password with --password-stdin.");
    case ErrorCode::Corrupt:
        return QStringLiteral("The file is damaged and cannot be read.");
    case ErrorCode::NoText:
        return QStringLiteral("The file holds no text; scanned pages need text recognition first.");
    case ErrorCode::LimitExceeded:
        return QStringLiteral("The file goes beyond a safety limit and was not read.");
    case ErrorCode::Crashed:
        return QStringLiteral("The reader crashed on this file; everything else goes on.");
    case ErrorCode::OutOfMemory:
        return QStringLiteral("Reading this file needs more memory than a reader may have.");
    case ErrorCode::Storage:
        return QStringLiteral("The profile cannot be read or written: check the disk and the folder's permissions.");
    case ErrorCode::NewerData:
        return QStringLiteral("This profile was written by a newer Quire; update the program to open it.");
    case ErrorCode::Offline:
        return QStringLiteral("The network cannot be reached.");
    case ErrorCode::Timeout:
        return QStringLiteral("It took too long.");
    case ErrorCode::KeyRejected:
        return QStringLiteral("The service does not accept the key: check or replace it.");
    case ErrorCode::RateLimited:
        return QStringLiteral("The service's limit for a short time is reached; try again in a moment.");
    case ErrorCode::QuotaSpent:
        return QStringLiteral("The key's quota is used up until it resets.");
    case ErrorCode::Overloaded:
        return QStringLiteral("The service is overloaded at the moment.");
    case ErrorCode::RegionBlocked:
        return QStringLiteral("The service is not available from this network's location.");
    case ErrorCode::ModelMissing:
        return QStringLiteral("The service does not offer this model to this key.");
    case ErrorCode::Blocked:
        return QStringLiteral("The service declined to answer this.");
    case ErrorCode::TooLong:
        return QStringLiteral("The conversation is too long for the model.");
    case ErrorCode::BadRequest:
        return QStringLiteral("The request was not accepted.");
    case ErrorCode::BadReply:
        return QStringLiteral("The service's reply could not be understood.");
    case ErrorCode::Interrupted:
        return QStringLiteral("The answer was interrupted.");
    case ErrorCode::NoKey:
        return QStringLiteral("There is no key that could be asked: add one with `quire-cli keys add`, or go on with a paused one with `quire-cli keys resume`.");
    case ErrorCode::NoKeychain:
        return QStringLiteral("No system keychain can be reached: unlock it, or set QUIRE_PASSPHRASE to keep keys in an encrypted file.");
    case ErrorCode::KeysLocked:
        return QStringLiteral("The encrypted key file cannot be opened: set QUIRE_PASSPHRASE to its passphrase.");
    case ErrorCode::Internal:
        return QStringLiteral("Something went wrong inside Quire.");
    }
    return {};
}

QString text(const HeadingAnchor &anchor)
{
    const QString paragraph = QStringLiteral("paragraph %1").arg(anchor.paragraph);
    return anchor.heading.isEmpty() ? paragraph : anchor.heading.join(QStringLiteral(" / ")) + QStringLiteral(", ") + paragraph;
}

QString text(const PageAnchor &anchor)
{
    return anchor.label.isEmpty() ? QStringLiteral("p. %1").arg(anchor.page) : QStringLiteral("p. %1 (%2)").arg(anchor.label).arg(anchor.page);
}

QString text(const SlideAnchor &anchor)
{
    return (anchor.notes ? QStringLiteral("slide %1 (notes)") : QStringLiteral("slide %1")).arg(anchor.slide);
}

QString text(const SheetAnchor &anchor)
{
    return anchor.sheet + QLatin1Char('!') + anchor.range;
}

QString text(const LineAnchor &anchor)
{
    return QStringLiteral("line %1").arg(anchor.line);
}

} // namespace

QString sentence(const Error &error)
{
    return error.detail.isEmpty() ? plain(error.code) : plain(error.code) + QStringLiteral(" (") + error.detail + QLatin1Char(')');
}

QString anchorText(const Anchor &anchor)
{
    return std::visit([](const auto &value) { return text(value); }, anchor);
}

} // namespace quire::app::cli
