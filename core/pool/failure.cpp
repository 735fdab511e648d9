#include "core/pool/failure.h"

#include "core/pool/key.h"
#include "core/pool/taxonomy.h"

namespace quire::pool {

QString failureKindName(FailureKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

QString blameName(Blame blame)
{
    switch (blame) {
    case Blame::Key: return QStringLiteral("key");
    case Blame::Project: return QStringLiteral("project");
    case Blame::Request: return QStringLiteral("request");
    case Blame::Model: return QStringLiteral("model");
    case Blame::Service: return QStringLiteral("service");
    case Blame::Network: return QStringLiteral("network");
    case Blame::App: return QStringLiteral("app");
    case Blame::Nobody: return QStringLiteral("nobody");
    }
    return {};
}

Error toError(const Failure &failure)
{
    if (failure.textArrived)
        return {ErrorCode::Interrupted, failureKindName(effectiveKind(failure)), failure.retryAfter};
    QString detail = failureKindName(effectiveKind(failure));
    if (!failure.detail.isEmpty())
        detail += QStringLiteral(": ") + failure.detail;
    return {rowOf(effectiveKind(failure)).error, detail, failure.retryAfter};
}

QString serviceName(Service service)
{
    switch (service) {
    case Service::Gemini: return QStringLiteral("gemini");
    case Service::Brave: return QStringLiteral("brave");
    case Service::OpenAi: return QStringLiteral("openai");
    }
    return {};
}

QString ownerName(Owner owner)
{
    return owner == Owner::User ? QStringLiteral("user") : QStringLiteral("fallback");
}

} // namespace quire::pool
