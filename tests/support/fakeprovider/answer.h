// The fake provider's mind: finds the numbered passages in a prompt and quotes the sentences that share most with the
// question, each with its [n]. Not clever, but true to its sources and always the same. Pure.
#pragma once

#include <QList>
#include <QString>

namespace quire::test {

struct PromptTurn {
    bool fromUser = true;
    QString text;
};

struct NumberedPassage {
    int number = 0;
    QString text;
};

[[nodiscard]] QList<NumberedPassage> passagesIn(const QString &prompt);
[[nodiscard]] QString questionIn(const QString &prompt);

/// Markdown. When asked to continue what it had said, only the rest.
[[nodiscard]] QString answerFor(const QList<PromptTurn> &turns);

/// The answer in pieces as a model streams them: word by word.
[[nodiscard]] QStringList streamedPieces(const QString &answer);

/// Texts with common words point the same way; the length is on purpose not 1.
[[nodiscard]] QList<double> fakeEmbedding(const QString &text, int dimensions);

} // namespace quire::test
