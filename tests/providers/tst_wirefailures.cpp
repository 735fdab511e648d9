// Error bodies as services sent them, to what they mean.
#include "core/providers/codecs.h"
#include "core/providers/errorreader.h"
#include "tests/providers/wiredata.h"

using namespace quire;
using namespace quire::providers;
using namespace std::chrono_literals;
using pool::Blame;
using pool::FailureKind;
using pool::Service;

namespace {

pool::Failure classified(Service service, const HttpFailure &failure)
{
    return Codecs().codec(service).classify(failure);
}

Service serviceOf(const QString &name)
{
    if (name.startsWith(QLatin1StringView("brave-")))
        return Service::Brave;
    for (const char *prefix : {"openai-", "ollama-", "llamacpp-", "array-"}) {
        if (name.startsWith(QLatin1StringView(prefix)))
            return Service::OpenAi;
    }
    return Service::Gemini;
}

template<typename Row>
void forEachBody(Row row) // name, kind, blame, the server's delay
{
    using enum FailureKind;
    row("key-invalid", KeyInvalid, Blame::Key);
    row("key-not-found", KeyInvalid, Blame::Key);
    row("key-expired", KeyExpired, Blame::Key);
    row("nested", KeyInvalid, Blame::Key);
    row("key-type", KeyType, Blame::Key);
    row("credentials-missing", KeyType, Blame::Key);
    row("key-leaked", KeyLeaked, Blame::Key);
    row("suspended", ProjectBanned, Blame::Project);
    row("project-denied", ProjectBanned, Blame::Project);
    row("api-off", ApiOff, Blame::Project);
    row("service-blocked", KeyRestricted, Blame::Key);
    row("referrer-blocked", KeyRestricted, Blame::Key);
    row("no-key-sent", ClientBug, Blame::App);
    row("denied", DeniedUnknown, Blame::Key);
    row("region", Region, Blame::Network);
    row("region-billing", RegionBilling, Blame::Project);
    row("too-long", TooLong, Blame::Request);
    row("bad-request", BadRequest, Blame::Request);
    row("bad-argument", BadRequest, Blame::Request);
    row("two-credentials", BadRequest, Blame::Request);
    row("model-missing", ModelGone, Blame::Model);
    row("rate-minute", RateLimitPerMinute, Blame::Project, 26s);
    row("rate-minute-requests", RateLimitPerMinute, Blame::Project, 45838ms);
    row("quota-day", QuotaPerDay, Blame::Project, 965ms);
    row("quota-mixed", QuotaMixed, Blame::Project, 31s);
    row("not-in-tier", NotInTier, Blame::Project, 38960ms);
    row("exhausted", CapacityOrIp, Blame::Service);
    row("array-exhausted", CapacityOrIp, Blame::Service);
    row("overloaded", Overloaded, Blame::Service);
    row("high-demand", Overloaded, Blame::Service);
    row("internal", ServerError, Blame::Service);
    row("deadline", TooSlow, Blame::Service);
    row("openai-key", KeyInvalid, Blame::Key);
    row("openai-rate", RateLimitPerMinute, Blame::Project, 20s);
    row("openai-no-credit", NoCredit, Blame::Project);
    row("ollama-model-missing", ModelGone, Blame::Model);
    row("llamacpp-loading", Overloaded, Blame::Service);
    row("llamacpp-context", TooLong, Blame::Request);
    row("brave-key", KeyInvalid, Blame::Key);
    row("brave-no-token", ClientBug, Blame::App);
    row("brave-validation", BadRequest, Blame::Request);
    row("brave-rate", RateLimitPerSecond, Blame::Project, 1s);
    row("brave-month", QuotaPerMonth, Blame::Project, 1419704s);
    row("ip-blocked", KeyRestricted, Blame::Network);
    row("payment-required", NoCredit, Blame::Project);
    row("too-busy", Overloaded, Blame::Service);
    row("given-up", TooSlow, Blame::Service);
    row("unknown-4xx", Unknown4xx, Blame::Nobody);
    row("unknown-5xx", Unknown5xx, Blame::Service);
    row("html-sorry", CapacityOrIp, Blame::Service);
    row("html-portal", Network, Blame::Network);
}

} // namespace

class WireFailuresTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBodyIsBlamedOnItsParty_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<Blame>("blame");
        QTest::addColumn<std::optional<Milliseconds>>("retryAfter");
        const auto row = [](const char *name, FailureKind kind, Blame blame, std::optional<Milliseconds> retryAfter = {}) {
            QTest::newRow(name) << kind << blame << retryAfter;
        };
        forEachBody(row);
    }

    void everyBodyIsBlamedOnItsParty()
    {
        QFETCH(FailureKind, kind);
        QFETCH(Blame, blame);
        QFETCH(std::optional<Milliseconds>, retryAfter);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const pool::Failure failure = classified(serviceOf(name), test::wireFailure(name));
        QCOMPARE(pool::failureKindName(failure.kind), pool::failureKindName(kind));
        QCOMPARE(pool::blameName(failure.blame), pool::blameName(blame));
        QCOMPARE(failure.retryAfter, retryAfter);
    }

    void everyRecordedBodyIsInTheTable()
    {
        QStringList expected;
        forEachBody([&expected](const char *name, auto &&...) { expected.append(QString::fromLatin1(name)); });
        const QStringList names = test::wireIndex().keys();
        QVERIFY(names.size() > 40);
        for (const QString &name : names)
            QVERIFY2(expected.contains(name), qPrintable(name));
    }

    void quotaViolationsAreReadWithTheirLimits()
    {
        const pool::Failure tokens = classified(Service::Gemini, test::wireFailure(QStringLiteral("rate-minute")));
        const pool::QuotaViolation perMinute{pool::QuotaUnit::Tokens, pool::QuotaPeriod::Minute, QStringLiteral("gemini-2.5-flash"), 250000};
        QCOMPARE(tokens.quota, QList{perMinute});
        const pool::Failure day = classified(Service::Gemini, test::wireFailure(QStringLiteral("quota-day")));
        const pool::QuotaViolation perDay{pool::QuotaUnit::Requests, pool::QuotaPeriod::Day, QStringLiteral("gemini-2.5-flash"), 250};
        QCOMPARE(day.quota, QList{perDay});
    }

    void theProjectAndTheCureAreNamed()
    {
        const pool::Failure off = classified(Service::Gemini, test::wireFailure(QStringLiteral("api-off")));
        QCOMPARE(off.consumer, QStringLiteral("projects/123456789012"));
        QVERIFY(off.activationUrl.startsWith(QLatin1StringView("https://console.developers.google.com/")));
        HttpFailure forged = test::wireFailure(QStringLiteral("api-off"));
        forged.body.replace("console.developers.google.com", "console.google.com.evil.example");
        QCOMPARE(classified(Service::Gemini, forged).activationUrl, QString());
    }

    void aKeyEchoedByTheServerIsNotKept()
    {
        const pool::Failure failure = classified(Service::Gemini, test::wireFailure(QStringLiteral("suspended")));
        QVERIFY(failure.detail.contains(QLatin1StringView("has been suspended")));
        QVERIFY(!failure.detail.contains(QLatin1StringView("AIza")));
        HttpFailure byKey = test::wireFailure(QStringLiteral("suspended"));
        byKey.body.replace("projects/578829824020", "api_key:secretsecret");
        QCOMPARE(classified(Service::Gemini, byKey).consumer, QString());
    }

    void networkFaultsNeedNoBody_data()
    {
        QTest::addColumn<TransportFault>("fault");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("host not found") << TransportFault::HostNotFound << FailureKind::Network;
        QTest::newRow("refused") << TransportFault::Refused << FailureKind::Network;
        QTest::newRow("tls") << TransportFault::Tls << FailureKind::Network;
        QTest::newRow("proxy") << TransportFault::Proxy << FailureKind::Network;
        QTest::newRow("reset") << TransportFault::Reset << FailureKind::Network;
        QTest::newRow("no first byte") << TransportFault::Timeout << FailureKind::FirstByteTimeout;
        QTest::newRow("aborted") << TransportFault::Aborted << FailureKind::Cancelled;
    }

    void networkFaultsNeedNoBody()
    {
        QFETCH(TransportFault, fault);
        QFETCH(FailureKind, kind);
        for (const Service service : {Service::Gemini, Service::OpenAi, Service::Brave})
            QCOMPARE(pool::failureKindName(classified(service, {fault, 0, {}, {}}).kind), pool::failureKindName(kind));
    }

    void strangeRepliesAreNeverTheKeysFault_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("teapot") << 418 << QByteArray("short and stout");
        QTest::newRow("redirect to a portal") << 302 << QByteArray();
        QTest::newRow("gateway page") << 502 << QByteArray("<html>Bad gateway</html>");
        QTest::newRow("empty 400") << 400 << QByteArray();
        QTest::newRow("half a JSON") << 400 << QByteArray("{\"error\":{\"code\":400,\"mess");
        QTest::newRow("error is null") << 500 << QByteArray("{\"error\":null}");
        QTest::newRow("error is a number") << 500 << QByteArray("{\"error\":5}");
        QTest::newRow("empty array") << 500 << QByteArray("[]");
        QTest::newRow("details are no list") << 400 << QByteArray("{\"error\":{\"code\":400,\"details\":{\"a\":1}}}");
        QTest::newRow("deep nesting") << 400 << QByteArray(5000, '[');
    }

    void strangeRepliesAreNeverTheKeysFault()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const Service service : {Service::Gemini, Service::OpenAi, Service::Brave}) {
            const pool::Failure failure = classified(service, {TransportFault::None, status, {}, body});
            QVERIFY(failure.blame != Blame::Key && failure.blame != Blame::Project);
        }
    }

    void ollamasPlainStringIsRead()
    {
        const pool::Failure failure =
            classified(Service::OpenAi, {TransportFault::None, 404, {}, "{\"error\":\"model 'x' not found, try pulling it first\"}"});
        QCOMPARE(failure.kind, FailureKind::ModelGone);
        QVERIFY(failure.detail.contains(QLatin1StringView("pulling")));
    }

    void retryAfterHeadersAreRead_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<std::optional<Milliseconds>>("expected");
        const auto row = [](const char *name, const HttpHeaders &headers, std::optional<Milliseconds> expected) {
            QTest::newRow(name) << headers << expected;
        };
        row("seconds", {{"Retry-After", "7"}}, 7s);
        row("milliseconds win", {{"retry-after", "7"}, {"retry-after-ms", "6500"}}, 6500ms);
        row("reset of the spent limit", {{"x-ratelimit-remaining-requests", "5"}, {"x-ratelimit-reset-requests", "6m0s"},
                                         {"x-ratelimit-remaining-tokens", "0"}, {"x-ratelimit-reset-tokens", "20ms"}}, 20ms);
        row("a date needs a clock", {{"Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"}}, std::nullopt);
        row("nothing", {}, std::nullopt);
    }

    void retryAfterHeadersAreRead()
    {
        QFETCH(HttpHeaders, headers);
        QFETCH(std::optional<Milliseconds>, expected);
        QCOMPARE(readFault(Service::OpenAi, {TransportFault::None, 429, headers, {}}).retryAfter, expected);
    }
};

QTEST_GUILESS_MAIN(WireFailuresTest)
#include "tst_wirefailures.moc"
