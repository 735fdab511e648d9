// The fake provider, asked through the real codecs and the real transport: what it is used for elsewhere must hold here.
#include "core/net/qttransport.h"
#include "core/pool/taxonomy.h"
#include "core/prompt/citations.h"
#include "core/prompt/promptbuilder.h"
#include "core/providers/codecs.h"
#include "tests/net/exchangelog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprovider/fakeprovider.h"
#include "tests/support/fakeprovider/wirebodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace quire;
using namespace quire::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using pool::FailureKind;
using pool::Service;

namespace {

const QString key = u"AQ.testTESTtest-ab12"_s;

QList<Passage> museum()
{
    QList<Passage> passages(3);
    passages[0].title = u"Opening hours"_s;
    passages[0].text = u"The museum opens at nine. It is closed on Mondays."_s;
    passages[1].title = u"Fees"_s;
    passages[1].text = u"Adults pay an entrance fee of 12.50 euros. Dogs are free."_s;
    passages[2].title = u"门票"_s;
    passages[2].text = u"成人门票十二欧元。周一闭馆。"_s;
    return passages;
}

prompt::Prompt plainly(const QString &question)
{
    prompt::Prompt prompt;
    prompt.turns = {{prompt::Speaker::User, question}};
    return prompt;
}

struct Asker {
    Asker()
    {
        if (!provider.listen())
            qFatal("no loopback port");
    }

    providers::Endpoint endpoint(Service service, const QString &secret = key) const
    {
        return {service == Service::OpenAi ? provider.openAiUrl() : provider.baseUrl(), u"gemini-2.5-flash"_s, secret};
    }

    std::unique_ptr<net::Exchange> send(const HttpRequest &request)
    {
        return transport.send(request, {net::RouteKind::Direct, {}, 0});
    }

    /// The answer's text and its verdict.
    std::pair<QString, providers::StreamEvent> ask(const prompt::Prompt &prompt, Service service = Service::Gemini,
                                                   const QString &secret = key)
    {
        const auto exchange = send(codecs.chat(service)->request(prompt, endpoint(service, secret)));
        ExchangeLog log(*exchange);
        if (!log.waitForEnd())
            return {u"(no end)"_s, providers::Finished{}};
        if (log.status() != 200)
            return {{}, providers::Broken{codecs.codec(service).classify({log.fault(), log.status(), log.headers(), log.body()})}};
        const auto decoder = codecs.chat(service)->decoder();
        QList<providers::StreamEvent> events = decoder->feed(log.body());
        events += decoder->end(log.fault());
        QString text;
        for (const providers::StreamEvent &event : events) {
            if (const auto *piece = std::get_if<providers::TextPiece>(&event))
                text += piece->text;
        }
        return {text, events.last()};
    }

    QString outcome(Service service = Service::Gemini, const QString &secret = key)
    {
        const prompt::BuiltPrompt built = prompt::buildPrompt({u"How high is the fee?"_s, {}, museum()});
        const providers::StreamEvent verdict = ask(built.prompt, service, secret).second;
        const auto *broken = std::get_if<providers::Broken>(&verdict);
        return broken ? pool::failureKindName(pool::effectiveKind(broken->failure)) : u"ok"_s;
    }

    FakeClock clock;
    net::QtTransport transport{clock};
    providers::Codecs codecs;
    FakeProvider provider;
};

/// JSON that can be read: with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

Behaviour behaviour(const QByteArray &text)
{
    return behaviourFromJson(QJsonDocument::fromJson(json(text)).object()).value();
}

} // namespace

class FakeProviderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itAnswersFromThePassagesAndCitesThem_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<QString>("question");
        QTest::addColumn<int>("passage");
        QTest::addColumn<QString>("quote");
        QTest::newRow("gemini") << Service::Gemini << u"How high is the entrance fee?"_s << 2 << u"fee of 12.50 euros"_s;
        QTest::newRow("openai") << Service::OpenAi << u"When is it closed?"_s << 1 << u"closed on Mondays"_s;
        QTest::newRow("chinese") << Service::Gemini << u"成人门票多少钱？"_s << 3 << u"成人门票十二欧元"_s;
    }

    void itAnswersFromThePassagesAndCitesThem()
    {
        QFETCH(Service, service);
        QFETCH(QString, question);
        QFETCH(int, passage);
        QFETCH(QString, quote);
        Asker asker;
        const prompt::BuiltPrompt built = prompt::buildPrompt({question, {}, museum()});
        const auto [text, verdict] = asker.ask(built.prompt, service);
        QVERIFY(std::holds_alternative<providers::Finished>(verdict));
        QVERIFY2(text.contains(quote), qPrintable(text));
        const QList<prompt::Citation> citations = prompt::resolveCitations(text, built.passages);
        QVERIFY2(!citations.isEmpty(), qPrintable(text));
        QCOMPARE(citations.first().n, passage);
        QVERIFY(citations.first().supported.value_or(true));
    }

    void askedToContinueItSaysOnlyTheRest()
    {
        Asker asker;
        prompt::Prompt prompt = prompt::buildPrompt({u"How high is the entrance fee?"_s, {}, museum()}).prompt;
        const QString whole = asker.ask(prompt).first;
        prompt.turns.append({prompt::Speaker::Model, whole.first(20)});
        QCOMPARE(asker.ask(prompt).first, whole.sliced(20));
    }

    void everyRecordedBodyIsServedByName()
    {
        Asker asker;
        for (const QString &name : wireBodyNames()) {
            asker.provider.setBehaviour(key, name);
            const auto exchange =
                asker.send(asker.codecs.chat(Service::Gemini)->request(plainly(u"?"_s), asker.endpoint(Service::Gemini)));
            ExchangeLog log(*exchange);
            QVERIFY(log.waitForEnd());
            QCOMPARE(log.status(), wireBody(name)->status);
            QCOMPARE(log.body(), wireBody(name)->body);
        }
    }

    void mannersLookAsTheyShould_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("ok") << QByteArray("{'do':'ok'}") << u"ok"_s;
        QTest::newRow("reset") << QByteArray("{'do':'reset'}") << pool::failureKindName(FailureKind::Network);
        QTest::newRow("close") << QByteArray("{'do':'close'}") << pool::failureKindName(FailureKind::Network);
        QTest::newRow("cut") << QByteArray("{'do':'cut','at':700}") << pool::failureKindName(FailureKind::CutStream);
        QTest::newRow("empty") << QByteArray("{'do':'empty'}") << pool::failureKindName(FailureKind::EmptyStream);
        QTest::newRow("error inside") << QByteArray("{'do':'error-inside','at':3,'body':'quota-day'}")
                                      << pool::failureKindName(FailureKind::QuotaPerDay);
        QTest::newRow("no finish") << QByteArray("{'do':'no-finish'}") << pool::failureKindName(FailureKind::CutStream);
        QTest::newRow("early stop") << QByteArray("{'do':'early-stop'}") << u"ok"_s;
        QTest::newRow("thoughts") << QByteArray("{'do':'thoughts'}") << u"ok"_s;
        QTest::newRow("blocked") << QByteArray("{'do':'blocked'}") << pool::failureKindName(FailureKind::BlockedContent);
        QTest::newRow("safety") << QByteArray("{'do':'safety'}") << pool::failureKindName(FailureKind::BlockedContent);
        QTest::newRow("budget") << QByteArray("{'do':'budget'}") << pool::failureKindName(FailureKind::OutputBudget);
        QTest::newRow("no content") << QByteArray("{'do':'no-content'}") << pool::failureKindName(FailureKind::EmptyStream);
        QTest::newRow("drip") << QByteArray("{'do':'drip','at':40,'ms':0}") << u"ok"_s;
        QTest::newRow("slow") << QByteArray("{'do':'slow','ms':20}") << u"ok"_s;
    }

    void mannersLookAsTheyShould()
    {
        QFETCH(QByteArray, manner);
        QFETCH(QString, outcome);
        Asker asker;
        asker.provider.setBehaviour(key, QList{behaviour(manner)});
        QCOMPARE(asker.outcome(), outcome);
    }

    void silenceLastsUntilTheClientGivesUp_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::addColumn<bool>("text");
        QTest::newRow("hang") << QByteArray("{'do':'hang'}") << false;
        QTest::newRow("stall") << QByteArray("{'do':'stall','at':2}") << true;
    }

    void silenceLastsUntilTheClientGivesUp()
    {
        QFETCH(QByteArray, manner);
        QFETCH(bool, text);
        Asker asker;
        asker.provider.setBehaviour(key, QList{behaviour(manner)});
        const prompt::Prompt prompt = prompt::buildPrompt({u"How high is the fee?"_s, {}, museum()}).prompt;
        const auto exchange = asker.send(asker.codecs.chat(Service::Gemini)->request(prompt, asker.endpoint(Service::Gemini)));
        ExchangeLog log(*exchange);
        QTRY_COMPARE(asker.provider.seen().size(), 1);
        QTRY_COMPARE(log.body().count("data: "), text ? 2 : 0);
        QVERIFY(!log.isFinished());
        asker.clock.advance(61s);
        QCOMPARE(log.fault(), TransportFault::Timeout);
    }

    void aScriptGoesOnWithEachRequestAndItsEndStays()
    {
        Asker asker;
        asker.provider.setBehaviour(key, behavioursFromJson(QJsonDocument::fromJson(json("['ok',{'do':'overloaded','times':2},'quota-day']")).array()).value());
        QStringList outcomes;
        for (int i = 0; i < 5; ++i)
            outcomes.append(asker.outcome());
        QCOMPARE(outcomes, (QStringList{u"ok"_s, u"overloaded"_s, u"overloaded"_s, u"quota-day"_s, u"quota-day"_s}));
    }

    void keysFailEachForItself()
    {
        Asker asker;
        asker.provider.setBehaviour(u"ab12"_s, u"key-invalid"_s);
        QCOMPARE(asker.outcome(), pool::failureKindName(FailureKind::KeyInvalid));
        QCOMPARE(asker.outcome(Service::Gemini, u"AQ.another-key-cd34"_s), u"ok"_s);
        asker.provider.setBehaviour(key, u"ok"_s);
        QCOMPARE(asker.outcome(), u"ok"_s);
        QCOMPARE(asker.provider.seenWith(key), 2);
    }

    void aCheckNeitherSpendsNorAdvances()
    {
        Asker asker;
        asker.provider.setBehaviour(key, behavioursFromJson(QJsonArray{u"quota-day"_s, u"key-leaked"_s}).value());
        const auto check = [&asker] {
            const auto exchange = asker.send(asker.codecs.codec(Service::Gemini).check(asker.endpoint(Service::Gemini)));
            ExchangeLog log(*exchange);
            return log.waitForEnd() ? log.status() : 0;
        };
        QCOMPARE(check(), 200); // A spent quota does not count for it.
        QCOMPARE(check(), 200);
        QCOMPARE(asker.outcome(), pool::failureKindName(FailureKind::QuotaPerDay));
        QCOMPARE(check(), 403);
    }

    void otherCallsAreAnswered()
    {
        Asker asker;
        const auto reply = [&asker](const HttpRequest &request) {
            const auto exchange = asker.send(request);
            ExchangeLog log(*exchange);
            return log.waitForEnd() ? log.body() : QByteArray();
        };
        const providers::EmbeddingInput texts{{u"entrance fees"_s, u"the fee at the entrance"_s, u"cats"_s}};
        for (const Service service : {Service::Gemini, Service::OpenAi}) {
            const providers::Embeddings &embeddings = *asker.codecs.embeddings(service);
            const auto vectors = embeddings.embedReply(reply(embeddings.embedRequest(texts, asker.endpoint(service))), 3);
            QVERIFY(vectors);
            const auto likeness = [&vectors](int a, int b) {
                double sum = 0;
                for (qsizetype i = 0; i < vectors->at(a).size(); ++i)
                    sum += double(vectors->at(a).at(i)) * double(vectors->at(b).at(i));
                return sum;
            };
            QVERIFY(likeness(0, 1) > likeness(0, 2) + 0.3);
        }
        const auto &counting = *asker.codecs.tokenCounting(Service::Gemini);
        const prompt::Prompt prompt = plainly(u"How long is this?"_s);
        QVERIFY(counting.countReply(reply(counting.countRequest(prompt, asker.endpoint(Service::Gemini)))).value_or(0) > 0);
        const auto &search = *asker.codecs.webSearch(Service::Brave);
        const auto results = search.searchReply(reply(search.searchRequest({u"museum fee"_s}, asker.endpoint(Service::Brave))));
        QVERIFY(results);
        QCOMPARE(results->first().title, u"Result 1 for museum fee"_s);
    }

    void aKeyInTheAddressIsSeenAndRefused()
    {
        Asker asker;
        HttpRequest request = asker.codecs.codec(Service::Gemini).check(asker.endpoint(Service::Gemini));
        request.url.setQuery(u"key=leaky"_s);
        const auto exchange = asker.send(request);
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.status(), 400);
        QVERIFY(asker.provider.seen().first().keyInUrl);
    }

    void wrongScriptsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("no JSON") << QByteArray("keys: all fine");
        QTest::newRow("unknown manner") << QByteArray("{'default':'explode'}");
        QTest::newRow("unknown manner of a key") << QByteArray("{'keys':{'ab12':['ok','explode']}}");
        QTest::newRow("unknown body") << QByteArray("{'default':{'do':'error-inside','body':'explode'}}");
    }

    void wrongScriptsAreRefused()
    {
        QFETCH(QByteArray, script);
        QVERIFY(!Scripts::fromJson(json(script)));
    }

    void theProgramIsControlledOverHttp()
    {
        QProcess program;
        program.start(u"" QUIRE_FAKEPROVIDER ""_s, {u"--delay-ms"_s, u"0"_s});
        QVERIFY(program.waitForReadyRead());
        const QUrl base(QString::fromLatin1(program.readLine().trimmed()));
        QVERIFY(base.isValid() && base.port() > 0);
        FakeClock clock;
        net::QtTransport transport(clock);
        const auto call = [&](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
            HttpRequest request{.method = method, .url = base, .headers = {{"Content-Type", "application/json"}}, .secretHeaders = {}, .body = body};
            request.url.setPath(path);
            if (!path.startsWith("/_control"_L1))
                request.secretHeaders = {{"x-goog-api-key", key.toUtf8()}};
            const auto exchange = transport.send(request, {net::RouteKind::Direct, {}, 0});
            ExchangeLog log(*exchange);
            const bool ended = log.waitForEnd();
            return std::pair(ended ? log.status() : 0, log.body());
        };
        QCOMPARE(call("GET", u"/v1beta/models"_s).first, 200);
        QCOMPARE(call("POST", u"/_control/key/ab12"_s, "\"key-invalid\"").first, 200);
        QCOMPARE(call("GET", u"/v1beta/models"_s).first, 400);
        QCOMPARE(call("POST", u"/_control/key/ab12"_s, "\"explode\"").first, 400);
        const QByteArray log = call("GET", u"/_control/log"_s).second;
        QCOMPARE(QJsonDocument::fromJson(log).array().size(), 2);
        QVERIFY(log.contains("ab12"));
        QVERIFY(!log.contains("testTESTtest"));
        program.kill();
        program.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(FakeProviderTest)
#include "tst_fakeprovider.moc"
