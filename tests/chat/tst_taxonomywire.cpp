// The failure taxonomy over real sockets: what a service sends, in every dialect it may send it in, to what the user gets,
// what each key is asked and what the pool keeps of it. Two keys of two projects; the first one meets the fault.
#include "tests/chat/twokeys.h"

#include "core/pool/taxonomy.h"

#include <QTest>

using namespace quire;
using namespace quire::test;
using namespace std::chrono_literals;
using pool::Blame;
using pool::FailureKind;
using pool::KeyState;

namespace {

struct Expected {
    FailureKind kind = FailureKind::Unknown4xx;
    Blame blame = Blame::Nobody;
    std::optional<ErrorCode> error; ///< None: answered.
    int askedOfFirst = 1;
    int askedOfSecond = 1;
    KeyState state = KeyState::Healthy;
};

/// What a fault leads to that a key of another project cures.
Expected cured(FailureKind kind, Blame blame, KeyState state)
{
    return {kind, blame, std::nullopt, 1, 1, state};
}
/// What no other key cures: the call ends with the first answer.
Expected ends(FailureKind kind, Blame blame, ErrorCode error, KeyState state = KeyState::Healthy)
{
    return {kind, blame, error, 1, 0, state};
}

constexpr std::array chatSpeeches = {Speech::Gemini, Speech::GeminiAsOpenAi, Speech::Compatible};

} // namespace
Q_DECLARE_METATYPE(Expected)
Q_DECLARE_METATYPE(Speech)

