// Replies that do not stream: vectors, token counts, web results, and the budgets in Brave's headers.
#include "core/providers/codecs.h"
#include "core/providers/plaintext.h"
#include "core/providers/ratewindows.h"
#include "tests/providers/wiredata.h"

#include <cmath>

using namespace quire;
using namespace quire::providers;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using pool::FailureKind;

namespace {

/// JSON that can be read: with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

double length(const EmbeddingVector &vector)
{
    double squares = 0;
    for (const float number : vector)
        squares += double(number) * double(number);
    return std::sqrt(squares);
}

} // namespace

class RepliesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCheckTellsHowLongPromptsMayBe()
    {
        using Limits = QHash<QString, int>;
        const QByteArray gemini = json("{'models':[{'name':'models/gemini-2.5-flash','inputTokenLimit':1048576}]}");
        QCOMPARE(Gemini().promptLimits(gemini), (Limits{{u"gemini-2.5-flash"_s, 1'048'576}}));
        // Prompt and answer share what these state.
        const QByteArray others = json("{'data':[{'id':'vllm','max_model_len':4096},{'id':'router','context_length':131072},"
                                       "{'id':'llama','meta':{'n_ctx_train':8192}},{'id':'silent'}]}");
        QCOMPARE(OpenAiCompatible().promptLimits(others), (Limits{{u"vllm"_s, 3072}, {u"router"_s, 131072 - 8192}, {u"llama"_s, 6144}}));
        QCOMPARE(Gemini().promptLimits("no JSON"), Limits());
        QCOMPARE(OpenAiCompatible().promptLimits("[]"), Limits());
    }

    void geminisVectorsAreNormalised()
    {
        const auto vectors = Gemini().embedReply(json("{'embeddings':[{'values':[3,4]},{'values':[0,-0.5]}]}"), 2);
        QVERIFY(vectors);
        QCOMPARE(vectors->at(0), (EmbeddingVector{0.6F, 0.8F}));
        QCOMPARE(length(vectors->at(1)), 1.0);
    }

    void openAisVectorsComeInTheOrderOfTheirIndex()
    {
        const auto vectors =
            OpenAiCompatible().embedReply(json("{'data':[{'index':1,'embedding':[0,2]},{'index':0,'embedding':[5,0]}]}"), 2);
        QVERIFY(vectors);
        QCOMPARE(vectors->at(0), (EmbeddingVector{1, 0}));
        QCOMPARE(vectors->at(1), (EmbeddingVector{0, 1}));
    }

    void uselessVectorsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("gemini");
        QTest::addColumn<QByteArray>("openAi");
        QTest::newRow("too few") << json("{'embeddings':[{'values':[1]}]}") << json("{'data':[{'index':0,'embedding':[1]}]}");
        QTest::newRow("all zero") << json("{'embeddings':[{'values':[1]},{'values':[0,0]}]}")
                                  << json("{'data':[{'index':0,'embedding':[1]},{'index':1,'embedding':[0]}]}");
        QTest::newRow("empty") << json("{'embeddings':[{'values':[1]},{}]}") << json("{'data':[{'index':0,'embedding':[1]},{'index':0,'embedding':[1]}]}");
        QTest::newRow("half a reply") << json("{'embeddings':[{'val") << json("{'data':[{");
        QTest::newRow("index out of range") << QByteArray("[]") << json("{'data':[{'index':0,'embedding':[1]},{'index':7,'embedding':[1]}]}");
    }

    void uselessVectorsAreRefused()
    {
        QFETCH(QByteArray, gemini);
        QFETCH(QByteArray, openAi);
        const auto first = Gemini().embedReply(gemini, 2);
        QVERIFY(!first);
        QCOMPARE(first.error().kind, FailureKind::ModelFault);
        const auto second = OpenAiCompatible().embedReply(openAi, 2);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, FailureKind::ModelFault);
    }

    void anErrorInsideA200IsNotMistakenForAReply()
    {
        const QByteArray error = test::wireFile(u"errors/overloaded.json"_s);
        const auto vectors = Gemini().embedReply(error, 1);
        QVERIFY(!vectors);
        QCOMPARE(pool::failureKindName(pool::effectiveKind(vectors.error())), pool::failureKindName(FailureKind::Overloaded));
        const auto results = BraveSearch().searchReply(test::wireFile(u"errors/brave-key.json"_s));
        QVERIFY(!results);
    }

    void tokensAreCounted()
    {
        QCOMPARE(Gemini().countReply(json("{'totalTokens':31,'promptTokensDetails':[]}")).value_or(-1), 31);
        QVERIFY(!Gemini().countReply("{}"));
    }

    void webResultsArePlainText()
    {
        const auto results = BraveSearch().searchReply(test::wireFile(u"brave-search.json"_s));
        QVERIFY(results);
        QCOMPARE(results->size(), 3);
        const WebResult &first = results->first();
        QCOMPARE(first.title, u"Fees & hours"_s);
        QCOMPARE(first.address, u"https://museum.example/fees"_s);
        QCOMPARE(first.site, u"museum.example"_s);
        QCOMPARE(first.age, u"2026-05-01T00:00:00"_s);
        QCOMPARE(first.snippets, (QStringList{u"Adults pay €12 <today>."_s, u"Dogs are free."_s}));
        QCOMPARE(results->at(1).site, u"other.example"_s);
    }

    void webResultsBecomePassages()
    {
        const QList<Passage> found = passages(BraveSearch().searchReply(test::wireFile(u"brave-search.json"_s)).value());
        QCOMPARE(found.size(), 2); // One had nothing to quote.
        QCOMPARE(found.first().path, u"https://museum.example/fees"_s);
        QVERIFY(!found.first().chunk.isValid());
        QCOMPARE(found.first().text, u"Adults pay €12 <today>.\nDogs are free."_s);
        QCOMPARE(found.last().title, u"other.example"_s);
        QVERIFY(found.first().score > found.last().score);
    }

    void noResultsAreAnAnswer()
    {
        const auto results = BraveSearch().searchReply(json("{'type':'search','query':{'original':'x'}}"));
        QVERIFY(results);
        QVERIFY(results->isEmpty());
    }

    void entitiesBecomeCharacters_data()
    {
        QTest::addColumn<QString>("snippet");
        QTest::addColumn<QString>("text");
        QTest::newRow("numbers") << u"&#39;a&#x27; &#128512;"_s << u"'a' 😀"_s;
        QTest::newRow("escaped once only") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
        QTest::newRow("unknown stays") << u"R&D; &foo; a & b"_s << u"R&D; &foo; a & b"_s;
        QTest::newRow("half a surrogate goes") << u"a&#xD800;b&#0;"_s << u"ab"_s;
        QTest::newRow("less-than is no tag") << u"1 < 2 <b>and</b> 3 > 2"_s << u"1 < 2 and 3 > 2"_s;
    }

    void entitiesBecomeCharacters()
    {
        QFETCH(QString, snippet);
        QFETCH(QString, text);
        QCOMPARE(plainText(snippet), text);
    }

    void bravesBudgetIsRead()
    {
        const HttpHeaders headers{{"X-RateLimit-Limit", "1, 15000"}, {"X-RateLimit-Policy", "1;w=1, 15000;w=2592000"},
                                  {"X-RateLimit-Remaining", "1, 1000"}, {"X-RateLimit-Reset", "1, 1419704"}};
        const QList<RateWindow> expected{{1s, 1, 1, 1s}, {2592000s, 15000, 1000, 1419704s}};
        QCOMPARE(rateWindows(headers), expected);
        QVERIFY(!(RateWindow{2592000s, 0, 0, 5s}).isSpent()); // No monthly limit.
        QVERIFY(rateWindows({{"X-RateLimit-Limit", "1, 2"}, {"X-RateLimit-Remaining", "1"}}).isEmpty());
        QVERIFY(rateWindows({}).isEmpty());
    }

    void bravesHeadersTellSecondFromMonth()
    {
        HttpFailure bare;
        bare.status = 429;
        bare.headers = {{"X-RateLimit-Limit", "1, 2000"}, {"X-RateLimit-Remaining", "0, 5"}, {"X-RateLimit-Reset", "1, 999"}};
        QCOMPARE(pool::failureKindName(BraveSearch().classify(bare).kind), pool::failureKindName(FailureKind::RateLimitPerSecond));
        QCOMPARE(BraveSearch().classify(bare).retryAfter, 1s);
        bare.headers[1].value = "0, 0";
        QCOMPARE(pool::failureKindName(BraveSearch().classify(bare).kind), pool::failureKindName(FailureKind::QuotaPerMonth));
        QCOMPARE(BraveSearch().classify(bare).retryAfter, 999s);
    }
};

QTEST_GUILESS_MAIN(RepliesTest)
#include "tst_replies.moc"
