// Every row of the taxonomy, from neutral words to {kind, blame}; the bytes behind the words are the codecs' tests.
#include "core/pool/taxonomy.h"

#include <QtTest>

using namespace quire;
using namespace quire::pool;
using namespace std::chrono_literals;

namespace {

Fault http(int status, const char *code = "", const char *message = "", const char *reason = "")
{
    Fault fault;
    fault.status = status;
    fault.code = QString::fromLatin1(code);
    fault.message = QString::fromLatin1(message);
    fault.reason = QString::fromLatin1(reason);
    return fault;
}

Fault with(Fault fault, QList<QuotaViolation> quota)
{
    fault.quota = std::move(quota);
    return fault;
}

Fault stream(const char *finish, const char *block = "", bool text = false)
{
    Fault fault;
    fault.stage = Stage::Stream;
    fault.status = 200;
    fault.finishReason = QString::fromLatin1(finish);
    fault.blockReason = QString::fromLatin1(block);
    fault.textArrived = text;
    return fault;
}

Fault transport(TransportFault kind, Stage stage = Stage::Reply, bool text = false)
{
    Fault fault;
    fault.transport = kind;
    fault.stage = stage;
    fault.textArrived = text;
    return fault;
}

QuotaViolation per(QuotaPeriod period, std::optional<qint64> limit = {})
{
    return {QuotaUnit::Requests, period, QString(), limit};
}

Fault brave(int status, const char *code, QList<QuotaViolation> quota = {})
{
    Fault fault = with(http(status, code), std::move(quota));
    fault.service = Service::Brave;
    return fault;
}

Fault missingKey(Fault fault)
{
    fault.keyMissing = true;
    return fault;
}

Fault page(int status)
{
    Fault fault = http(status);
    fault.html = true;
    return fault;
}

} // namespace

Q_DECLARE_METATYPE(Fault)

class TaxonomyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreBlamedOnTheRightParty_data()
    {
        using enum FailureKind;
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("blame");
        const auto row = [](const char *name, const Fault &fault, FailureKind kind, Blame blame) {
            QTest::newRow(name) << fault << int(kind) << int(blame);
        };
        row("1 invalid key", http(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", "API_KEY_INVALID"), KeyInvalid, Blame::Key);
        row("1 key not found", http(400, "INVALID_ARGUMENT", "API Key not found. Please pass a valid API key.", "API_KEY_INVALID"), KeyInvalid, Blame::Key);
        row("1 OpenAI", http(401, "invalid_api_key", "Incorrect API key provided: sk-***."), KeyInvalid, Blame::Key);
        row("1 llama.cpp", http(401, "authentication_error", "Invalid API Key"), KeyInvalid, Blame::Key);
        row("2 expired", http(400, "INVALID_ARGUMENT", "API key expired. Please renew the API key.", "API_KEY_INVALID"), KeyExpired, Blame::Key);
        row("3 key type", http(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.", "ACCESS_TOKEN_TYPE_UNSUPPORTED"), KeyType, Blame::Key);
        row("3 credentials missing", http(401, "UNAUTHENTICATED", "API keys are not supported by this API", "CREDENTIALS_MISSING"), KeyType, Blame::Key);
        row("4 leaked", http(403, "PERMISSION_DENIED", "Your API key was reported as leaked. Please use another API key."), KeyLeaked, Blame::Key);
        row("5 suspended", http(403, "PERMISSION_DENIED", "Permission denied", "CONSUMER_SUSPENDED"), ProjectBanned, Blame::Project);
        row("5 banned in words alone", http(403, "PERMISSION_DENIED", "Your project has been denied access. Please contact support."), ProjectBanned, Blame::Project);
        row("6 API off", http(403, "PERMISSION_DENIED", "has not been used in project", "SERVICE_DISABLED"), ApiOff, Blame::Project);
        row("7 service blocked", http(403, "PERMISSION_DENIED", "are blocked.", "API_KEY_SERVICE_BLOCKED"), KeyRestricted, Blame::Key);
        row("7 address blocked", http(403, "PERMISSION_DENIED", "", "API_KEY_IP_ADDRESS_BLOCKED"), KeyRestricted, Blame::Network);
        row("8 no key sent", http(403, "PERMISSION_DENIED", "Method doesn't allow unregistered callers"), ClientBug, Blame::App);
        row("9 denied", http(403, "PERMISSION_DENIED", "The caller does not have permission"), DeniedUnknown, Blame::Key);
        row("10 region", http(400, "FAILED_PRECONDITION", "User location is not supported for the API use."), Region, Blame::Network);
        row("10 region and billing", http(400, "FAILED_PRECONDITION", "User location is not supported for the API use without a billing account linked."), RegionBilling, Blame::Project);
        row("11 too long", http(400, "INVALID_ARGUMENT", "The input token count (3475108) exceeds the maximum number of tokens allowed (1048576)."), TooLong, Blame::Request);
        row("11 llama.cpp", http(500, "", "the request exceeds the available context size", "exceed_context_size_error"), TooLong, Blame::Request);
        row("11 OpenAI", http(400, "context_length_exceeded", "This model's maximum context length is 8192 tokens"), TooLong, Blame::Request);
        row("12 malformed", http(400, "INVALID_ARGUMENT", "Invalid JSON payload received. Unknown name"), BadRequest, Blame::Request);
        row("12 generic", http(400, "INVALID_ARGUMENT", "Request contains an invalid argument."), BadRequest, Blame::Request);
        row("12 too large", http(413), BadRequest, Blame::Request);
        row("13 model gone", http(404, "NOT_FOUND", "models/gemini-pro is not found for API version v1beta"), ModelGone, Blame::Model);
        row("14 minute", with(http(429, "RESOURCE_EXHAUSTED"), {per(QuotaPeriod::Minute, 10)}), RateLimitPerMinute, Blame::Project);
        row("14 OpenAI", http(429, "rate_limit_exceeded"), RateLimitPerMinute, Blame::Project);
        row("15 day", with(http(429, "RESOURCE_EXHAUSTED"), {per(QuotaPeriod::Day, 250)}), QuotaPerDay, Blame::Project);
        row("16 both", with(http(429, "RESOURCE_EXHAUSTED"), {per(QuotaPeriod::Day), per(QuotaPeriod::Minute)}), QuotaMixed, Blame::Project);
        row("17 limit 0 listed", with(http(429, "RESOURCE_EXHAUSTED"), {per(QuotaPeriod::Day, 0)}), NotInTier, Blame::Project);
        row("17 limit 0 in words", http(429, "RESOURCE_EXHAUSTED", "Quota exceeded for metric: x, limit: 0, model: gemini-2.5-pro"), NotInTier, Blame::Project);
        row("17 not limit 0.5", http(429, "RESOURCE_EXHAUSTED", "Quota exceeded for metric: x, limit: 05"), RateLimitPerMinute, Blame::Project);
        row("18 bare", http(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."), CapacityOrIp, Blame::Service);
        row("19 no credit", http(429, "insufficient_quota", "You exceeded your current quota"), NoCredit, Blame::Project);
        row("19 payment required", http(402), NoCredit, Blame::Project);
        row("20 overloaded", http(503, "UNAVAILABLE", "The model is overloaded. Please try again later."), Overloaded, Blame::Service);
        row("20 loading", http(503, "unavailable_error", "Loading model"), Overloaded, Blame::Service);
        row("20 529", http(529, "overloaded_error"), Overloaded, Blame::Service);
        row("21 internal", http(500, "INTERNAL", "An internal error has occurred."), ServerError, Blame::Service);
        row("22 deadline", http(504, "DEADLINE_EXCEEDED"), TooSlow, Blame::Service);
        row("23 DNS", transport(TransportFault::HostNotFound), Network, Blame::Network);
        row("23 refused", transport(TransportFault::Refused), Network, Blame::Network);
        row("23 TLS", transport(TransportFault::Tls), Network, Blame::Network);
        row("23 portal", page(200), Network, Blame::Network);
        row("23 proxy's page", page(502), Network, Blame::Network);
        row("23 proxy login", http(407), Network, Blame::Network);
        row("24 no first byte", transport(TransportFault::Timeout), FirstByteTimeout, Blame::Service);
        row("25 empty", stream(""), EmptyStream, Blame::Service);
        row("25 a lone STOP", stream("STOP"), EmptyStream, Blame::Service);
        row("26 prompt blocked", stream("", "SAFETY"), BlockedContent, Blame::Request);
        row("26 answer blocked", stream("BLOCKLIST"), BlockedContent, Blame::Request);
        row("26 blocked after text", stream("RECITATION", "", true), BlockedContent, Blame::Request);
        row("27 budget", stream("MAX_TOKENS"), OutputBudget, Blame::Request);
        row("28 malformed call", stream("MALFORMED_FUNCTION_CALL"), ModelFault, Blame::Model);
        row("30 cut", stream("", "", true), CutStream, Blame::Service);
        row("30 reset", transport(TransportFault::Reset, Stage::Stream, true), CutStream, Blame::Service);
        row("30 stalled", transport(TransportFault::Timeout, Stage::Stream, true), Stalled, Blame::Service);
        row("31 cancelled", transport(TransportFault::Aborted), Cancelled, Blame::Nobody);
        row("B1 token invalid", brave(422, "SUBSCRIPTION_TOKEN_INVALID"), KeyInvalid, Blame::Key);
        row("B2 no token sent", missingKey(brave(422, "VALIDATION")), ClientBug, Blame::App);
        row("B3 bad query", brave(422, "VALIDATION"), BadRequest, Blame::Request);
        row("B4 second", brave(429, "RATE_LIMITED", {per(QuotaPeriod::Second, 1)}), RateLimitPerSecond, Blame::Project);
        row("B4 nothing listed", brave(429, "RATE_LIMITED"), RateLimitPerSecond, Blame::Project);
        row("B5 month", brave(429, "RATE_LIMITED", {per(QuotaPeriod::Month, 2000)}), QuotaPerMonth, Blame::Project);
        row("unknown 4xx", http(418), Unknown4xx, Blame::Nobody);
        row("unknown 5xx", http(599), Unknown5xx, Blame::Service);
    }

    void faultsAreBlamedOnTheRightParty()
    {
        QFETCH(Fault, fault);
        QFETCH(int, kind);
        QFETCH(int, blame);
        const Failure failure = classify(fault);
        QCOMPARE(failureKindName(failure.kind), failureKindName(FailureKind(kind)));
        QCOMPARE(blameName(failure.blame), blameName(Blame(blame)));
    }

    void errorInsideAStreamCountsAsWhatItWas_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("inner");
        QTest::newRow("overloaded") << 503 << QStringLiteral("UNAVAILABLE") << int(FailureKind::Overloaded);
        QTest::newRow("only a word") << 0 << QStringLiteral("INTERNAL") << int(FailureKind::ServerError);
        QTest::newRow("context size") << 0 << QStringLiteral("exceed_context_size_error") << int(FailureKind::TooLong);
        QTest::newRow("invalid request") << 0 << QStringLiteral("invalid_request_error") << int(FailureKind::BadRequest);
    }

    void errorInsideAStreamCountsAsWhatItWas()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(int, inner);
        Fault fault = stream("");
        fault.errorInside = true;
        fault.status = status;
        fault.code = code;
        const Failure failure = classify(fault);
        QCOMPARE(failure.kind, FailureKind::MidStreamError);
        QCOMPARE(failureKindName(effectiveKind(failure)), failureKindName(FailureKind(inner)));
        QCOMPARE(failure.blame, rowOf(FailureKind(inner)).blame);
    }

    void unknownAnswersNeverLatchAKey()
    {
        for (int status = 400; status < 600; ++status) {
            const Failure failure = classify(http(status, "SOMETHING_NEW", "never seen before"));
            // A 401 says in its status alone that the credentials were refused.
            if (status != 401 && status != 402)
                QVERIFY2(rowOf(failure.kind).latch != LatchScope::Key && rowOf(failure.kind).latch != LatchScope::Project,
                         qPrintable(QString::number(status)));
        }
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("nine digits") << QStringLiteral("45.837906927s") << qint64(45'838);
        QTest::newRow("zero") << QStringLiteral("0s") << qint64(0);
        QTest::newRow("milliseconds") << QStringLiteral("964.972314ms") << qint64(965);
        QTest::newRow("minutes") << QStringLiteral("6m0s") << qint64(360'000);
        QTest::newRow("hours") << QStringLiteral("1h2m3s") << qint64(3'723'000);
        QTest::newRow("seconds and milliseconds") << QStringLiteral("1s20ms") << qint64(1'020);
        QTest::newRow("nonsense") << QStringLiteral("soon") << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
        QTest::newRow("a bare number") << QStringLiteral("12") << qint64(-1);
        QTest::newRow("absurd") << QStringLiteral("99999999999h") << qint64(400LL * 24 * 3'600'000);
    }

    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto duration = durationFromText(text);
        QCOMPARE(duration ? duration->count() : -1, ms);
    }

    void quotaIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("period");
        QTest::newRow("requests a minute") << QStringLiteral("GenerateRequestsPerMinutePerProjectPerModel-FreeTier") << int(QuotaUnit::Requests) << int(QuotaPeriod::Minute);
        QTest::newRow("requests a day") << QStringLiteral("GenerateRequestsPerDayPerProjectPerModel") << int(QuotaUnit::Requests) << int(QuotaPeriod::Day);
        QTest::newRow("tokens a minute") << QStringLiteral("GenerateContentInputTokensPerModelPerMinute-FreeTier") << int(QuotaUnit::Tokens) << int(QuotaPeriod::Minute);
    }

    void quotaIds()
    {
        QFETCH(QString, id);
        QFETCH(int, unit);
        QFETCH(int, period);
        const auto quota = quotaFromId(id);
        QVERIFY(quota);
        QCOMPARE(int(quota->unit), unit);
        QCOMPARE(int(quota->period), period);
        QVERIFY(!quotaFromId(u"Something"));
    }

    void theDelayIsReadFromTheMessageWhenNothingElseSaysIt()
    {
        const Failure failure = classify(http(429, "RESOURCE_EXHAUSTED", "limit: 250\nPlease retry in 964.972314ms."));
        QCOMPARE(failure.retryAfter, std::optional(965ms));
    }

    void aKeyEchoedByTheServerIsTakenOut()
    {
        const QString secret = QStringLiteral("AIza") + QString(35, QLatin1Char('x'));
        Fault fault = http(403, "PERMISSION_DENIED", "", "CONSUMER_SUSPENDED");
        fault.message = QStringLiteral("Permission denied: Consumer 'api_key:") + secret + QStringLiteral("' has been suspended.");
        QVERIFY(!classify(fault).detail.contains(secret));
    }

    void onlyGooglesConsoleIsLinked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("kept");
        QTest::newRow("console") << QStringLiteral("https://console.developers.google.com/apis/api/x?project=1") << true;
        QTest::newRow("cloud console") << QStringLiteral("https://console.cloud.google.com/apis") << true;
        QTest::newRow("elsewhere") << QStringLiteral("https://console.evil.example/google.com") << false;
        QTest::newRow("suffix trick") << QStringLiteral("https://console.google.com.evil.example/") << false;
        QTest::newRow("not https") << QStringLiteral("http://console.cloud.google.com/") << false;
    }

    void onlyGooglesConsoleIsLinked()
    {
        QFETCH(QString, url);
        QFETCH(bool, kept);
        Fault fault = http(403, "PERMISSION_DENIED", "", "SERVICE_DISABLED");
        fault.activationUrl = url;
        QCOMPARE(!classify(fault).activationUrl.isEmpty(), kept);
    }
};

QTEST_GUILESS_MAIN(TaxonomyTest)
#include "tst_taxonomy.moc"
