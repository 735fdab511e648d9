// Every language file is whole: nothing unfinished, the same placeholders, as many plural forms as its language has.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Entry {
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

QList<Entry> entriesOf(const QString &path)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            entries.append(Entry{{}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), true});
        } else if (xml.name() == QLatin1String("source")) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entries.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!entries.last().plural)
                entries.last().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            entries.last().forms.append(xml.readElementText());
        }
    }
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:[0-9]|L[0-9])"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageIsWhole_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("pluralForms");
        const QDir folder(QStringLiteral(QUIRE_SOURCE_DIR "/translations"));
        const QStringList names = folder.entryList({QStringLiteral("quire_*.ts")});
        QVERIFY(names.contains(QStringLiteral("quire_en.ts")));
        for (const QString &name : names) {
            const QString language = name.mid(6).chopped(3);
            const bool one = language.startsWith(QLatin1String("zh")) || language == QLatin1String("ja") || language == QLatin1String("ko");
            QTest::newRow(qPrintable(language)) << folder.filePath(name) << (one ? 1 : language == QLatin1String("fr") || language == QLatin1String("es") ? 0 : 2);
        }
    }

    void everyLanguageIsWhole()
    {
        QFETCH(QString, path);
        QFETCH(int, pluralForms);
        const QList<Entry> entries = entriesOf(path);
        QVERIFY(!entries.isEmpty());
        for (const Entry &entry : entries) {
            QVERIFY2(entry.finished, qPrintable(entry.source));
            if (entry.plural && pluralForms > 0)
                QCOMPARE(entry.forms.size(), pluralForms);
            for (const QString &form : entry.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(entry.source));
                QVERIFY2(placeholders(form) == placeholders(entry.source), qPrintable(entry.source + QStringLiteral(" -> ") + form));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
