#include "core/settings/keyring.h"

#include "core/settings/endpoint.h"
#include "core/settings/keyring_p.h"
#include "core/settings/later.h"

namespace quire::settings {

Result<void> KeyRing::Private::refusal(const NewKey &key) const
{
    const bool hasSpace = std::any_of(key.secret.cbegin(), key.secret.cend(), [](QChar c) { return c.isSpace(); });
    if (hasSpace)
        return failure(ErrorCode::BadRequest, QStringLiteral("a key holds no white space"));
    if (!key.endpoint.isEmpty() && !isEndpoint(key.endpoint))
        return failure(ErrorCode::BadRequest, QStringLiteral("an endpoint is an http or https address"));
    const bool mayBeEmpty = key.service == pool::Service::OpenAi && !key.endpoint.isEmpty();
    if (key.secret.isEmpty() && !mayBeEmpty)
        return failure(ErrorCode::BadRequest, QStringLiteral("the key is empty"));
    return {};
}

Result<void> KeyRing::Private::persist() const
{
    KeyFile lasting = content;
    std::erase_if(lasting.keys, [this](const pool::KeyInfo &key) { return entries.value(key.id).forThisRun; });
    return saveKeyFile(file, lasting);
}

void KeyRing::add(const NewKey &given, Added done)
{
    NewKey key = given;
    key.secret = key.secret.trimmed();
    if (const auto refused = d->refusal(key); !refused)
        return answerLater(d->context, std::move(done), Result<KeyId>(tl::unexpected(refused.error())));
    const pool::KeyInfo info = d->describe(KeyId{d->content.nextId++}, key);
    const bool known = std::any_of(m_keys.begin(), m_keys.end(), [&info](const pool::KeyInfo &other) {
        return other.fingerprint == info.fingerprint;
    });
    if (known || d->beingAdded.contains(info.fingerprint))
        return answerLater(d->context, std::move(done),
                           Result<KeyId>(failure(ErrorCode::BadRequest, QStringLiteral("this key is known already"))));
    d->beingAdded.insert(info.fingerprint);

    const auto take = [this, alive = QPointer<QObject>(&d->context), info, key, done](const Result<void> &written) {
        if (!alive)
            return;
        d->beingAdded.remove(info.fingerprint);
        if (!written)
            return done(tl::unexpected(written.error()));
        d->content.keys.push_back(info);
        d->entries.insert(info.id, {KeySource::Stored, key.secret, d->endsWithThisRun(key.secret)});
        if (const auto saved = d->persist(); !saved) {
            d->content.keys.pop_back();
            d->entries.remove(info.id);
            d->secrets.remove(d->entryName(info.id), [](const Result<void> &) {});
            return done(tl::unexpected(saved.error()));
        }
        m_keys.push_back(info);
        Q_EMIT changed();
        done(info.id);
    };
    if (key.secret.isEmpty())
        answerLater(d->context, take, Result<void>());
    else
        d->secrets.write(d->entryName(info.id), key.secret, take);
}

void KeyRing::remove(KeyId id, SecretStore::Done done)
{
    if (!d->stored(id))
        return answerLater(d->context, std::move(done),
                           Result<void>(failure(ErrorCode::BadRequest, QStringLiteral("this key is not stored here"))));
    const QPointer<QObject> alive(&d->context);
    d->secrets.remove(d->entryName(id), [this, alive, id, done](const Result<void> &removed) {
        if (!alive)
            return;
        // Where the keychain cannot be asked the key still leaves the list: what is left of it is named, not hidden.
        if (!removed && removed.error().code != ErrorCode::NoKeychain)
            return done(removed);
        if (!removed && !secret(id).isEmpty())
            d->warnings.append(QStringLiteral("the keychain could not be asked to forget \"%1\"").arg(d->entryName(id)));
        const auto isIt = [id](const pool::KeyInfo &key) { return key.id == id; };
        std::erase_if(d->content.keys, isIt);
        std::erase_if(m_keys, isIt);
        d->entries.remove(id);
        const auto saved = d->persist();
        Q_EMIT changed();
        done(saved);
    });
}

Result<void> KeyRing::setPaused(KeyId id, bool paused)
{
    const auto shown = std::find_if(m_keys.begin(), m_keys.end(), [id](const auto &key) { return key.id == id; });
    if (shown == m_keys.end())
        return failure(ErrorCode::BadRequest, QStringLiteral("there is no such key"));
    if (pool::KeyInfo *stored = d->stored(id)) {
        stored->paused = paused;
        if (const auto saved = d->persist(); !saved) {
            stored->paused = shown->paused;
            return saved;
        }
    }
    shown->paused = paused;
    Q_EMIT changed();
    return {};
}

Result<void> KeyRing::edit(KeyId id, const QString &label, const QString &project, const QString &endpoint)
{
    pool::KeyInfo *stored = d->stored(id);
    if (!stored)
        return failure(ErrorCode::BadRequest, QStringLiteral("this key is not stored here"));
    if (!endpoint.isEmpty() && !isEndpoint(endpoint))
        return failure(ErrorCode::BadRequest, QStringLiteral("an endpoint is an http or https address"));
    const std::optional<QString> secret = d->entries.value(id).secret;
    if (endpoint.isEmpty() && secret && secret->isEmpty())
        return failure(ErrorCode::BadRequest, QStringLiteral("a server without a key needs its endpoint"));
    const pool::KeyInfo before = *stored;
    stored->label = label;
    stored->project = project;
    stored->endpoint = endpoint;
    if (secret && secret->isEmpty())
        stored->fingerprint = fingerprint(d->content.salt, *stored, {});
    if (const auto saved = d->persist(); !saved) {
        *stored = before;
        return saved;
    }
    std::replace_if(m_keys.begin(), m_keys.end(), [id](const auto &key) { return key.id == id; }, *stored);
    Q_EMIT changed();
    return {};
}

void KeyRing::replaceSecret(KeyId id, const QString &given, SecretStore::Done done)
{
    const QString secret = given.trimmed();
    const pool::KeyInfo *stored = d->stored(id);
    Result<void> refused;
    if (!stored) {
        refused = failure(ErrorCode::BadRequest, QStringLiteral("this key is not stored here"));
    } else {
        refused = d->refusal({stored->service, stored->owner, secret, stored->label, stored->endpoint, stored->project});
        const QByteArray print = fingerprint(d->content.salt, *stored, secret);
        for (const pool::KeyInfo &other : m_keys) {
            if (refused && other.id != id && other.fingerprint == print)
                refused = failure(ErrorCode::BadRequest, QStringLiteral("this key is known already"));
        }
    }
    if (!refused)
        return answerLater(d->context, std::move(done), refused);

    const QPointer<QObject> alive(&d->context);
    d->secrets.write(d->entryName(id), secret, [this, alive, id, secret, done](const Result<void> &written) {
        pool::KeyInfo *now = alive ? d->stored(id) : nullptr;
        if (!now)
            return;
        if (!written)
            return done(written);
        now->last4 = lastFour(secret);
        now->fingerprint = fingerprint(d->content.salt, *now, secret);
        d->entries[id].secret = secret;
        d->entries[id].forThisRun = d->endsWithThisRun(secret);
        std::replace_if(m_keys.begin(), m_keys.end(), [id](const auto &key) { return key.id == id; }, *now);
        const auto saved = d->persist();
        Q_EMIT changed();
        done(saved);
    });
}

QList<KeyId> KeyRing::sessionKeys() const
{
    QList<KeyId> result;
    for (const pool::KeyInfo &key : d->content.keys) {
        if (d->entries.value(key.id).forThisRun)
            result.append(key.id);
    }
    return result;
}

void KeyRing::keepSessionKeys(SecretStore::Done done)
{
    d->keepNext(sessionKeys(), [this, done](const Result<void> &kept) {
        const auto saved = d->persist();
        Q_EMIT changed();
        done(kept ? saved : kept);
    });
}

void KeyRing::Private::keepNext(QList<KeyId> ids, const SecretStore::Done &done)
{
    if (ids.isEmpty())
        return answerLater(context, done, Result<void>());
    const KeyId id = ids.takeFirst();
    const auto take = [this, alive = QPointer<QObject>(&context), id, ids, done](const Result<void> &written) {
        if (!alive)
            return;
        if (!written)
            return done(written);
        if (const auto entry = entries.find(id); entry != entries.end())
            entry->forThisRun = endsWithThisRun(entry->secret.value_or(QString()));
        keepNext(ids, done);
    };
    secrets.write(entryName(id), entries.value(id).secret.value_or(QString()), take);
}

} // namespace quire::settings
