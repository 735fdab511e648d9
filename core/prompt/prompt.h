// Prompt: what is sent to a model, provider-neutral. Pure values.
#pragma once

#include <QList>
#include <QString>

namespace quire::prompt {

enum class Speaker { User, Model };

struct Turn {
    Speaker speaker = Speaker::User;
    QString text;
    bool operator==(const Turn &) const = default;
};

struct Prompt {
    QString system;
    QList<Turn> turns; ///< Ends with the user's; or with the model's, to be continued.
    int maximumOutputTokens = 8192;
    double temperature = 0.2;
    bool thinkLess = false; ///< The last answer was lost in thinking: leave the budget to the words, where that can be said.

    bool operator==(const Prompt &) const = default;
};

} // namespace quire::prompt
