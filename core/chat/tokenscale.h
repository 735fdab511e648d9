// TokenScale: how many tokens a model's provider counts for each that was estimated here, learned from its replies. Pure;
// kept for one run of the program.
#pragma once

#include <QHash>
#include <QString>

namespace quire::chat {

class TokenScale
{
public:
    /// A reply's own count of the prompt, beside the estimate of it. Short prompts, and counts that cannot be true, are passed over.
    void learn(const QString &model, qint64 estimated, qint64 counted);

    /// 1 for a model that has not answered yet.
    [[nodiscard]] double of(const QString &model) const { return m_scales.value(model, 1); }
    /// The provider's count to expect of a prompt.
    [[nodiscard]] qint64 counted(const QString &model, qint64 estimated) const;
    /// What may be estimated for a prompt, so that the provider counts no more than `tokens`.
    [[nodiscard]] int budget(const QString &model, int tokens) const;

private:
    QHash<QString, double> m_scales;
};

} // namespace quire::chat
