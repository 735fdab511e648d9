#include "core/settings/keyring.h"

#include "core/settings/keyring_p.h"
#include "core/settings/providedkeys.h"

#include <QFile>

namespace quire::settings {
namespace {

// Keys that are not stored have ids from ranges of their own, so that those of stored keys do not depend on them.
constexpr qint64 environmentIds = 10'000;
constexpr qint64 administratorIds = 20'000;

} // namespace

void KeyRing::Private::openFile()
{
    auto loaded = loadKeyFile(file);
    if (loaded) {
        content = *loaded;
        return;
    }
    // Only a file that is missing, or is damaged and set aside, may be written anew: one that could not be read holds
    // the salt that the remembered health depends on.
    content = newKeyFile();
    if (loaded.error().code == ErrorCode::Storage) {
        warnings.append(QStringLiteral("the list of keys cannot be read: %1").arg(loaded.error().detail));
        return;
    }
    if (loaded.error().code == ErrorCode::Corrupt) {
        const QString aside = file + QStringLiteral(".damaged");
        QFile::remove(aside);
        QFile::rename(file, aside);
        warnings.append(QStringLiteral("the list of keys was damaged and is set aside as %1").arg(aside));
    }
    if (const auto saved = saveKeyFile(file, content); !saved)
        warnings.append(QStringLiteral("the list of keys cannot be written: %1").arg(saved.error().detail));
}

/// A key that is stored too is only told once; being given it here makes it readable.
std::vector<pool::KeyInfo> KeyRing::Private::provide(const std::vector<NewKey> &keys, KeySource source, qint64 firstId)
{
    std::vector<pool::KeyInfo> result;
    for (const NewKey &key : keys) {
        if (const auto refused = refusal(key); !refused) {
            warnings.append(QStringLiteral("%1: %2").arg(key.label, refused.error().detail));
            continue;
        }
        const pool::KeyInfo info = describe(KeyId{firstId + static_cast<qint64>(result.size())}, key);
        const auto same = [&info](const pool::KeyInfo &other) { return other.fingerprint == info.fingerprint; };
        if (std::any_of(result.begin(), result.end(), same))
            continue;
        if (const auto known = std::find_if(content.keys.begin(), content.keys.end(), same); known != content.keys.end()) {
            entries[known->id].secret = key.secret;
            continue;
        }
        entries.insert(info.id, {source, key.secret, true});
        result.push_back(info);
    }
    return result;
}

/// `done` comes later and once, unless another reading begins before.
void KeyRing::Private::readSecrets(const QList<KeyId> &ids, const std::function<void()> &done)
{
    const int reading = ++readings;
    const auto oneDone = [this, reading, done, left = std::make_shared<qsizetype>(ids.size() + 1)] {
        if (reading == readings && --*left == 0)
            done();
    };
    const QPointer<QObject> alive(&context);
    for (const KeyId id : ids) {
        secrets.read(entryName(id), [this, alive, reading, id, oneDone](const Result<QString> &secret) {
            if (!alive || reading != readings)
                return;
            if (secret && entries.contains(id))
                entries[id].secret = *secret;
            oneDone();
        });
    }
    QMetaObject::invokeMethod(&context, oneDone, Qt::QueuedConnection);
}

KeyRing::KeyRing(QString file, SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private(std::move(file), secrets, clock))
{
}

KeyRing::~KeyRing() = default;

void KeyRing::load()
{
    d->warnings.clear();
    d->entries.clear();
    d->dailyCap.reset();
    d->openFile();
    for (const pool::KeyInfo &key : d->content.keys) {
        // A local server's key may be empty, and then nothing was stored that could be read.
        const bool empty = key.fingerprint == fingerprint(d->content.salt, key, {});
        d->entries.insert(key.id, {KeySource::Stored, empty ? std::optional(QString()) : std::nullopt, false});
    }

    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_keys = d->provide(environmentKeys(environment), KeySource::Environment, environmentIds + 1);
    m_keys.insert(m_keys.end(), d->content.keys.begin(), d->content.keys.end());
    if (const QString name = environment.value(QStringLiteral("QUIRE_FALLBACK_FILE")); !name.isEmpty()) {
        if (const auto provided = administratorKeys(name)) {
            const auto keys = d->provide(provided->keys, KeySource::AdministratorFile, administratorIds + 1);
            m_keys.insert(m_keys.end(), keys.begin(), keys.end());
            d->dailyCap = provided->dailyCap;
        } else {
            d->warnings.append(provided.error().detail);
        }
    }

    d->readSecrets(unreadable(), [this] {
        d->loaded = true;
        Q_EMIT loaded();
        Q_EMIT changed();
    });
}

void KeyRing::readAgain()
{
    if (d->loaded) // else what is under way reads them all
        d->readSecrets(unreadable(), [this] { Q_EMIT changed(); });
}

bool KeyRing::isLoaded() const
{
    return d->loaded;
}

KeySource KeyRing::source(KeyId id) const
{
    return d->entries.value(id).source;
}

QString KeyRing::secret(KeyId id) const
{
    return d->entries.value(id).secret.value_or(QString());
}

QList<KeyId> KeyRing::unreadable() const
{
    QList<KeyId> result;
    for (const pool::KeyInfo &key : m_keys) {
        if (!d->entries.value(key.id).secret)
            result.append(key.id);
    }
    return result;
}

QStringList KeyRing::warnings() const
{
    return d->warnings;
}

std::optional<int> KeyRing::administratorDailyCap() const
{
    return d->dailyCap;
}

} // namespace quire::settings
