// What an answer is made of, besides its text: the sources as they are stored, and the details that the inspector and
// `quire-cli ask` show. Pure. Private to this folder.
#pragma once

#include "core/chat/calls.h"
#include "core/prompt/promptbuilder.h"
#include "core/store/chattable.h"

namespace quire::chat {

/// All passages that were sent, cited or not, numbered as the prompt numbered them.
[[nodiscard]] QList<store::SourceRow> sourcesOf(const QString &answer, const QList<Passage> &passages);

/// Passages were sent, and the answer names none of them: nothing says where it is from.
[[nodiscard]] bool citesNothing(const QList<store::SourceRow> &sources);

/// Earlier questions and answers as turns; the answers without their [n], which mean other passages by now.
[[nodiscard]] QList<prompt::Turn> historyOf(const QList<store::MessageRow> &messages);
[[nodiscard]] QStringList questionsOf(const QList<store::MessageRow> &messages);

/// A conversation's title from its first question: its first line, cut at a word.
[[nodiscard]] QString titleFrom(const QString &question);

// Parts of MessageRow::details.
[[nodiscard]] QJsonObject toJson(const prompt::Prompt &prompt);
[[nodiscard]] QJsonArray toJson(const QList<Attempt> &attempts);
/// tier, key, model, route, attempts, usage, finish and first_token.
void describeCall(QJsonObject &details, const CallReport &report);
/// The answer is made of extracts, because of `reason`; none when it was asked for.
void describeOffline(QJsonObject &details, const std::optional<Error> &reason, const QList<Attempt> &attempts);

} // namespace quire::chat
