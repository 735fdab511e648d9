#include "tests/chat/twokeys.h"

#include <QTest>

namespace quire::test {

const char *speechName(Speech speech)
{
    switch (speech) {
    case Speech::Gemini: return "Gemini";
    case Speech::GeminiAsOpenAi: return "Gemini's OpenAI route";
    case Speech::Compatible: return "a compatible server";
    case Speech::Brave: return "Brave";
    }
    return "";
}

TwoKeys::TwoKeys(Speech speech)
    : m_speech(speech)
{
}

bool TwoKeys::open()
{
    if (!m_rig.open())
        return false;
    m_rig.changeSettings([this](settings::Settings &it) {
        it.pool.mode = pool::KeyMode::Single;
        if (m_speech == Speech::GeminiAsOpenAi)
            it.openAiEndpoint = m_rig.server.baseUrl().toString() + QStringLiteral("/v1beta/openai");
    });
    m_first = m_rig.addKey(firstSecret(), pool::Owner::User, service());
    m_second = m_rig.addKey(secondSecret(), pool::Owner::User, service());
    return m_first.isValid() && m_second.isValid();
}

pool::Service TwoKeys::service() const
{
    switch (m_speech) {
    case Speech::Gemini: return pool::Service::Gemini;
    case Speech::GeminiAsOpenAi:
    case Speech::Compatible: return pool::Service::OpenAi;
    case Speech::Brave: return pool::Service::Brave;
    }
    return pool::Service::Gemini;
}

QString TwoKeys::firstSecret() const
{
    return QStringLiteral("AQ.first-0123456789-aaaa");
}

QString TwoKeys::secondSecret() const
{
    return QStringLiteral("AQ.second-0123456789-bbbb");
}

chat::CallRequest TwoKeys::request() const
{
    chat::CallRequest request;
    request.service = service();
    request.model = QStringLiteral("gemini-2.5-flash");
    request.prompt.turns = {{prompt::Speaker::User, QStringLiteral("How tall is the tower? (%1)").arg(m_question)}};
    if (m_speech == Speech::Brave) {
        request.kind = pool::CallKind::Search;
        request.webQuery.text = request.prompt.turns.first().text;
    }
    return request;
}

std::unique_ptr<chat::PoolCall> TwoKeys::start(const chat::CallRequest &request, Story &story)
{
    auto call = m_rig.pool->start(request);
    QObject *context = call.get();
    QObject::connect(call.get(), &chat::PoolCall::textArrived, context, [&story](const QString &piece) { story.text += piece; });
    QObject::connect(call.get(), &chat::PoolCall::seam, context, [&story] { ++story.seams; });
    QObject::connect(call.get(), &chat::PoolCall::waiting, context, [&story] { ++story.waits; });
    QObject::connect(call.get(), &chat::PoolCall::succeeded, context, [&story](const chat::CallReport &report) {
        story.report = report;
        story.attempts = report.attempts;
    });
    QObject::connect(call.get(), &chat::PoolCall::failed, context, [&story](const Error &error, const QList<chat::Attempt> &attempts) {
        story.error = error;
        story.attempts = attempts;
    });
    return call;
}

Story TwoKeys::ask(Milliseconds step)
{
    ++m_question;
    Story story;
    const auto call = start(request(), story);
    const bool ended = QTest::qWaitFor(
        [&] {
            if (!story.ended())
                m_rig.clock.advance(step);
            return story.ended();
        },
        20'000);
    if (!ended)
        story.error = Error{ErrorCode::Timeout, QStringLiteral("the call never ended"), {}};
    return story;
}

/// Checks of keys spend nothing and are not counted.
int TwoKeys::generations(const QString &secret) const
{
    int count = 0;
    for (const SeenRequest &seen : m_rig.server.seen())
        count += seen.key == secret && (seen.method == "POST" || m_speech == Speech::Brave);
    return count;
}

int TwoKeys::askedOfFirst() const
{
    return generations(firstSecret());
}

int TwoKeys::askedOfSecond() const
{
    return generations(secondSecret());
}

pool::KeySnapshot TwoKeys::first() const
{
    for (const pool::KeySnapshot &key : m_rig.pool->snapshot().keys) {
        if (key.info.id == m_first)
            return key;
    }
    return {};
}

std::optional<pool::LogEntry> TwoKeys::fault() const
{
    std::optional<pool::LogEntry> last;
    for (const pool::LogEntry &entry : m_rig.pool->log()) {
        if (entry.what == QLatin1StringView("failed") && entry.key == m_first)
            last = entry;
    }
    return last;
}

} // namespace quire::test
