#include "ui/meaningtext.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace quire::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quire::ui::MeaningText)
};

QString countText(const chat::EmbeddingProgress &progress)
{
    const QLocale locale;
    return Words::tr("%1 of %2 passages can be found by meaning.").arg(locale.toString(progress.vectors), locale.toString(progress.chunks));
}

} // namespace

QString tokensText(qint64 tokens)
{
    const QLocale locale;
    const qint64 step = tokens >= 1'000'000 ? 100'000 : tokens >= 10'000 ? 1'000 : tokens >= 1'000 ? 100 : 10;
    return locale.toString((tokens + step - 1) / step * step);
}

QString meaningText(const chat::EmbeddingProgress &progress)
{
    switch (progress.state) {
    case chat::EmbeddingState::Off: break;
    case chat::EmbeddingState::NeedsConsent: return Words::tr("Waits for your consent to send the text of your documents.");
    case chat::EmbeddingState::Working: return countText(progress);
    case chat::EmbeddingState::Waiting:
        return countText(progress) + QLatin1Char(' ') + (progress.problem ? errorText(*progress.problem).both() : QString());
    case chat::EmbeddingState::Complete: return Words::tr("All passages can be found by meaning.");
    }
    return {};
}

} // namespace quire::ui
