#include "core/settings/sessionstore.h"

#include "core/settings/later.h"

namespace quire::settings {

void SessionStore::write(const QString &name, const QString &secret, Done done)
{
    m_secrets.insert(name, secret);
    answerLater(m_context, std::move(done), Result<void>());
}

void SessionStore::read(const QString &name, Loaded done)
{
    const auto found = m_secrets.constFind(name);
    Result<QString> answer = failure(ErrorCode::FileMissing, QStringLiteral("not kept in this session"));
    if (found != m_secrets.constEnd())
        answer = *found;
    answerLater(m_context, std::move(done), answer);
}

void SessionStore::remove(const QString &name, Done done)
{
    m_secrets.remove(name);
    answerLater(m_context, std::move(done), Result<void>());
}

} // namespace quire::settings
