// ReadingStep: one request of a reading in parts, as the inspector shows it. Kept with the answer. Values; pure.
#pragma once

#include "core/chat/calls.h"
#include "core/document/passage.h"

namespace quire::chat {

struct ReadingStep {
    enum class Kind { Part, Condensing };
    Kind kind = Kind::Part;
    int number = 0;       ///< From 1, within its kind.
    QString title;        ///< Part: the document it begins in.
    Anchor from;          ///< Part: where it begins, and where its last passage stands.
    Anchor to;
    QString key;          ///< The label of the key that answered.
    QString outcome;      ///< "ok", or the error's name.
    qint64 estimated = 0; ///< Tokens of the prompt, before it was sent.
    pool::Usage usage;    ///< As the provider counted; 0 where it did not.
    Milliseconds took{};

    bool operator==(const ReadingStep &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ReadingStep &step);
/// Those of a stored answer (MessageRow::details); empty where it was not read in parts.
[[nodiscard]] QList<ReadingStep> readingSteps(const QJsonObject &details);

} // namespace quire::chat