class TestTaxonomyWire : public QObject
{
    Q_OBJECT
private:
    static void columns()
    {
        QTest::addColumn<Speech>("speech");
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<Expected>("expected");
    }
    static void row(const char *number, Speech speech, const Behaviour &behaviour, const Expected &expected)
    {
        const QString inner = behaviour.body.isEmpty() ? QString() : QStringLiteral(" of ") + behaviour.body;
        QTest::addRow("%s, %s%s, %s", number, qPrintable(behaviour.name), qPrintable(inner), speechName(speech)) << speech << behaviour << expected;
    }
    /// Google's bodies come over its own route and, in an array, over its OpenAI route.
    static void google(const char *number, const char *body, const Expected &expected)
    {
        for (const Speech speech : {Speech::Gemini, Speech::GeminiAsOpenAi})
            row(number, speech, Behaviour{QString::fromLatin1(body), 0, {}, {}, 1}, expected);
    }
    static void one(const char *number, Speech speech, const char *body, const Expected &expected)
    {
        row(number, speech, Behaviour{QString::fromLatin1(body), 0, {}, {}, 1}, expected);
    }
    static void play()
    {
        QFETCH(Speech, speech);
        QFETCH(Behaviour, behaviour);
        QFETCH(Expected, expected);
        TwoKeys keys(speech);
        QVERIFY(keys.open());
        keys.firstBehaves({behaviour});
        const bool silent = behaviour.name == QLatin1StringView("hang") || behaviour.name == QLatin1StringView("stall");
        const Story story = keys.ask(silent ? 500ms : 20ms);
        const QString told = story.error ? errorCodeName(story.error->code) + u' ' + story.error->detail : QStringLiteral("answered");
        const auto fault = keys.fault();
        QVERIFY2(fault && fault->failure, qPrintable(told));
        QCOMPARE(pool::failureKindName(*fault->failure), pool::failureKindName(expected.kind));
        QCOMPARE(pool::blameName(fault->blame.value_or(Blame::Nobody)), pool::blameName(expected.blame));
        QVERIFY2(bool(story.error) == bool(expected.error), qPrintable(told));
        if (expected.error)
            QCOMPARE(errorCodeName(story.error->code), errorCodeName(*expected.error));
        QCOMPARE(keys.askedOfFirst(), expected.askedOfFirst);
        QCOMPARE(keys.askedOfSecond(), expected.askedOfSecond);
        QCOMPARE(pool::keyStateName(keys.first().state), pool::keyStateName(expected.state));
        // The key is in nothing that is kept or shown.
        QVERIFY(!told.contains(QLatin1StringView("0123456789")));
        QVERIFY(!fault->detail.contains(QLatin1StringView("0123456789")));
    }

private Q_SLOTS:
    void refusals_data()
    {
        using enum FailureKind;
        columns();
        google("1", "key-invalid", cured(KeyInvalid, Blame::Key, KeyState::Failed));
        google("1", "key-not-found", cured(KeyInvalid, Blame::Key, KeyState::Failed));
        google("1", "nested", cured(KeyInvalid, Blame::Key, KeyState::Failed));
        one("1", Speech::Compatible, "openai-key", cured(KeyInvalid, Blame::Key, KeyState::Failed));
        google("2", "key-expired", cured(KeyExpired, Blame::Key, KeyState::Failed));
        google("3", "key-type", cured(KeyType, Blame::Key, KeyState::Failed));
        google("3", "credentials-missing", cured(KeyType, Blame::Key, KeyState::Failed));
        google("4", "key-leaked", cured(KeyLeaked, Blame::Key, KeyState::Failed));
        google("5", "suspended", cured(ProjectBanned, Blame::Project, KeyState::Failed));
        google("5", "project-denied", cured(ProjectBanned, Blame::Project, KeyState::Failed));
        google("6", "api-off", cured(ApiOff, Blame::Project, KeyState::Failed));
        google("7", "service-blocked", cured(KeyRestricted, Blame::Key, KeyState::Failed));
        google("7", "referrer-blocked", cured(KeyRestricted, Blame::Key, KeyState::Failed));
        google("7", "ip-blocked", cured(KeyRestricted, Blame::Network, KeyState::Failed));
        google("8", "no-key-sent", ends(ClientBug, Blame::App, ErrorCode::Internal));
        google("9", "denied", {DeniedUnknown, Blame::Key, std::nullopt, 1, 1, KeyState::Resting});
        google("10", "region", ends(Region, Blame::Network, ErrorCode::RegionBlocked));
        google("10", "region-billing", cured(RegionBilling, Blame::Project, KeyState::Failed));
        google("11", "too-long", ends(TooLong, Blame::Request, ErrorCode::TooLong));
        one("11", Speech::Compatible, "llamacpp-context", ends(TooLong, Blame::Request, ErrorCode::TooLong));
        google("12", "bad-request", ends(BadRequest, Blame::Request, ErrorCode::BadRequest));
        google("12", "bad-argument", ends(BadRequest, Blame::Request, ErrorCode::BadRequest));
        google("12", "two-credentials", ends(BadRequest, Blame::Request, ErrorCode::BadRequest));
        google("13", "model-missing", cured(ModelGone, Blame::Model, KeyState::Healthy));
        one("13", Speech::Compatible, "ollama-model-missing", cured(ModelGone, Blame::Model, KeyState::Healthy));
        google("14", "rate-minute", cured(RateLimitPerMinute, Blame::Project, KeyState::Resting));
        google("14", "rate-minute-requests", cured(RateLimitPerMinute, Blame::Project, KeyState::Resting));
        one("14", Speech::Compatible, "openai-rate", cured(RateLimitPerMinute, Blame::Project, KeyState::Resting));
        google("15", "quota-day", cured(QuotaPerDay, Blame::Project, KeyState::Spent));
        google("16", "quota-mixed", cured(QuotaMixed, Blame::Project, KeyState::Spent));
        google("17", "not-in-tier", cured(NotInTier, Blame::Project, KeyState::Spent));
        google("18", "exhausted", cured(CapacityOrIp, Blame::Service, KeyState::Resting));
        one("18", Speech::GeminiAsOpenAi, "array-exhausted", cured(CapacityOrIp, Blame::Service, KeyState::Resting));
        one("19", Speech::Compatible, "openai-no-credit", cured(NoCredit, Blame::Project, KeyState::Failed));
        one("19", Speech::Compatible, "payment-required", cured(NoCredit, Blame::Project, KeyState::Failed));
        google("20", "overloaded", cured(Overloaded, Blame::Service, KeyState::Resting));
        google("20", "high-demand", cured(Overloaded, Blame::Service, KeyState::Resting));
        one("20", Speech::Compatible, "llamacpp-loading", cured(Overloaded, Blame::Service, KeyState::Resting));
        one("20", Speech::Compatible, "too-busy", cured(Overloaded, Blame::Service, KeyState::Resting));
        google("21", "internal", cured(ServerError, Blame::Service, KeyState::Resting));
        google("22", "deadline", cured(TooSlow, Blame::Service, KeyState::Resting));
        google("22", "given-up", cured(TooSlow, Blame::Service, KeyState::Resting));
        google("unknown", "unknown-4xx", cured(Unknown4xx, Blame::Nobody, KeyState::Resting));
        google("unknown", "unknown-5xx", cured(Unknown5xx, Blame::Service, KeyState::Resting));
        for (const Speech speech : chatSpeeches) {
            one("18", speech, "html-sorry", cured(CapacityOrIp, Blame::Service, KeyState::Resting));
            one("23", speech, "html-portal", cured(Network, Blame::Network, KeyState::Healthy));
        }
        // Reported of good keys now and then: rests, and is believed the second time.
        one("B1", Speech::Brave, "brave-key", cured(KeyInvalid, Blame::Key, KeyState::Resting));
        one("B2", Speech::Brave, "brave-no-token", ends(ClientBug, Blame::App, ErrorCode::Internal));
        one("B3", Speech::Brave, "brave-validation", ends(BadRequest, Blame::Request, ErrorCode::BadRequest));
        one("B4", Speech::Brave, "brave-rate", cured(RateLimitPerSecond, Blame::Project, KeyState::Resting));
        one("B5", Speech::Brave, "brave-month", cured(QuotaPerMonth, Blame::Project, KeyState::Spent));
    }
    void refusals() { play(); }

