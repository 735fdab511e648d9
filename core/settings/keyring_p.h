// What KeyRing holds; shared by its two source files alone.
#pragma once

#include "core/base/redact.h"
#include "core/settings/keyfile.h"
#include "core/settings/keyring.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <algorithm>
#include <functional>

namespace quire::settings {

struct KeyRing::Private {
    struct Entry {
        KeySource source = KeySource::Stored;
        std::optional<QString> secret; ///< None: not readable now.
        bool forThisRun = false;       ///< Kept in memory alone: keys.json does not list it.
    };

    Private(QString path, SecretStore &store, Clock &time)
        : file(std::move(path))
        , secrets(store)
        , clock(time)
    {
    }

    QString file;
    SecretStore &secrets;
    Clock &clock;
    KeyFile content;
    QHash<KeyId, Entry> entries;
    QSet<QByteArray> beingAdded;
    QStringList warnings;
    std::optional<int> dailyCap;
    bool loaded = false;
    int readings = 0; ///< Which reading of secrets is the current one.
    QObject context;

    [[nodiscard]] QString entryName(KeyId id) const
    {
        return QStringLiteral("%1/key-%2").arg(content.profile).arg(id.value);
    }
    [[nodiscard]] pool::KeyInfo *stored(KeyId id)
    {
        const auto found = std::find_if(content.keys.begin(), content.keys.end(), [id](const auto &key) { return key.id == id; });
        return found == content.keys.end() ? nullptr : &*found;
    }
    [[nodiscard]] pool::KeyInfo describe(KeyId id, const NewKey &key) const
    {
        pool::KeyInfo info;
        info.id = id;
        info.service = key.service;
        info.owner = key.owner;
        info.label = key.label;
        info.last4 = lastFour(key.secret);
        info.project = key.project;
        info.endpoint = key.endpoint;
        info.added = clock.now().wall;
        info.fingerprint = fingerprint(content.salt, info, key.secret);
        return info;
    }
    /// Whether the key just written is in memory alone; an empty one, of a local server, needs no place at all.
    [[nodiscard]] bool endsWithThisRun(const QString &secret) const { return !secret.isEmpty() && secrets.kind() == u"session"; }
    [[nodiscard]] Result<void> persist() const;
    [[nodiscard]] Result<void> refusal(const NewKey &key) const;
    void openFile();
    void readSecrets(const QList<KeyId> &ids, const std::function<void()> &done);
    void keepNext(QList<KeyId> ids, const SecretStore::Done &done);
    std::vector<pool::KeyInfo> provide(const std::vector<NewKey> &keys, KeySource source, qint64 firstId);
};

} // namespace quire::settings
