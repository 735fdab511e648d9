// What the tests of worker processes share: files with a given content, a host over bad-parser, and a job's outcome as a
// value.
#pragma once

#include "core/ingest/parserhost.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace quire::test {

struct Outcome {
    std::optional<Document> document;
    std::optional<Error> error;
    QByteArray png;
    QList<QPair<int, int>> progress;

    [[nodiscard]] bool hasEnded() const { return document || error || !png.isEmpty(); }
    [[nodiscard]] QString code() const { return error ? errorCodeName(error->code) : QStringLiteral("none"); }
};

/// Follows a job to its end. Keeps it, and so keeps it from being cancelled.
class Followed
{
public:
    explicit Followed(std::unique_ptr<ingest::ParserJob> job)
        : m_job(std::move(job))
    {
        using ingest::ParserJob;
        QObject::connect(m_job.get(), &ParserJob::parsed, m_job.get(),
                         [outcome = m_outcome](const Document &document) { outcome->document = document; });
        QObject::connect(m_job.get(), &ParserJob::failed, m_job.get(),
                         [outcome = m_outcome](const Error &error) { outcome->error = error; });
        QObject::connect(m_job.get(), &ParserJob::rendered, m_job.get(),
                         [outcome = m_outcome](const QByteArray &png) { outcome->png = png; });
        QObject::connect(m_job.get(), &ParserJob::progressed, m_job.get(),
                         [outcome = m_outcome](int done, int total) { outcome->progress.append({done, total}); });
    }
    [[nodiscard]] const ingest::ParserJob &job() const { return *m_job; }
    [[nodiscard]] const Outcome &outcome() const { return *m_outcome; }
    [[nodiscard]] bool wait(int milliseconds = 30'000) const
    {
        return QTest::qWaitFor([this] { return m_outcome->hasEnded(); }, milliseconds);
    }
    void cancel() { m_job.reset(); }

private:
    std::shared_ptr<Outcome> m_outcome = std::make_shared<Outcome>();
    std::unique_ptr<ingest::ParserJob> m_job;
};

inline QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return path;
}

/// A PDF for bad-parser, large enough to be shared among the workers by page ranges.
inline QByteArray longFile(const QByteArray &deed, int pages)
{
    return "%PDF- " + deed + ' ' + QByteArray::number(pages) + ' ' + QByteArray(100'000, '.');
}

inline QString programIn(const char *folder, const char *name)
{
    return QStringLiteral(QUIRE_BINARY_DIR "/%1/%2").arg(QLatin1StringView(folder), QLatin1StringView(name));
}

} // namespace quire::test
