// The fuzz targets over every test document, whole and broken, the same way each time. A target fails by ending the
// program or by never ending; tests/data/fuzz holds the inputs that once did either, and seeds of no other folder.
#include "tests/fuzz/packagemutator.h"
#include "tests/fuzz/targets.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

using namespace quire;

namespace {

constexpr qint64 largestSeed = 64 * 1024;
constexpr int breaks = 6;
constexpr int changes = 12; // inside packages

/// Cuts, flips and repeats: enough to reach the readers' ways out.
QByteArray broken(QByteArray bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    if (bytes.isEmpty())
        return bytes;
    const auto place = [&] { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()))); };
    for (int i = 0; i < 8; ++i)
        bytes[place()] = static_cast<char>(random.bounded(256U));
    const qsizetype from = place();
    const QByteArray piece = bytes.mid(from, 200);
    bytes.insert(place(), piece);
    if (seed % 3 == 0)
        bytes.truncate(place() + 1);
    return bytes;
}

/// The targets that `path` speaks to.
QStringList targetsOf(const QString &path)
{
    const QString folder = path.section(u'/', -2, -2);
    if (folder == QLatin1String("text") || folder == QLatin1String("make"))
        return {QStringLiteral("html"), QStringLiteral("markdown"), QStringLiteral("csv"), QStringLiteral("plain"), QStringLiteral("wire"),
                QStringLiteral("registry"), QStringLiteral("transcript")};
    if (folder == QLatin1String("fuzz")) // named for the target they belong to: "wire-two-frames.bin"
        return {path.section(u'/', -1).section(u'-', 0, 0)};
    QStringList targets{QStringLiteral("registry")};
    if (fuzz::targetNames().contains(folder))
        targets.append(folder);
    if (folder != QLatin1String("pdf"))
        targets.append(QStringLiteral("zip"));
    return targets;
}

} // namespace

class FuzzReplayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data()
    {
        QTest::addColumn<QString>("path");
        const QString data = QStringLiteral(QUIRE_TEST_DATA);
        for (const char *folder : {"pdf", "docx", "pptx", "xlsx", "odf", "epub", "text", "make", "fuzz"}) {
            QDirIterator it(data + u'/' + QLatin1String(folder), QDir::Files);
            while (it.hasNext()) {
                const QString path = it.next();
                if (!path.endsWith(QLatin1String(".blocks")) && QFileInfo(path).size() <= largestSeed)
                    QTest::newRow(qPrintable(QDir(data).relativeFilePath(path))) << path;
            }
        }
    }

    void survives()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seed = file.readAll();
        for (const QString &target : targetsOf(path)) {
            fuzz::runTarget(target, seed);
            for (quint32 i = 0; i < breaks; ++i)
                fuzz::runTarget(target, broken(seed, i));
            for (quint32 i = 0; i < changes; ++i) {
                if (const QByteArray changed = fuzz::withChangedPart(seed, i); !changed.isEmpty())
                    fuzz::runTarget(target, changed);
            }
        }
    }

    void aChangedPackageIsOneStill()
    {
        QFile file(QStringLiteral(QUIRE_TEST_DATA "/docx/report.docx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seed = file.readAll();
        QSet<QByteArray> different;
        for (quint32 i = 0; i < 20; ++i) {
            const QByteArray changed = fuzz::withChangedPart(seed, i);
            QVERIFY(changed.startsWith("PK"));
            QCOMPARE(changed, fuzz::withChangedPart(seed, i));
            different.insert(changed);
        }
        QVERIFY(different.size() > 15);
        QVERIFY(fuzz::withChangedPart("no package", 1).isEmpty());
    }

    void everyTargetTakesNothing()
    {
        for (const QString &target : fuzz::targetNames()) {
            fuzz::runTarget(target, {});
            fuzz::runTarget(target, QByteArrayView("\0", 1));
        }
        QVERIFY(fuzz::targetNames().size() >= 14);
    }
};

QTEST_MAIN(FuzzReplayTest)
#include "tst_fuzzreplay.moc"
