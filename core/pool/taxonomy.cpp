#include "core/pool/taxonomy.h"

#include "core/base/redact.h"

#include <QRegularExpression>
#include <QUrl>
#include <cmath>

namespace quire::pool {
namespace {

using namespace std::chrono_literals;
using enum FailureKind;

bool says(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool says(const QString &text, const char *word)
{
    return says(text, {QLatin1StringView(word)});
}

/// `code` and `reason` together: OpenAI-compatible servers put their word in either.
bool named(const Fault &fault, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&fault](QLatin1StringView word) {
        return fault.code.compare(word, Qt::CaseInsensitive) == 0 || fault.reason.compare(word, Qt::CaseInsensitive) == 0;
    });
}

constexpr auto operator""_l(const char *text, size_t size)
{
    return QLatin1StringView(text, qsizetype(size));
}

bool isTooLong(const Fault &fault)
{
    return named(fault, {"exceed_context_size_error"_l, "context_length_exceeded"_l})
           || (says(fault.message, {"token count"_l, "context"_l})
               && says(fault.message, {"exceed"_l, "too long"_l, "maximum context length"_l}));
}

FailureKind rejectedKey(const Fault &fault)
{
    return says(fault.message, "expired") ? KeyExpired : KeyInvalid;
}

/// Where a service is not free, it may still be had for money: then the project is out, and not the network.
FailureKind ofRegion(const Fault &fault)
{
    return says(fault.message, "billing") ? RegionBilling : Region;
}

FailureKind badRequest(const Fault &fault) // 400, 413, 422
{
    if (named(fault, {"API_KEY_INVALID"_l, "invalid_api_key"_l}) || says(fault.message, {"api key not valid"_l, "api key expired"_l}))
        return rejectedKey(fault);
    if (named(fault, {"SUBSCRIPTION_TOKEN_INVALID"_l}))
        return KeyInvalid;
    if (fault.keyMissing)
        return ClientBug;
    if (says(fault.message, "location is not supported"))
        return ofRegion(fault);
    if (isTooLong(fault))
        return TooLong;
    if (named(fault, {"insufficient_quota"_l, "billing_hard_limit_reached"_l}))
        return NoCredit;
    return BadRequest;
}

FailureKind denied(const Fault &fault) // 403
{
    if (says(fault.message, "reported as leaked"))
        return KeyLeaked;
    if (named(fault, {"CONSUMER_SUSPENDED"_l}) || says(fault.message, {"denied access"_l, "terms of service"_l, "has been suspended"_l}))
        return ProjectBanned;
    if (named(fault, {"SERVICE_DISABLED"_l}))
        return ApiOff;
    if (fault.reason.startsWith("API_KEY_"_l) && fault.reason.endsWith("_BLOCKED"_l))
        return KeyRestricted;
    if (fault.keyMissing || says(fault.message, "unregistered callers"))
        return ClientBug;
    if (named(fault, {"API_KEY_INVALID"_l, "invalid_api_key"_l}))
        return rejectedKey(fault);
    if (says(fault.message, "location is not supported"))
        return ofRegion(fault);
    return DeniedUnknown;
}

/// The limits that a message names, for servers that list no violations.
bool limitIsZero(const Fault &fault)
{
    static const QRegularExpression zero(QStringLiteral("limit:\\s*0(?!\\d|\\.\\d)"), QRegularExpression::CaseInsensitiveOption);
    const bool listed = std::any_of(fault.quota.cbegin(), fault.quota.cend(),
                                    [](const QuotaViolation &violation) { return violation.limit == 0; });
    return listed || zero.match(fault.message).hasMatch();
}

FailureKind limited(const Fault &fault) // 429, 402
{
    if (fault.status == 402 || named(fault, {"insufficient_quota"_l, "billing_hard_limit_reached"_l})
        || says(fault.message, {"prepayment"_l, "credit balance"_l, "credits are depleted"_l, "spend"_l, "insufficient credit"_l, "no credit"_l}))
        return NoCredit;
    if (limitIsZero(fault))
        return NotInTier;
    bool second = false;
    bool minute = false;
    bool day = false;
    bool month = false;
    for (const QuotaViolation &violation : fault.quota) {
        second |= violation.period == QuotaPeriod::Second;
        minute |= violation.period == QuotaPeriod::Minute;
        day |= violation.period == QuotaPeriod::Day;
        month |= violation.period == QuotaPeriod::Month;
    }
    if (month || named(fault, {"QUOTA_LIMITED"_l}))
        return QuotaPerMonth;
    if (day)
        return minute || second ? QuotaMixed : QuotaPerDay;
    if (minute)
        return RateLimitPerMinute;
    if (second || fault.service == Service::Brave)
        return RateLimitPerSecond;
    if (says(fault.message, {"per day"_l, "daily limit"_l, "daily quota"_l}))
        return QuotaPerDay;
    if (named(fault, {"rate_limit_exceeded"_l, "RATE_LIMIT_EXCEEDED"_l}) || says(fault.message, {"per minute"_l, "quota exceeded for metric"_l}))
        return RateLimitPerMinute;
    return fault.retryAfter ? RateLimitPerMinute : CapacityOrIp;
}

FailureKind byStatus(const Fault &fault)
{
    switch (fault.status) {
    case 400:
    case 413:
    case 422: return badRequest(fault);
    case 401:
        if (named(fault, {"ACCESS_TOKEN_TYPE_UNSUPPORTED"_l, "CREDENTIALS_MISSING"_l}))
            return KeyType;
        return says(fault.message, "expired") ? KeyExpired : KeyInvalid;
    case 402:
    case 429: return limited(fault);
    case 403: return denied(fault);
    case 404: return ModelGone;
    case 407:
    case 511: return Network;
    case 408:
    case 499:
    case 504: return TooSlow;
    case 500:
        return isTooLong(fault) ? TooLong : ServerError;
    case 503:
    case 529: return Overloaded;
    default: break;
    }
    if (isTooLong(fault))
        return TooLong;
    if (named(fault, {"overloaded_error"_l, "UNAVAILABLE"_l, "unavailable_error"_l}) || says(fault.message, "overloaded"))
        return Overloaded;
    return fault.status >= 500 ? Unknown5xx : Unknown4xx;
}

/// An error inside a stream may name no number, only a word.
int statusOfWord(const Fault &fault)
{
    struct Word {
        QLatin1StringView word;
        int status;
    };
    static constexpr Word words[] = {
        {"INVALID_ARGUMENT"_l, 400}, {"FAILED_PRECONDITION"_l, 400}, {"invalid_request_error"_l, 400},
        {"UNAUTHENTICATED"_l, 401}, {"authentication_error"_l, 401}, {"PERMISSION_DENIED"_l, 403},
        {"permission_error"_l, 403}, {"NOT_FOUND"_l, 404}, {"not_found_error"_l, 404}, {"RESOURCE_EXHAUSTED"_l, 429},
        {"rate_limit_exceeded"_l, 429}, {"insufficient_quota"_l, 429}, {"INTERNAL"_l, 500}, {"server_error"_l, 500},
        {"api_error"_l, 500}, {"UNAVAILABLE"_l, 503}, {"unavailable_error"_l, 503}, {"overloaded_error"_l, 503},
        {"DEADLINE_EXCEEDED"_l, 504},
    };
    for (const Word &word : words) {
        if (named(fault, {word.word}))
            return word.status;
    }
    return 500;
}

FailureKind ofStream(const Fault &fault)
{
    static constexpr QLatin1StringView refusals[] = {"SAFETY"_l, "BLOCKLIST"_l, "PROHIBITED_CONTENT"_l, "SPII"_l,
                                                     "RECITATION"_l, "LANGUAGE"_l, "content_filter"_l};
    const bool refused = std::any_of(std::begin(refusals), std::end(refusals), [&fault](QLatin1StringView word) {
        return fault.finishReason.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (refused || !fault.blockReason.isEmpty() || fault.finishReason.startsWith("IMAGE_"_l))
        return BlockedContent;
    if (fault.transport == TransportFault::Timeout)
        return Stalled;
    if (fault.finishReason.isEmpty())
        return fault.textArrived || fault.transport != TransportFault::None ? CutStream : EmptyStream;
    if (fault.finishReason == "MAX_TOKENS"_l || fault.finishReason == "length"_l)
        return OutputBudget;
    return fault.finishReason == "STOP"_l || fault.finishReason == "stop"_l ? EmptyStream : ModelFault;
}

/// A refusal that broke off before its reason: a 400 may be the key's fault as well as the request's. Only a limit and the
/// service's own trouble show in the status alone.
bool isWordless(const Fault &fault)
{
    return fault.status < 500 && fault.status != 429 && fault.code.isEmpty() && fault.reason.isEmpty() && fault.message.isEmpty();
}

FailureKind ofReply(const Fault &fault)
{
    switch (fault.transport) {
    case TransportFault::None: break;
    case TransportFault::Timeout: return FirstByteTimeout;
    case TransportFault::Aborted: return Cancelled;
    case TransportFault::Reset:
        if (fault.status == 0)
            return Network;
        return fault.status < 400 || isWordless(fault) ? CutStream : byStatus(fault);
    case TransportFault::HostNotFound:
    case TransportFault::Refused:
    case TransportFault::Tls:
    case TransportFault::Proxy:
    case TransportFault::Other: return Network;
    }
    // A page for people instead of an answer for programs: a portal or a proxy stands between, unless the service itself
    // shows its "sorry" page, which comes with a status of its own.
    if (fault.html)
        return fault.status == 429 ? CapacityOrIp : fault.status == 503 ? Overloaded : Network;
    if (fault.status >= 200 && fault.status < 300)
        return EmptyStream;
    return byStatus(fault);
}

Blame blameOf(FailureKind kind, const Fault &fault)
{
    if (kind == KeyRestricted && fault.reason == "API_KEY_IP_ADDRESS_BLOCKED"_l)
        return Blame::Network;
    return rowOf(kind).blame;
}

QString trustedLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    const bool ours = host.startsWith("console."_l) && host.endsWith(".google.com"_l);
    return ours && url.scheme() == "https"_l ? text : QString();
}

QList<QuotaViolation> limitsFromMessage(const Fault &fault)
{
    static const QRegularExpression line(QStringLiteral("metric: ([^,\\s]+), limit: (\\d+)(?:, model: ([\\w.\\-]+))?"));
    QList<QuotaViolation> result = fault.quota;
    auto matches = line.globalMatch(fault.message);
    for (qsizetype i = 0; matches.hasNext(); ++i) {
        const auto match = matches.next();
        if (i >= result.size())
            break; // The message says how much, never over which time: a limit without a violation is no news.
        QuotaViolation &violation = result[i];
        if (!violation.limit)
            violation.limit = match.captured(2).toLongLong();
        if (violation.model.isEmpty())
            violation.model = match.captured(3);
    }
    return result;
}

} // namespace

Failure classify(const Fault &fault)
{
    Failure result;
    Fault known = fault;
    if (fault.stage == Stage::Stream && fault.errorInside) {
        if (known.status < 400)
            known.status = statusOfWord(fault);
        result.kind = MidStreamError;
        result.inner = byStatus(known);
    } else {
        result.kind = fault.stage == Stage::Stream ? ofStream(fault) : ofReply(fault);
    }
    result.blame = blameOf(effectiveKind(result), fault);
    result.retryAfter = fault.retryAfter;
    if (!result.retryAfter) {
        static const QRegularExpression again(QStringLiteral("retry in ((?:\\d+(?:\\.\\d+)?(?:ms|[hms]))+)"));
        const auto match = again.match(fault.message);
        if (match.hasMatch())
            result.retryAfter = durationFromText(match.captured(1));
    }
    result.quota = limitsFromMessage(fault);
    result.consumer = fault.consumer;
    result.activationUrl = trustedLink(fault.activationUrl);
    result.status = known.status;
    result.detail = redacted(fault.message).left(500);
    result.textArrived = fault.textArrived;
    return result;
}

Failure failureOf(FailureKind kind, const QString &detail)
{
    Failure result;
    result.kind = kind;
    result.blame = rowOf(kind).blame;
    result.detail = redacted(detail);
    return result;
}

std::optional<QuotaViolation> quotaFromId(QStringView id)
{
    QuotaViolation result;
    if (id.contains("PerDay"_l) || id.contains("Daily"_l))
        result.period = QuotaPeriod::Day;
    else if (id.contains("PerMinute"_l))
        result.period = QuotaPeriod::Minute;
    else if (id.contains("PerSecond"_l))
        result.period = QuotaPeriod::Second;
    else if (id.contains("PerMonth"_l))
        result.period = QuotaPeriod::Month;
    else
        return std::nullopt;
    result.unit = id.contains("Token"_l) ? QuotaUnit::Tokens : QuotaUnit::Requests;
    return result;
}

std::optional<std::chrono::milliseconds> durationFromText(QStringView text)
{
    static const QRegularExpression whole(QStringLiteral("^(?:(\\d+(?:\\.\\d*)?)h)?(?:(\\d+(?:\\.\\d*)?)m)?(?:(\\d+(?:\\.\\d*)?)s)?(?:(\\d+(?:\\.\\d*)?)ms)?$"));
    const auto match = whole.match(text.trimmed().toString().remove(QLatin1Char(' ')));
    if (!match.hasMatch() || match.capturedLength(0) == 0)
        return std::nullopt;
    const double ms = match.captured(1).toDouble() * 3'600'000 + match.captured(2).toDouble() * 60'000
                      + match.captured(3).toDouble() * 1000 + match.captured(4).toDouble();
    constexpr double longest = 400.0 * 24 * 3'600'000;
    return std::chrono::milliseconds(qint64(std::ceil(std::min(ms, longest))));
}

} // namespace quire::pool
