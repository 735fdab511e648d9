// Runs the real quire-cli as a person or a script would, in a profile of its own. Blocking: for tests only.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace quire::test {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QByteArray told() const
    {
        QByteArray text = "exit " + QByteArray::number(exitCode);
        text += '\n' + out;
        text += '\n' + err;
        return text;
    }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

class Cli
{
public:
    Cli()
    {
        m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        set("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("disabled:"));
        set("QUIRE_PROFILE", m_folder.filePath(QStringLiteral("profile")));
    }

    void set(const char *name, const QString &value) { m_environment.insert(QString::fromLatin1(name), value); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    /// A path for a file of the test's own.
    [[nodiscard]] QString scratch(const QString &name) const { return m_folder.filePath(name); }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(QUIRE_BINARY_DIR "/app/quire-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000)) {
            process.kill();
            process.waitForFinished();
            return {-2, process.readAllStandardOutput(), "did not end: " + process.readAllStandardError()};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    [[nodiscard]] static QString sample(const char *name)
    {
        return QStringLiteral(QUIRE_SOURCE_DIR "/resources/samples/") + QString::fromUtf8(name);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// The fake provider, running as its own program.
class FakeProviderProcess
{
public:
    explicit FakeProviderProcess(const QStringList &arguments = {})
    {
        m_process.start(QStringLiteral(QUIRE_BINARY_DIR "/tests/support/fakeprovider/quire-fakeprovider"), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) {
        }
        m_base = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~FakeProviderProcess()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString base() const { return m_base; }

private:
    QProcess m_process;
    QString m_base;
};

} // namespace quire::test

// Shows everything a run said when its exit code is another.
#define QUIRE_EXITS(outcome, code) \
    do { \
        const quire::test::Outcome quireOutcome = (outcome); \
        QVERIFY2(quireOutcome.exitCode == (code), quireOutcome.told().constData()); \
    } while (false)
