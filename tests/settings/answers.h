// Waits for the one answer of a SecretStore or KeyRing call, in the test's own event loop.
#pragma once

#include "core/settings/keyring.h"

#include <QTest>

namespace quire::test {

template<typename Answer, typename Start>
Answer answerOf(Start start)
{
    std::optional<Answer> answer;
    start([&answer](const Answer &given) { answer = given; });
    if (answer)
        return tl::unexpected(Error{ErrorCode::Internal, QStringLiteral("it was answered from inside the call"), {}});
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        return tl::unexpected(Error{ErrorCode::Timeout, QStringLiteral("it was never answered"), {}});
    return *answer;
}

inline Result<void> written(settings::SecretStore &store, const QString &name, const QString &secret)
{
    return answerOf<Result<void>>([&](auto done) { store.write(name, secret, done); });
}

inline Result<QString> secretIn(settings::SecretStore &store, const QString &name)
{
    return answerOf<Result<QString>>([&](auto done) { store.read(name, done); });
}

inline Result<void> removed(settings::SecretStore &store, const QString &name)
{
    return answerOf<Result<void>>([&](auto done) { store.remove(name, done); });
}

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code; // No store answers Cancelled by itself.
}

} // namespace quire::test
