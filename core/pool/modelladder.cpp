#include "core/pool/modelladder.h"

#include <QRegularExpression>
#include <QStringList>

namespace quire::pool {
namespace {

/// "gemini-2.5-pro-preview-06-05": generation, rung, and what a dated or preview name has behind it.
QString cheaperGemini(const QString &model)
{
    static const QRegularExpression shape(QStringLiteral("^((?:models/)?gemini-[0-9.]+-)(pro|flash-lite|flash)(?:-.*)?$"));
    const auto match = shape.match(model);
    if (!match.hasMatch())
        return {};
    const QString rung = match.captured(2);
    if (rung == QLatin1StringView("pro"))
        return match.captured(1) + QStringLiteral("flash");
    return rung == QLatin1StringView("flash") ? match.captured(1) + QStringLiteral("flash-lite") : QString();
}

/// "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano".
QString cheaperGpt(const QString &model)
{
    static const QRegularExpression shape(QStringLiteral("^(gpt-[0-9.]+)(-mini|-nano)?$"));
    const auto match = shape.match(model);
    if (!match.hasMatch() || match.captured(2) == QLatin1StringView("-nano"))
        return {};
    return match.captured(1) + (match.captured(2).isEmpty() ? QStringLiteral("-mini") : QStringLiteral("-nano"));
}

} // namespace

QString cheaperModel(const QString &model)
{
    const QString gemini = cheaperGemini(model);
    return gemini.isEmpty() ? cheaperGpt(model) : gemini;
}

} // namespace quire::pool
