#include "core/providers/googledetails.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quire::providers {
namespace {

void readErrorInfo(const QJsonObject &detail, pool::Fault &fault)
{
    fault.reason = detail[u"reason"].toString();
    const QJsonObject metadata = detail[u"metadata"].toObject();
    const QString consumer = metadata[u"consumer"].toString();
    // A consumer may also be named by its key ("api_key:..."): that is never kept.
    if (consumer.startsWith(QLatin1StringView("projects/")))
        fault.consumer = consumer;
    fault.activationUrl = metadata[u"activationUrl"].toString();
}

void readQuotaFailure(const QJsonObject &detail, pool::Fault &fault)
{
    const QJsonArray violations = detail[u"violations"].toArray();
    for (const QJsonValue &value : violations) {
        std::optional<pool::QuotaViolation> violation = pool::quotaFromId(value[u"quotaId"].toString());
        if (!violation)
            continue;
        violation->model = value[u"quotaDimensions"][u"model"].toString();
        bool isNumber = false;
        const qint64 limit = value[u"quotaValue"].toString().toLongLong(&isNumber); // An int64 is a string in proto JSON.
        if (isNumber)
            violation->limit = limit;
        fault.quota.append(*violation);
    }
}

} // namespace

void readGoogleDetails(const QJsonArray &details, pool::Fault &fault)
{
    for (const QJsonValue &value : details) {
        const QJsonObject detail = value.toObject();
        const QString type = detail[u"@type"].toString().section(u'.', -1);
        if (type == QLatin1StringView("ErrorInfo"))
            readErrorInfo(detail, fault);
        else if (type == QLatin1StringView("QuotaFailure"))
            readQuotaFailure(detail, fault);
        else if (type == QLatin1StringView("RetryInfo"))
            fault.retryAfter = pool::durationFromText(detail[u"retryDelay"].toString());
        else if (type == QLatin1StringView("BadRequest"))
            fault.fieldViolation |= !detail[u"fieldViolations"].toArray().isEmpty();
    }
}

} // namespace quire::providers
