#include "core/chat/tokenscale.h"

#include <algorithm>
#include <cmath>

namespace quire::chat {
namespace {

constexpr qint64 shortest = 300; // Below it, what the provider adds around a prompt weighs too much.
constexpr double least = 0.5;
constexpr double most = 3; // An estimate is never further off in any script: the count means something else.
constexpr double weightOfNew = 0.3; // Texts differ; the latest says most about the next.

} // namespace

void TokenScale::learn(const QString &model, qint64 estimated, qint64 counted)
{
    if (estimated < shortest || counted <= 0)
        return;
    const double seen = static_cast<double>(counted) / static_cast<double>(estimated);
    if (seen < least || seen > most)
        return;
    const auto known = m_scales.constFind(model);
    m_scales.insert(model, known == m_scales.cend() ? seen : *known + weightOfNew * (seen - *known));
}

qint64 TokenScale::counted(const QString &model, qint64 estimated) const
{
    return std::llround(static_cast<double>(estimated) * of(model));
}

int TokenScale::budget(const QString &model, int tokens) const
{
    return static_cast<int>(std::floor(tokens / of(model)));
}

} // namespace quire::chat
