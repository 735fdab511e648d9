#include "core/providers/errorreader.h"

#include "core/base/redact.h"
#include "core/providers/googledetails.h"
#include "core/providers/ratewindows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <array>

namespace quire::providers {
namespace {

constexpr qsizetype longestMessage = 4000;

std::optional<Milliseconds> secondsOrDate(const QByteArray &value)
{
    bool isNumber = false;
    const double seconds = value.trimmed().toDouble(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(Milliseconds(qRound64(seconds * 1000)));
    return {}; // A date would need a clock; the pool has better guesses.
}

/// OpenAI's own header, Retry-After, else the reset of whichever limit is used up.
std::optional<Milliseconds> retryAfterHeader(const HttpHeaders &headers)
{
    bool isNumber = false;
    const double milliseconds = headerValue(headers, "retry-after-ms").toDouble(&isNumber);
    if (isNumber && milliseconds >= 0)
        return Milliseconds(qRound64(milliseconds));
    if (const auto delay = secondsOrDate(headerValue(headers, "retry-after")))
        return delay;
    std::optional<Milliseconds> longest;
    static constexpr std::array<std::pair<const char *, const char *>, 2> limits = {
        {{"x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"},
         {"x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"}}};
    for (const auto &[remaining, resets] : limits) {
        if (headerValue(headers, remaining) != "0")
            continue;
        const auto reset = pool::durationFromText(QString::fromLatin1(headerValue(headers, resets)));
        if (reset && (!longest || *reset > *longest))
            longest = reset;
    }
    return longest;
}

std::optional<Milliseconds> retryInMessage(const QString &message)
{
    static const QRegularExpression pattern(QStringLiteral(R"((?:retry|try again) in ([0-9][0-9a-z.]*[a-z]))"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(message);
    return match.hasMatch() ? pool::durationFromText(match.captured(1)) : std::nullopt;
}

/// Brave names the header or parameter that it dislikes, and states its limits.
void readBraveMeta(const QJsonObject &meta, pool::Fault &fault)
{
    const QJsonArray errors = meta[u"errors"].toArray();
    for (const QJsonValue &error : errors) {
        const QJsonArray place = error[u"loc"].toArray();
        const bool token = std::any_of(place.begin(), place.end(), [](const QJsonValue &part) {
            return part.toString().compare(QLatin1StringView("x-subscription-token"), Qt::CaseInsensitive) == 0;
        });
        (token ? fault.keyMissing : fault.fieldViolation) = true;
    }
    if (!meta.contains(u"rate_limit") && !meta.contains(u"quota_limit"))
        return;
    const qint64 quota = meta[u"quota_limit"].toInteger();
    const bool monthSpent = quota > 0 && meta[u"quota_current"].toInteger() >= quota;
    pool::QuotaViolation violation;
    violation.period = monthSpent ? pool::QuotaPeriod::Month : pool::QuotaPeriod::Second;
    violation.limit = monthSpent ? quota : meta[u"rate_limit"].toInteger();
    fault.quota = {violation};
}

/// The error object itself, or nothing.
QJsonValue errorOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty() ? QJsonValue() : errorOf(value.toArray().first());
    const QJsonObject object = value.toObject();
    if (object.contains(u"error"))
        return object[u"error"];
    const QJsonArray errors = object[u"errors"].toArray();
    return errors.isEmpty() ? QJsonValue() : errors.first();
}

/// Relays and wrappers put the service's envelope, escaped, into their own message.
QJsonValue nestedIn(const QString &message)
{
    const qsizetype brace = message.indexOf(u'{');
    if (brace < 0 || message.indexOf(QLatin1StringView("\"error\"")) < 0)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(QStringView(message).mid(brace).toUtf8());
    return errorOf(document.object()).isObject() ? QJsonValue(document.object()) : QJsonValue();
}

bool readEnvelopeAt(const QJsonValue &value, pool::Fault &fault, int depth)
{
    const QJsonValue error = errorOf(value);
    if (error.isString() && !error.toString().isEmpty()) {
        fault.message = redacted(error.toString().left(longestMessage));
        return true;
    }
    if (!error.isObject() || error.toObject().isEmpty())
        return false;
    const QString message = error[u"message"].toString(error[u"detail"].toString());
    if (const QJsonValue inner = nestedIn(message); depth == 0 && !inner.isNull() && readEnvelopeAt(inner, fault, 1))
        return true;
    fault.message = redacted(message.left(longestMessage));
    // Google: an int code and a word for a status. OpenAI: a word for a code and a type. llama.cpp: an int code and a
    // type. Brave: an int status and a word for a code.
    for (const QJsonValue &part : {error[u"status"], error[u"code"]}) {
        if (part.isString())
            fault.code = part.toString();
        else if (part.isDouble() && fault.stage == pool::Stage::Stream)
            fault.status = part.toInt();
    }
    fault.reason = error[u"type"].toString();
    fault.fieldViolation |= error[u"param"].isString();
    readGoogleDetails(error[u"details"].toArray(), fault);
    readBraveMeta(error[u"meta"].toObject(), fault);
    if (!fault.retryAfter || fault.retryAfter->count() == 0) {
        if (const auto delay = retryInMessage(message))
            fault.retryAfter = delay;
    }
    fault.keyMissing |= message.contains(QLatin1StringView("unregistered callers"));
    return true;
}

} // namespace

bool looksLikeHtml(QByteArrayView body)
{
    return body.trimmed().startsWith('<');
}

bool readEnvelope(const QJsonValue &value, pool::Fault &fault)
{
    return readEnvelopeAt(value, fault, 0);
}

pool::Fault readFault(pool::Service service, const HttpFailure &failure)
{
    pool::Fault fault;
    fault.service = service;
    fault.transport = failure.fault;
    fault.status = failure.status;
    // A redirect is no answer of an API either: a portal wants to be seen first.
    fault.html = headerValue(failure.headers, "content-type").toLower().startsWith("text/html") || looksLikeHtml(failure.body)
        || (failure.status >= 300 && failure.status < 400);
    fault.retryAfter = retryAfterHeader(failure.headers);
    if (!fault.html) {
        const QJsonDocument document = QJsonDocument::fromJson(failure.body);
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        if (!readEnvelope(value, fault))
            fault.message = redacted(value[u"message"].toString(value[u"detail"].toString()).left(longestMessage));
    }
    if (service == pool::Service::Brave)
        addRateWindows(rateWindows(failure.headers), fault);
    return fault;
}

pool::Failure failureInReply(pool::Service service, const QByteArray &body, const QString &detail)
{
    pool::Fault fault;
    fault.service = service;
    fault.stage = pool::Stage::Stream;
    fault.status = 200;
    fault.html = looksLikeHtml(body);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    fault.errorInside = readEnvelope(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), fault);
    if (fault.errorInside || fault.html)
        return pool::classify(fault);
    return pool::failureOf(pool::FailureKind::ModelFault, detail);
}

} // namespace quire::providers
