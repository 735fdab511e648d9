// What is sent: the requests of each codec, and where the key stands in them.
#include "core/providers/codecs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <QtTest>

using namespace quire;
using namespace quire::providers;
using namespace Qt::Literals::StringLiterals;
using prompt::Speaker;

namespace {

const QString secret = u"AIzaTESTsecretTEST1234"_s;

Endpoint endpointAt(const QString &base, const QString &model = u"m-1"_s)
{
    return {QUrl(base), model, secret};
}

prompt::Prompt conversation()
{
    return {.system = u"Be brief."_s,
            .turns = {{Speaker::User, u"Grüße"_s}, {Speaker::Model, u"Hello"_s}, {Speaker::Model, u" \n"_s}, {Speaker::User, u"More"_s}},
            .maximumOutputTokens = 100,
            .temperature = 0.5};
}

QJsonObject json(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class RequestsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyStandsInTheSecretHeadersAlone_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        const Codecs codecs;
        const prompt::Prompt prompt = conversation();
        const QByteArray plain = secret.toUtf8();
        const QByteArray bearer = "Bearer " + plain;
        const Endpoint gemini = endpointAt(u"https://generativelanguage.googleapis.com"_s);
        const Endpoint openAi = endpointAt(u"https://api.openai.com/v1"_s);
        const Endpoint brave = endpointAt(u"https://api.search.brave.com"_s);
        QTest::newRow("gemini chat") << codecs.chat(pool::Service::Gemini)->request(prompt, gemini) << QByteArray("x-goog-api-key") << plain;
        QTest::newRow("gemini check") << codecs.codec(pool::Service::Gemini).check(gemini) << QByteArray("x-goog-api-key") << plain;
        QTest::newRow("gemini embed") << codecs.embeddings(pool::Service::Gemini)->embedRequest({{u"a"_s}}, gemini)
                                      << QByteArray("x-goog-api-key") << plain;
        QTest::newRow("gemini count") << codecs.tokenCounting(pool::Service::Gemini)->countRequest(prompt, gemini)
                                      << QByteArray("x-goog-api-key") << plain;
        QTest::newRow("openai chat") << codecs.chat(pool::Service::OpenAi)->request(prompt, openAi) << QByteArray("Authorization") << bearer;
        QTest::newRow("openai check") << codecs.codec(pool::Service::OpenAi).check(openAi) << QByteArray("Authorization") << bearer;
        QTest::newRow("openai embed") << codecs.embeddings(pool::Service::OpenAi)->embedRequest({{u"a"_s}}, openAi)
                                      << QByteArray("Authorization") << bearer;
        QTest::newRow("brave search") << codecs.webSearch(pool::Service::Brave)->searchRequest({u"q"_s}, brave)
                                      << QByteArray("X-Subscription-Token") << plain;
        QTest::newRow("brave check") << codecs.codec(pool::Service::Brave).check(brave) << QByteArray("X-Subscription-Token") << plain;
    }

    void theKeyStandsInTheSecretHeadersAlone()
    {
        QFETCH(HttpRequest, request);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QCOMPARE(request.secretHeaders, (HttpHeaders{HttpHeader{header, value}}));
        QVERIFY(request.url.isValid());
        QVERIFY(!request.url.toEncoded().contains("TESTsecret"));
        QVERIFY(!request.body.contains("TESTsecret"));
        for (const HttpHeader &open : std::as_const(request.headers))
            QVERIFY(!open.value.contains("TESTsecret"));
    }

    void aServerWithoutKeysGetsNone()
    {
        Endpoint local = endpointAt(u"http://localhost:11434/v1"_s);
        local.secret.clear();
        QVERIFY(OpenAiCompatible().request(conversation(), local).secretHeaders.isEmpty());
    }

    void addressesFollowTheEndpoint_data()
    {
        QTest::addColumn<pool::Service>("service");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("address");
        using pool::Service;
        QTest::newRow("gemini") << Service::Gemini << u"https://generativelanguage.googleapis.com"_s
                                << u"https://generativelanguage.googleapis.com/v1beta/models/m-1:streamGenerateContent?alt=sse"_s;
        QTest::newRow("gemini with a slash") << Service::Gemini << u"http://127.0.0.1:8080/"_s
                                             << u"http://127.0.0.1:8080/v1beta/models/m-1:streamGenerateContent?alt=sse"_s;
        QTest::newRow("gemini behind a relay") << Service::Gemini << u"https://relay.example/g/v1beta"_s
                                               << u"https://relay.example/g/v1beta/models/m-1:streamGenerateContent?alt=sse"_s;
        QTest::newRow("openai") << Service::OpenAi << u"https://api.openai.com/v1"_s << u"https://api.openai.com/v1/chat/completions"_s;
        QTest::newRow("ollama, bare host") << Service::OpenAi << u"http://localhost:11434"_s
                                           << u"http://localhost:11434/v1/chat/completions"_s;
        QTest::newRow("gemini's openai route") << Service::OpenAi << u"https://generativelanguage.googleapis.com/v1beta/openai/"_s
                                               << u"https://generativelanguage.googleapis.com/v1beta/openai/chat/completions"_s;
    }

