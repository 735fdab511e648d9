#include "core/settings/keychainstore.h"

#include <qt6keychain/keychain.h>

namespace quire::settings {
namespace {

// What QtKeychain says where there is no D-Bus, no secret service, or a locked one differs by machine and version: all
// but "no such entry" means that the keychain is not reachable now.
Error errorOf(const QKeychain::Job &job)
{
    const ErrorCode code = job.error() == QKeychain::EntryNotFound ? ErrorCode::FileMissing : ErrorCode::NoKeychain;
    return {code, QStringLiteral("keychain error %1: %2").arg(job.error()).arg(job.errorString()), {}};
}

const QString &marker()
{
    static const QString name = QStringLiteral("marker");
    return name;
}

} // namespace

KeychainStore::KeychainStore(QString service)
    : m_service(std::move(service))
{
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::writeEntry(const QString &name, const QString &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service, &m_context);
    job->setKey(name);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [this, name, secret, done](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError)
            return done(tl::unexpected(errorOf(*finished)));
        readEntry(name, [secret, done](const Result<QString> &back) {
            if (back != Result<QString>(secret))
                return done(failure(ErrorCode::NoKeychain, QStringLiteral("the keychain did not keep the entry; is it locked?")));
            done({});
        });
    });
    job->start();
}

void KeychainStore::readEntry(const QString &name, Loaded done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service, &m_context);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, done](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError)
            return done(tl::unexpected(errorOf(*finished)));
        done(job->textData());
    });
    job->start();
}

void KeychainStore::markerState(Done done)
{
    readEntry(marker(), [done](const Result<QString> &found) {
        if (found)
            return done({});
        done(failure(ErrorCode::NoKeychain, QStringLiteral("the keychain is locked or empty")));
    });
}

void KeychainStore::write(const QString &name, const QString &secret, Done done)
{
    writeEntry(marker(), QStringLiteral("quire"), [this, name, secret, done](const Result<void> &marked) {
        if (!marked)
            return done(marked);
        writeEntry(name, secret, done);
    });
}

void KeychainStore::read(const QString &name, Loaded done)
{
    readEntry(name, [this, done](const Result<QString> &found) {
        if (found || found.error().code != ErrorCode::FileMissing)
            return done(found);
        markerState([done, found](const Result<void> &unlocked) {
            if (unlocked)
                return done(found);
            done(tl::unexpected(unlocked.error()));
        });
    });
}

void KeychainStore::remove(const QString &name, Done done)
{
    markerState([this, name, done](const Result<void> &unlocked) {
        if (!unlocked)
            return done(unlocked);
        auto *job = new QKeychain::DeletePasswordJob(m_service, &m_context);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [done](QKeychain::Job *finished) {
            if (finished->error() != QKeychain::NoError && finished->error() != QKeychain::EntryNotFound)
                return done(tl::unexpected(errorOf(*finished)));
            done({});
        });
        job->start();
    });
}

} // namespace quire::settings
