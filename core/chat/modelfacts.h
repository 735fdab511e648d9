// ModelFacts: what is learned of models from their providers - how many tokens a provider counts for each that was estimated
// here, and how long a prompt may be. Pure; its owner keeps it between runs.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace quire::chat {

class ModelFacts
{
public:
    /// A reply's own count of the prompt, beside the estimate of it. Short prompts, and counts that cannot be true, are passed
    /// over. True: something was learned.
    bool learnCount(const QString &model, qint64 estimated, qint64 counted);
    /// How long prompts may be at most, by the provider's word, in its tokens. True: something was learned.
    bool learnLimits(const QHash<QString, int> &limits);

    /// The provider's count to expect of a prompt.
    [[nodiscard]] qint64 counted(const QString &model, qint64 estimated) const;
    /// What may be estimated for a prompt, so that the provider counts no more than `tokens`, nor than the model takes.
    [[nodiscard]] int budget(const QString &model, int tokens) const;

    [[nodiscard]] QByteArray saved() const;
    /// Of bytes that are not saved()'s nothing is taken.
    void restore(const QByteArray &saved);

private:
    struct Facts {
        double scale = 0; ///< 0: unknown, taken as 1.
        int limit = 0;    ///< 0: unknown.
    };
    [[nodiscard]] double scaleOf(const QString &model) const;

    QHash<QString, Facts> m_models;
};

} // namespace quire::chat
