// Holds every #include of the house against the edges that its CMakeLists declare, and the third-party libraries
// against the one place each may be used.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace {

constexpr const char *includePattern = "^\\s*#\\s*include\\s+[\"<]([^\">]+)[\">]";
constexpr const char *translationPattern = "(^|[^A-Za-z_:\"])(tr|QObject::tr|QCoreApplication::translate)\\(";

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString &folder)
{
    QStringList result;
    QDirIterator it(QStringLiteral(QUIRE_SOURCE_DIR "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        result.append(it.next());
    return result;
}

QStringList includes(const QString &path)
{
    static const QRegularExpression pattern(QString::fromLatin1(includePattern), QRegularExpression::MultilineOption);
    QStringList result;
    auto matches = pattern.globalMatch(readAll(path));
    while (matches.hasNext())
        result.append(matches.next().captured(1));
    return result;
}

} // namespace

class LayeringTest final : public QObject
{
    Q_OBJECT

    QHash<QString, QString> m_folderOf; // target -> folder
    QHash<QString, QSet<QString>> m_links; // folder -> targets and libraries it links directly

private Q_SLOTS:
    void initTestCase()
    {
        const QString text = readAll(QStringLiteral(QUIRE_BINARY_DIR "/layering.txt"));
        for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            m_folderOf.insert(words.at(0), words.at(1));
            m_links[words.at(1)].unite(QSet<QString>(words.begin() + 2, words.end()));
        }
        QVERIFY2(m_folderOf.size() >= 12, "the build declares the house's libraries");
    }

    void includesFollowTheDeclaredEdges()
    {
        QStringList broken;
        for (auto it = m_links.cbegin(); it != m_links.cend(); ++it) {
            const QString folder = it.key();
            QStringList allowed{folder};
            for (const QString &target : it.value()) {
                if (m_folderOf.contains(target))
                    allowed.append(m_folderOf.value(target));
            }
            for (const QString &source : sources(folder)) {
                for (const QString &include : includes(source)) {
                    static const QRegularExpression ours(QStringLiteral("^(core/[a-z]+|parsers|ui|app|tests)/"));
                    const auto match = ours.match(include);
                    if (match.hasMatch() && !allowed.contains(match.captured(1)))
                        broken.append(QDir(QStringLiteral(QUIRE_SOURCE_DIR)).relativeFilePath(source)
                                      + QStringLiteral(" includes ") + include);
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }

    void coreAndParsersNeverLinkAWindow()
    {
        for (auto it = m_links.cbegin(); it != m_links.cend(); ++it) {
            if (it.key() == QLatin1String("ui") || it.key() == QLatin1String("app"))
                continue;
            for (const char *library : {"Qt6::Gui", "Qt6::Widgets", "Qt6::Svg"})
                QVERIFY2(!it.value().contains(QLatin1String(library)), qPrintable(it.key()));
        }
    }

    void includesOfLibraries_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("allowed");
        QTest::newRow("Poppler only in parsers") << "^poppler" << QStringList{QStringLiteral("parsers")};
        QTest::newRow("libzip only in parsers") << "^zip\\.h$" << QStringList{QStringLiteral("parsers")};
        QTest::newRow("pugixml only in parsers") << "^pugixml" << QStringList{QStringLiteral("parsers")};
        QTest::newRow("SQLite only in store") << "^(SQLiteCpp|sqlite3)" << QStringList{QStringLiteral("core/store")};
        QTest::newRow("QNetworkAccessManager only in net")
            << "^(QtNetwork/)?QNetwork(AccessManager|Reply|Request)$" << QStringList{QStringLiteral("core/net")};
        QTest::newRow("the keychain only in settings") << "^qt6?keychain" << QStringList{QStringLiteral("core/settings")};
        QTest::newRow("JSON not in ui") << "^QJson(Document|Array|Value)$"
                                        << QStringList{QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("parsers")};
        QTest::newRow("SQL and files not in ui")
            << "^(QSql.*|QSaveFile)$" << QStringList{QStringLiteral("core"), QStringLiteral("app")};
    }

    void includesOfLibraries()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, allowed);
        const QRegularExpression expression(pattern);
        QStringList broken;
        for (const char *top : {"core", "parsers", "ui", "app"}) {
            for (const QString &source : sources(QString::fromLatin1(top))) {
                const QString relative = QDir(QStringLiteral(QUIRE_SOURCE_DIR)).relativeFilePath(source);
                const bool inPlace = std::any_of(allowed.cbegin(), allowed.cend(), [&relative](const QString &folder) {
                    return relative.startsWith(folder + QLatin1Char('/'));
                });
                for (const QString &include : includes(source)) {
                    if (!inPlace && expression.match(include).hasMatch())
                        broken.append(relative + QStringLiteral(" includes ") + include);
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }

    void coreNeverTranslates()
    {
        for (const char *top : {"core", "parsers"}) {
            for (const QString &source : sources(QString::fromLatin1(top))) {
                static const QRegularExpression call(QString::fromLatin1(translationPattern));
                QVERIFY2(!call.match(readAll(source)).hasMatch(), qPrintable(source));
            }
        }
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
