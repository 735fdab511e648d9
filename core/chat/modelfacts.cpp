#include "core/chat/modelfacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace quire::chat {
namespace {

constexpr qint64 shortest = 300; // Below it, what the provider adds around a prompt weighs too much.
constexpr double least = 0.5;
constexpr double most = 3; // An estimate is never further off in any script: the count means something else.
constexpr double weightOfNew = 0.3; // Texts differ; the latest says most about the next.
constexpr int leastLimit = 512; // A model that takes less is no model to chat with: the number means something else.

bool isPossible(double scale)
{
    return scale >= least && scale <= most;
}

} // namespace

double ModelFacts::scaleOf(const QString &model) const
{
    const double scale = m_models.value(model).scale;
    return scale > 0 ? scale : 1;
}

bool ModelFacts::learnCount(const QString &model, qint64 estimated, qint64 counted)
{
    if (estimated < shortest || counted <= 0)
        return false;
    const double seen = static_cast<double>(counted) / static_cast<double>(estimated);
    if (!isPossible(seen))
        return false;
    double &scale = m_models[model].scale;
    scale = scale > 0 ? scale + weightOfNew * (seen - scale) : seen;
    return true;
}

bool ModelFacts::learnLimits(const QHash<QString, int> &limits)
{
    bool learned = false;
    for (auto it = limits.cbegin(); it != limits.cend(); ++it) {
        if (it.value() < leastLimit)
            continue;
        int &limit = m_models[it.key()].limit;
        learned = learned || limit != it.value();
        limit = it.value();
    }
    return learned;
}

qint64 ModelFacts::counted(const QString &model, qint64 estimated) const
{
    return std::llround(static_cast<double>(estimated) * scaleOf(model));
}

int ModelFacts::budget(const QString &model, int tokens) const
{
    const int limit = m_models.value(model).limit;
    return static_cast<int>(std::floor((limit > 0 ? std::min(tokens, limit) : tokens) / scaleOf(model)));
}

QByteArray ModelFacts::saved() const
{
    QJsonObject all;
    for (auto it = m_models.cbegin(); it != m_models.cend(); ++it)
        all.insert(it.key(), QJsonObject{{QStringLiteral("scale"), it->scale}, {QStringLiteral("limit"), it->limit}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void ModelFacts::restore(const QByteArray &saved)
{
    const QJsonObject all = QJsonDocument::fromJson(saved).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        Facts facts{one[u"scale"].toDouble(), one[u"limit"].toInt()};
        facts.scale = isPossible(facts.scale) ? facts.scale : 0;
        facts.limit = facts.limit >= leastLimit ? facts.limit : 0;
        m_models.insert(it.key(), facts);
    }
}

} // namespace quire::chat
