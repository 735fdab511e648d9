// Every reply, of every dialect and kind, cut at every byte: over real sockets, through the real transport. Whatever is
// missing, an attempt ends once; what was shown is a beginning of the answer; and no success is told without an end.
#include "core/chat/sending.h"
#include "core/net/qttransport.h"
#include "tests/chat/twokeys.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

using namespace quire;
using namespace quire::chat;
using namespace quire::test;
using namespace std::chrono_literals;

namespace {

const QString secret = QStringLiteral("AQ.cut-0123456789");

struct Outcome {
    QString text;
    int ends = 0;
    bool succeeded = false;
    std::optional<pool::Failure> failure;
};

} // namespace
Q_DECLARE_METATYPE(Speech)

class TestCutStreams : public QObject
{
    Q_OBJECT
private:
    FakeClock m_clock;
    std::unique_ptr<FakeProvider> m_server;
    std::unique_ptr<net::QtTransport> m_transport;
    providers::Codecs m_codecs;

    [[nodiscard]] QUrl endpoint(Speech speech) const
    {
        QUrl url = m_server->baseUrl();
        if (speech == Speech::Compatible)
            url = m_server->openAiUrl();
        else if (speech == Speech::GeminiAsOpenAi)
            url.setPath(QStringLiteral("/v1beta/openai"));
        return url;
    }

    Outcome attempt(Speech speech, pool::CallKind kind)
    {
        CallRequest request;
        request.kind = kind;
        request.service = speech == Speech::Gemini ? pool::Service::Gemini : speech == Speech::Brave ? pool::Service::Brave : pool::Service::OpenAi;
        request.prompt.turns = {{prompt::Speaker::User, QStringLiteral("Wie hoch? 多高？")}};
        request.webQuery.text = QStringLiteral("tower");
        request.webQuery.count = 1;
        request.embedding.texts = {QStringLiteral("one")};
        request.embedding.dimensions = 8;
        Outcome outcome;
        auto wire = wireOf(m_codecs, request, {endpoint(speech), QStringLiteral("gemini-2.5-flash"), secret}, {});
        if (!wire)
            return outcome;
        Sending sending(std::move(*wire), Sending::Limits{15s, 30s}, net::Route{net::RouteKind::Direct, {}, 0}, secret, *m_transport, m_clock);
        QEventLoop loop;
        const auto end = [&] {
            ++outcome.ends;
            loop.quit();
        };
        connect(&sending, &Sending::textArrived, &loop, [&outcome](const QString &piece) { outcome.text += piece; });
        connect(&sending, &Sending::succeeded, &loop, [&] {
            outcome.succeeded = true;
            end();
        });
        connect(&sending, &Sending::failed, &loop, [&](const pool::Failure &failure) {
            outcome.failure = failure;
            end();
        });
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
        QCoreApplication::processEvents(); // A second end would come now.
        return outcome;
    }

    static std::vector<Story> askTogether(TwoKeys &keys, std::size_t many, int round)
    {
        std::vector<Story> stories(many);
        std::vector<std::unique_ptr<PoolCall>> calls;
        for (Story &story : stories) {
            CallRequest request = keys.request();
            request.prompt.turns.first().text += QStringLiteral(" %1-%2").arg(round).arg(calls.size());
            calls.push_back(keys.start(request, story));
        }
        const bool ended = keys.rig().waitFor([&stories] { return std::all_of(stories.cbegin(), stories.cend(), [](const Story &story) { return story.ended(); }); });
        return ended ? stories : std::vector<Story>();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeProvider>();
        QVERIFY(m_server->listen());
        m_transport = std::make_unique<net::QtTransport>(m_clock);
    }
    void cleanup()
    {
        m_transport.reset();
        m_server.reset();
    }

    void everyReply_data()
    {
        QTest::addColumn<Speech>("speech");
        QTest::addColumn<pool::CallKind>("kind");
        using enum pool::CallKind;
        QTest::newRow("Gemini's stream") << Speech::Gemini << Chat;
        QTest::newRow("its OpenAI route's stream") << Speech::GeminiAsOpenAi << Chat;
        QTest::newRow("a compatible server's stream") << Speech::Compatible << Chat;
        QTest::newRow("Gemini's embeddings") << Speech::Gemini << Embed;
        QTest::newRow("a compatible server's embeddings") << Speech::Compatible << Embed;
        QTest::newRow("Gemini's count of tokens") << Speech::Gemini << CountTokens;
        QTest::newRow("Brave's results") << Speech::Brave << Search;
    }

