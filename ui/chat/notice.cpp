#include "ui/chat/notice.h"

#include "core/pool/snapshot.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace quire::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QString stageText(chat::AskStage stage)
{
    switch (stage) {
    case chat::AskStage::Retrieving: return Text::tr("Searching your documents…");
    case chat::AskStage::Waiting: return Text::tr("Waiting for the answer…");
    case chat::AskStage::Answering:
    case chat::AskStage::Done: break;
    }
    return {};
}

QString waitText(const ChatItem::Wait &wait, Instant now)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(wait.until - now).count();
    const QString reason = errorText(wait.reason).sentence;
    if (left <= 0)
        return QString(reason + u' ' + Text::tr("Trying again…"));
    return reason + u' ' + Text::tr("Trying again in %n second(s).", nullptr, int(left));
}

std::optional<Notice> runningNotice(const ChatItem &item, Instant now)
{
    if (item.wait)
        return Notice{Tone::Warning, waitText(*item.wait, now), Notice::Action::None, true};
    const bool isReading = item.stage == chat::AskStage::Waiting && item.parts > 0 && item.partsRead < item.parts;
    const QString text = isReading ? Text::tr("Reading the whole of it: part %1 of %2…").arg(item.partsRead + 1).arg(item.parts) : stageText(item.stage);
    if (text.isEmpty())
        return std::nullopt;
    return Notice{Tone::Neutral, text, Notice::Action::None, true};
}

/// Empty when something was found.
QString nothingFoundText(const QJsonObject &details)
{
    return details.value(u"nothing_found").toBool() ? Text::tr("Nothing in your documents fits this question.") : QString();
}

std::optional<Notice> tierNotice(const QJsonObject &details)
{
    const QString tier = details.value(u"tier").toString();
    if (tier == pool::tierName(pool::Tier::Offline)) {
        if (const QString nothing = nothingFoundText(details); !nothing.isEmpty())
            return Notice{Tone::Neutral, nothing, Notice::Action::None};
        const QJsonObject why = details.value(u"notice").toObject();
        if (why.isEmpty())
            return Notice{Tone::Neutral, Text::tr("Search only: the passages that fit, word for word. No model was asked."), Notice::Action::None};
        const QString code = why.value(u"code").toString();
        const ErrorCode reason = errorCodeFromName(code).value_or(ErrorCode::NoKey);
        const QString words = Text::tr("These are the best passages of your own documents, word for word.");
        if (reason == ErrorCode::NoKey)
            return Notice{Tone::Neutral, Text::tr("Answered offline.") + u' ' + words, Notice::Action::AddKey};
        return Notice{Tone::Warning, errorText({reason, {}, {}}).sentence + u' ' + words, Notice::Action::Retry};
    }
    if (tier == pool::tierName(pool::Tier::Fallback)) {
        return Notice{Tone::Warning, Text::tr("Answered with a fallback key, because none of your own keys could."),
                      Notice::Action::AddKey};
    }
    return std::nullopt;
}

/// Of a task over whole documents.
std::optional<Notice> readingNotice(const QJsonObject &details)
{
    const auto unread = int(details.value(u"reading").toVariant().toMap().value(QStringLiteral("unread")).toList().size());
    if (unread == 0)
        return std::nullopt;
    return Notice{Tone::Warning, Text::tr("%n part(s) of the text could not be read; the answer is without them.", nullptr, unread),
                  Notice::Action::Retry};
}

/// The web was to be searched, and could not be.
std::optional<Notice> webNotice(const QJsonObject &details)
{
    const QJsonObject problem = details.value(u"web_error").toObject();
    if (problem.isEmpty())
        return std::nullopt;
    const ErrorCode code = errorCodeFromName(problem.value(u"code").toString()).value_or(ErrorCode::Overloaded);
    const bool noKey = code == ErrorCode::NoKey;
    return Notice{Tone::Warning,
                  noKey ? Text::tr("Answered without the web: searching it needs a key for Brave Search.")
                        : QString(Text::tr("Answered without the web.") + u' ' + errorText({code, {}, {}}).sentence),
                  noKey ? Notice::Action::AddKey : Notice::Action::Retry};
}

QList<Notice> finishedNotices(const QJsonObject &details)
{
    const std::optional<Notice> tier = tierNotice(details);
    if (tier && details.value(u"tier").toString() == pool::tierName(pool::Tier::Offline))
        return {*tier}; // Why the web was not searched either is the same reason again.
    QList<Notice> notices;
    const QString nothing = nothingFoundText(details);
    const std::optional<Notice> search = nothing.isEmpty() ? std::nullopt : std::optional(Notice{Tone::Neutral, nothing, Notice::Action::None});
    for (const std::optional<Notice> &notice : {tier, search, readingNotice(details), webNotice(details)}) {
        if (notice)
            notices.append(*notice);
    }
    if (details.value(u"uncited").toBool())
        notices.append({Tone::Warning, Text::tr("This answer cites none of the passages it was given. Check it before you rely on it."),
                        Notice::Action::Retry});
    if (details.contains(u"seams"))
        notices.append({Tone::Neutral, Text::tr("The connection broke in the middle of this answer. Another key wrote the rest."),
                        Notice::Action::None});
    return notices;
}

/// All they say in one, with the gravest tone and the first thing that can be done.
std::optional<Notice> joined(const QList<Notice> &notices)
{
    if (notices.isEmpty())
        return std::nullopt;
    Notice all = notices.first();
    for (qsizetype i = 1; i < notices.size(); ++i) {
        all.text += u' ' + notices.at(i).text;
        all.tone = std::max(all.tone, notices.at(i).tone);
        if (all.action == Notice::Action::None)
            all.action = notices.at(i).action;
    }
    return all;
}

} // namespace

std::optional<Notice> noticeFor(const ChatItem &item, Instant now)
{
    const store::MessageRow &message = item.message;
    if (message.role == store::Role::User)
        return std::nullopt;
    switch (message.state) {
    case store::MessageState::Streaming: return runningNotice(item, now);
    case store::MessageState::Stopped:
        return Notice{Tone::Neutral,
                      message.details.value(u"partial").toBool() ? Text::tr("You stopped this answer. These are the notes on what was read until then.")
                                                                 : Text::tr("You stopped this answer."),
                      Notice::Action::Retry};
    case store::MessageState::Failed:
        return Notice{Tone::Bad, QString(nothingFoundText(message.details) + u' ' + errorText(message.error.value_or(Error{})).both()).trimmed(),
                      Notice::Action::Retry};
    case store::MessageState::Complete: break;
    }
    return joined(finishedNotices(message.details));
}

} // namespace quire::ui
