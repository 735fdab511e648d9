#include "ui/errortext.h"

#include "ui/timetext.h"

#include <QCoreApplication>

namespace quire::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quire::ui::ErrorText)

public:
    /// No `default:`, so that a new code warns until it has a sentence.
    static ErrorText of(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::Cancelled:
            return {tr("Stopped."), {}};
        case ErrorCode::FileMissing:
            return {tr("The file is gone or cannot be opened."), tr("Check that it is still there and that you may read it.")};
        case ErrorCode::Unsupported:
            return {tr("Quire does not read this kind of file."), tr("Save it as PDF, DOCX or PPTX and add that.")};
        case ErrorCode::PasswordNeeded:
            return {tr("The file is protected by a password."), tr("Enter the password to read it.")};
        case ErrorCode::Corrupt:
            return {tr("The file is damaged."), tr("Open it in the program it comes from, save it again and retry.")};
        case ErrorCode::NoText:
            return {tr("The file holds no text, only pictures of it."), tr("Add a version with a text layer.")};
        case ErrorCode::LimitExceeded:
            return {tr("The file is larger or more deeply nested than is safe to read."), tr("Split it and add the parts.")};
        case ErrorCode::Crashed:
            return {tr("Reading this file failed; nothing else is affected."), tr("Retry, or save the file anew and add that.")};
        case ErrorCode::OutOfMemory:
            return {tr("Reading this file takes more memory than allowed."), tr("Split it and add the parts.")};
        case ErrorCode::Storage:
            return {tr("The disk or the database refused to store it."), tr("Check that the disk has room, then retry.")};
        case ErrorCode::NewerData:
            return {tr("This data was written by a newer version of Quire."), tr("Update Quire to open it.")};
        case ErrorCode::Offline:
            return {tr("You are offline."), tr("Check the network connection. Answers from your documents still work.")};
        case ErrorCode::Timeout:
            return {tr("It took too long."), tr("Try again.")};
        case ErrorCode::KeyRejected:
            return {tr("The service does not accept the API key."), tr("Check or replace it in Settings, Keys.")};
        case ErrorCode::RateLimited:
            return {tr("Too many requests in a short time."), tr("Wait a moment and try again.")};
        case ErrorCode::QuotaSpent:
            return {tr("The quota of the key is used up."), tr("Wait until it resets, or add a key of another project.")};
        case ErrorCode::Overloaded:
            return {tr("The service is overloaded."), tr("Try again in a minute, or choose another model.")};
        case ErrorCode::RegionBlocked:
            return {tr("The service is not offered where you are connected from."), tr("Use another service, or set a proxy.")};
        case ErrorCode::ModelMissing:
            return {tr("The service does not have this model for your key."), tr("Choose another model in Settings, Models.")};
        case ErrorCode::Blocked:
            return {tr("The service declined to answer this."), tr("Ask in other words.")};
        case ErrorCode::TooLong:
            return {tr("The conversation is too long for the model."), tr("Start a new conversation, or ask about fewer documents.")};
        case ErrorCode::BadRequest:
            return {tr("The service did not understand the request."), tr("Check the model and the address in Settings.")};
        case ErrorCode::BadReply:
            return {tr("The service's reply could not be understood."), tr("Try again.")};
        case ErrorCode::Interrupted:
            return {tr("The answer broke off."), tr("Ask to continue, or try again.")};
        case ErrorCode::NoKey:
            return {tr("There is no API key that could answer this."), tr("Add one in Settings, Keys, or go on with one that is paused.")};
        case ErrorCode::NoKeychain:
            return {tr("The system's keychain cannot be reached or is locked."), tr("Unlock it, or allow an encrypted file in Settings, Privacy.")};
        case ErrorCode::KeysLocked:
            return {tr("The encrypted key file is locked."), tr("Unlock it in Settings, Keys.")};
        case ErrorCode::Internal:
            return {tr("Something went wrong inside Quire."), tr("Try again; if it stays, report it.")};
        }
        return {};
    }

    static QString waitFor(std::chrono::milliseconds time)
    {
        return tr("Try again in %1.").arg(durationText(time));
    }
};

} // namespace

QString ErrorText::both() const
{
    return nextStep.isEmpty() ? sentence : sentence + QLatin1Char(' ') + nextStep;
}

ErrorText errorText(const Error &error)
{
    ErrorText text = Words::of(error.code);
    if (error.retryAfter && error.retryAfter->count() > 0)
        text.nextStep = Words::waitFor(*error.retryAfter);
    return text;
}

} // namespace quire::ui