    void everyReply()
    {
        QFETCH(Speech, speech);
        QFETCH(pool::CallKind, kind);
        const Outcome whole = attempt(speech, kind);
        QVERIFY(whole.succeeded);
        int failures = 0;
        for (int at = 0;; ++at) { // Until a cut is no cut any more.
            QVERIFY2(at < 20'000, "no cut was too late");
            m_server->setBehaviour(secret, {Behaviour{QStringLiteral("cut"), at, {}, {}, 1}});
            const Outcome cut = attempt(speech, kind);
            const QByteArray where = "cut after " + QByteArray::number(at) + " bytes: " + (cut.failure ? pool::failureKindName(cut.failure->kind).toUtf8() : QByteArray());
            QVERIFY2(cut.ends == 1, where.constData());
            QVERIFY2(whole.text.startsWith(cut.text), where.constData());
            if (cut.succeeded) {
                QVERIFY2(cut.text == whole.text, where.constData());
                break;
            }
            ++failures;
            QVERIFY2(cut.failure->textArrived == (kind != pool::CallKind::Chat || !cut.text.isEmpty()), where.constData());
            // Nobody's fault but the way's or the service's, wherever it broke.
            using enum pool::FailureKind;
            const auto found = cut.failure->kind;
            QVERIFY2(found == CutStream || found == EmptyStream || found == Network, where.constData());
        }
        QVERIFY(failures > 10);
    }

    void everyRefusal_data()
    {
        QTest::addColumn<Speech>("speech");
        QTest::addColumn<QString>("body");
        QTest::newRow("a rejected key") << Speech::Gemini << "key-invalid";
        QTest::newRow("a suspended project") << Speech::Gemini << "suspended";
        QTest::newRow("a spent day") << Speech::Gemini << "quota-day";
        QTest::newRow("in an array") << Speech::GeminiAsOpenAi << "key-expired";
        QTest::newRow("a compatible server's") << Speech::Compatible << "openai-no-credit";
        QTest::newRow("Brave's") << Speech::Brave << "brave-key";
    }

    /// Half a refusal may hide its reason: it is understood as far as it goes, and never blames the request or the program
    /// for what the whole one blames somebody else for.
    void everyRefusal()
    {
        QFETCH(Speech, speech);
        QFETCH(QString, body);
        const auto kind = speech == Speech::Brave ? pool::CallKind::Search : pool::CallKind::Chat;
        m_server->setBehaviour(secret, body);
        const Outcome whole = attempt(speech, kind);
        QVERIFY(whole.failure);
        int understood = 0;
        for (int at = 1; understood < 3; ++at) {
            QVERIFY2(at < 5'000, "never understood");
            m_server->setBehaviour(secret, {Behaviour{body, at, {}, {}, 1}});
            const Outcome cut = attempt(speech, kind);
            const QByteArray where = "cut after " + QByteArray::number(at) + " bytes: " + (cut.failure ? pool::failureKindName(cut.failure->kind).toUtf8() : QByteArray());
            QVERIFY2(cut.ends == 1 && cut.failure, where.constData());
            understood += cut.failure->kind == whole.failure->kind;
            QVERIFY2(cut.failure->blame != pool::Blame::Request && cut.failure->blame != pool::Blame::App, where.constData());
            QVERIFY2(cut.text.isEmpty(), where.constData());
        }
    }

    /// Through the pool: wherever the first key's stream breaks, the user has the whole answer, with one seam at most.
    void everyCutIsMended_data()
    {
        QTest::addColumn<Speech>("speech");
        for (const Speech speech : {Speech::Gemini, Speech::GeminiAsOpenAi, Speech::Compatible})
            QTest::newRow(speechName(speech)) << speech;
    }
    void everyCutIsMended()
    {
        QFETCH(Speech, speech);
        TwoKeys keys(speech);
        QVERIFY(keys.open());
        constexpr int step = 37;
        int seams = 0;
        int silent = 0;
        for (int at = 0;; at += step) { // Every byte has had its turn above, without the pool.
            keys.firstBehaves({Behaviour{QStringLiteral("cut"), at, {}, {}, 1}});
            const int before = keys.askedOfSecond();
            const Story story = keys.ask();
            const QByteArray where = "cut after " + QByteArray::number(at) + " bytes: " + (story.error ? story.error->detail.toUtf8() : QByteArray());
            QVERIFY2(story.report, where.constData());
            QVERIFY2(story.text.endsWith(QStringLiteral("(%1)*").arg(at / step + 1)), qPrintable(QString::fromUtf8(where) + story.text));
            QVERIFY2(story.text.startsWith(QStringLiteral("I was given no passages")), where.constData());
            QVERIFY2(story.text.count(QStringLiteral("You asked")) == 1, where.constData());
            QVERIFY2(story.seams <= 1, where.constData());
            seams += story.seams;
            if (keys.askedOfSecond() == before)
                break;
            silent += story.seams == 0;
            keys.rig().clock.advance(1min); // Each cut by itself, and not a series that becomes the key's.
        }
        QVERIFY(seams > 20);
        QVERIFY(silent > 3);
    }

    /// Six questions under way together all break off together, on connections that have served before: none is lost.
    void manyStreamsAreCutAtOnce_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("in the status line") << -1;
        QTest::newRow("before the first character") << 60;
        QTest::newRow("after it") << 900;
    }
    void manyStreamsAreCutAtOnce()
    {
        QFETCH(int, at);
        TwoKeys keys(Speech::Gemini);
        QVERIFY(keys.open());
        const Behaviour cut = at < 0 ? Behaviour{QStringLiteral("close"), 0, {}, {}, 6} : Behaviour{QStringLiteral("cut"), at, {}, {}, 6};
        for (int round = 0; round < 12; ++round) {
            keys.firstBehaves({round % 2 ? cut : Behaviour()});
            const std::vector<Story> stories = askTogether(keys, 6, round);
            QCOMPARE(stories.size(), 6u);
            for (const Story &story : stories) {
                QString told = story.error ? story.error->detail : QString();
                for (const Attempt &attempt : story.attempts)
                    told += u' ' + attempt.outcome;
                QVERIFY2(story.report, qPrintable(QStringLiteral("round %1: %2").arg(round).arg(told)));
                QVERIFY2(story.text.count(QStringLiteral("You asked")) == 1 && story.text.endsWith(u'*'), qPrintable(story.text));
            }
            keys.rig().clock.advance(1min);
        }
    }
};

QTEST_GUILESS_MAIN(TestCutStreams)
#include "tst_cutstreams.moc"