    void connections_data()
    {
        using enum FailureKind;
        columns();
        for (const Speech speech : {Speech::Gemini, Speech::GeminiAsOpenAi, Speech::Compatible, Speech::Brave}) {
            one("23", speech, "reset", cured(Network, Blame::Network, KeyState::Healthy));
            one("23", speech, "close", cured(Network, Blame::Network, KeyState::Healthy));
        }
        one("24", Speech::Gemini, "hang", cured(FirstByteTimeout, Blame::Service, KeyState::Healthy));
        one("24", Speech::Brave, "hang", cured(FirstByteTimeout, Blame::Service, KeyState::Healthy));
    }
    void connections() { play(); }

    void streams_data()
    {
        using enum FailureKind;
        columns();
        for (const Speech speech : chatSpeeches) {
            one("25", speech, "empty", cured(EmptyStream, Blame::Service, KeyState::Healthy));
            one("25", speech, "no-content", cured(EmptyStream, Blame::Service, KeyState::Healthy));
            one("26", speech, "blocked", ends(BlockedContent, Blame::Request, ErrorCode::Blocked));
            one("26", speech, "safety", ends(BlockedContent, Blame::Request, ErrorCode::Blocked));
            // Asked again with more room, of the same key: it is the request's matter, twice in vain.
            one("27", speech, "budget", {OutputBudget, Blame::Request, ErrorCode::BadReply, 2, 0, KeyState::Healthy});
            one("30", speech, "no-finish", cured(CutStream, Blame::Service, KeyState::Healthy));
            row("30", speech, Behaviour{QStringLiteral("stall"), 2, {}, {}, 1}, cured(Stalled, Blame::Service, KeyState::Healthy));
            row("30", speech, Behaviour{QStringLiteral("cut"), 700, {}, {}, 1}, cured(CutStream, Blame::Service, KeyState::Healthy));
        }
        one("28", Speech::Gemini, "malformed", {ModelFault, Blame::Model, ErrorCode::BadReply, 2, 0, KeyState::Healthy});
        const auto inside = [](Speech speech, int pieces, const char *body, const Expected &expected) {
            row("29", speech, Behaviour{QStringLiteral("error-inside"), pieces, {}, QString::fromLatin1(body), 1}, expected);
        };
        for (const int pieces : {0, 2}) {
            inside(Speech::Gemini, pieces, "overloaded", cured(Overloaded, Blame::Service, KeyState::Resting));
            inside(Speech::Gemini, pieces, "quota-day", cured(QuotaPerDay, Blame::Project, KeyState::Spent));
            inside(Speech::Gemini, pieces, "rate-minute", cured(RateLimitPerMinute, Blame::Project, KeyState::Resting));
            inside(Speech::Gemini, pieces, "key-expired", cured(KeyExpired, Blame::Key, KeyState::Failed));
            inside(Speech::GeminiAsOpenAi, pieces, "array-exhausted", cured(CapacityOrIp, Blame::Service, KeyState::Resting));
        }
        inside(Speech::Compatible, 0, "llamacpp-context", ends(TooLong, Blame::Request, ErrorCode::TooLong));
        inside(Speech::Compatible, 2, "internal", cured(ServerError, Blame::Service, KeyState::Resting));
    }
    void streams() { play(); }