    void addressesFollowTheEndpoint()
    {
        QFETCH(pool::Service, service);
        QFETCH(QString, base);
        QFETCH(QString, address);
        const HttpRequest request = Codecs().chat(service)->request(conversation(), endpointAt(base));
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url.toString(QUrl::FullyEncoded), address);
    }

    void aModelsNameCannotLeaveItsPlace()
    {
        const QUrl url = Gemini().request(conversation(), endpointAt(u"https://host.example"_s, u"../../x?key=1#y"_s)).url;
        QVERIFY(url.path(QUrl::FullyEncoded).startsWith("/v1beta/models/"_L1));
        QCOMPARE(url.query(), u"alt=sse"_s);
        QVERIFY(url.fragment().isEmpty());
    }

    void geminiSpeaksOfUserAndModel()
    {
        const QJsonObject body = json(Gemini().request(conversation(), endpointAt(u"https://host.example"_s, u"models/m-1"_s)));
        QCOMPARE(body[u"systemInstruction"][u"parts"][0][u"text"].toString(), u"Be brief."_s);
        const QJsonArray contents = body[u"contents"].toArray();
        QCOMPARE(contents.size(), 3); // Nothing to say is not said.
        QCOMPARE(contents[0][u"role"].toString(), u"user"_s);
        QCOMPARE(contents[0][u"parts"][0][u"text"].toString(), u"Grüße"_s);
        QCOMPARE(contents[1][u"role"].toString(), u"model"_s);
        QCOMPARE(body[u"generationConfig"][u"maxOutputTokens"].toInt(), 100);
        QCOMPARE(body[u"generationConfig"][u"temperature"].toDouble(), 0.5);
    }

    void openAiSpeaksOfSystemUserAndAssistant()
    {
        const QJsonObject body = json(OpenAiCompatible().request(conversation(), endpointAt(u"http://localhost:11434/v1"_s)));
        const QJsonArray messages = body[u"messages"].toArray();
        QStringList roles;
        for (const QJsonValue &message : messages)
            roles.append(message[u"role"].toString());
        QCOMPARE(roles, (QStringList{u"system"_s, u"user"_s, u"assistant"_s, u"user"_s}));
        QCOMPARE(body[u"stream"].toBool(), true);
        QCOMPARE(body[u"stream_options"][u"include_usage"].toBool(), true);
        QCOMPARE(body[u"max_tokens"].toInt(), 100);
    }

    void openAisOwnModelsGetTheNewName()
    {
        const QJsonObject body = json(OpenAiCompatible().request(conversation(), endpointAt(u"https://api.openai.com/v1"_s)));
        QCOMPARE(body[u"max_completion_tokens"].toInt(), 100);
        QVERIFY(!body.contains(u"max_tokens"));
        QVERIFY(!body.contains(u"temperature"));
    }

    void anAnswerToBeContinuedEndsWithTheUsersWish()
    {
        prompt::Prompt cut = conversation();
        cut.turns.append({Speaker::Model, u"The answer begins"_s});
        const QJsonArray contents = json(Gemini().request(cut, endpointAt(u"https://host.example"_s)))[u"contents"].toArray();
        QCOMPARE(contents[contents.size() - 2][u"parts"][0][u"text"].toString(), u"The answer begins"_s);
        QCOMPARE(contents.last()[u"role"].toString(), u"user"_s);
        QVERIFY(contents.last()[u"parts"][0][u"text"].toString().startsWith("Continue exactly"_L1));
    }

    void geminiEmbedsInOneBatch()
    {
        const EmbeddingInput input{{u"eins"_s, u"zwei"_s}, EmbeddingTask::Query, 768};
        const HttpRequest request = Gemini().embedRequest(input, endpointAt(u"https://host.example"_s, u"gemini-embedding-001"_s));
        QCOMPARE(request.url.path(), u"/v1beta/models/gemini-embedding-001:batchEmbedContents"_s);
        const QJsonArray requests = json(request)[u"requests"].toArray();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[1][u"model"].toString(), u"models/gemini-embedding-001"_s);
        QCOMPARE(requests[1][u"content"][u"parts"][0][u"text"].toString(), u"zwei"_s);
        QCOMPARE(requests[1][u"taskType"].toString(), u"RETRIEVAL_QUERY"_s);
        QCOMPARE(requests[1][u"outputDimensionality"].toInt(), 768);
    }

    void aCountCarriesTheSystemInstruction()
    {
        const HttpRequest request = Gemini().countRequest(conversation(), endpointAt(u"https://host.example"_s));
        QVERIFY(request.url.path().endsWith(":countTokens"_L1));
        const QJsonObject body = json(request);
        QVERIFY(!body.contains(u"contents")); // Never both forms at once.
        QCOMPARE(body[u"generateContentRequest"][u"model"].toString(), u"models/m-1"_s);
        QCOMPARE(body[u"generateContentRequest"][u"systemInstruction"][u"parts"][0][u"text"].toString(), u"Be brief."_s);
    }

    void aSearchKeepsToTheServicesLimits()
    {
        const WebQuery query{.text = QString(u"a&b=c "_s + u"word "_s.repeated(200)), .count = 99, .country = u"de"_s, .language = {}};
        const QUrl url = BraveSearch().searchRequest(query, endpointAt(u"https://api.search.brave.com"_s)).url;
        QCOMPARE(url.path(), u"/res/v1/web/search"_s);
        const QUrlQuery sent(url);
        const QString text = sent.queryItemValue(u"q"_s, QUrl::FullyDecoded);
        QVERIFY(text.startsWith("a&b=c word"_L1));
        QVERIFY(text.size() <= 400);
        QVERIFY(text.count(u' ') < 50);
        QCOMPARE(sent.queryItemValue(u"count"_s), u"20"_s);
        QCOMPARE(sent.queryItemValue(u"country"_s), u"de"_s);
        QVERIFY(!sent.hasQueryItem(u"search_lang"_s));
    }

    void aPlusInAQuestionStaysAPlus()
    {
        const QUrl url = BraveSearch().searchRequest({u"C++ & 50% ü"_s}, endpointAt(u"https://h.example"_s)).url;
        QVERIFY2(url.toEncoded().contains("q=C%2B%2B%20%26%2050%25%20%C3%BC"), url.toEncoded().constData());
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