    void aRejectedBraveKeyIsBelievedTheSecondTime()
    {
        TwoKeys keys(Speech::Brave);
        QVERIFY(keys.open());
        keys.firstBehaves({Behaviour{QStringLiteral("brave-key"), 0, {}, {}, 1}});
        QVERIFY(keys.ask().report);
        keys.rig().clock.advance(6s);
        QVERIFY(keys.ask().report);
        QCOMPARE(keys.askedOfFirst(), 2);
        QCOMPARE(keys.first().state, KeyState::Failed);
        QVERIFY(keys.ask().report);
        QCOMPARE(keys.askedOfFirst(), 2);
    }

    void aCancelledCallCostsNobodyAnything()
    {
        TwoKeys keys(Speech::Gemini);
        QVERIFY(keys.open());
        keys.firstBehaves({Behaviour{QStringLiteral("stall"), 2, {}, {}, 1}, Behaviour()});
        Story story;
        auto call = keys.start(keys.request(), story);
        QVERIFY(keys.rig().waitFor([&story] { return !story.text.isEmpty(); }));
        QCOMPARE(keys.first().inFlight, 1);
        call->cancel();
        QCOMPARE(keys.first().inFlight, 0);
        keys.rig().clock.advance(5min);
        QVERIFY(!story.ended());
        QCOMPARE(keys.first().failures, 0);
        QCOMPARE(keys.first().state, KeyState::Unknown);
        QVERIFY(keys.ask().report);
        QCOMPARE(keys.askedOfSecond(), 0);
    }

    /// What an interrupted answer cannot lose: its first half, once, and a seam before the second.
    void whatWasShownStays_data()
    {
        QTest::addColumn<Speech>("speech");
        for (const Speech speech : chatSpeeches)
            QTest::newRow(speechName(speech)) << speech;
    }
    void whatWasShownStays()
    {
        QFETCH(Speech, speech);
        TwoKeys whole(speech);
        QVERIFY(whole.open());
        const QString answer = whole.ask().text;
        QVERIFY(answer.size() > 20);
        TwoKeys keys(speech);
        QVERIFY(keys.open());
        keys.firstBehaves({Behaviour{QStringLiteral("cut"), 900, {}, {}, 1}});
        const Story story = keys.ask();
        QVERIFY(story.report);
        QCOMPARE(story.seams, 1);
        QCOMPARE(story.text, answer);
    }
};

QTEST_GUILESS_MAIN(TestTaxonomyWire)
#include "tst_taxonomywire.moc"
