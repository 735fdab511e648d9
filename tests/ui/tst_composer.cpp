#include "ui/chat/composer.h"
#include "ui/chat/composerinput.h"

#include <QClipboard>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <QtTest>

using namespace quire::ui;

namespace {

QStringList words(const char *separated)
{
    return QString::fromUtf8(separated).split(u'|');
}

} // namespace

class ComposerTest final : public QObject
{
    Q_OBJECT

    static ComposerInput *inputOf(const Composer &composer) { return composer.findChild<ComposerInput *>(); }
    static QAbstractButton *button(const Composer &composer, const char *name)
    {
        return composer.findChild<QAbstractButton *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void enterSendsAndShiftEnterMakesALine()
    {
        Composer composer;
        QSignalSpy sent(&composer, &Composer::sendRequested);
        QTest::keyClicks(inputOf(composer), QStringLiteral("one"));
        QTest::keyClick(inputOf(composer), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(inputOf(composer), QStringLiteral("two"));
        QCOMPARE(sent.count(), 0);
        QTest::keyClick(inputOf(composer), Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent.at(0).at(0).toString(), QStringLiteral("one\ntwo"));
        QCOMPARE(composer.text(), QStringLiteral("one\ntwo")); // until whoever took it clears it
    }

    void anInputMethodKeepsItsEnter()
    {
        Composer composer;
        QSignalSpy sent(&composer, &Composer::sendRequested);
        composer.setText(QStringLiteral("什么"));
        QInputMethodEvent composing(QStringLiteral("shi"), {});
        QCoreApplication::sendEvent(inputOf(composer), &composing);
        QTest::keyClick(inputOf(composer), Qt::Key_Return);
        QCOMPARE(sent.count(), 0);
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("是"));
        QCoreApplication::sendEvent(inputOf(composer), &done);
        composer.setText(QStringLiteral("什么是"));
        QTest::keyClick(inputOf(composer), Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
    }

    void blanksAreNotSent()
    {
        Composer composer;
        QSignalSpy sent(&composer, &Composer::sendRequested);
        QTest::keyClicks(inputOf(composer), QStringLiteral("   "));
        QTest::keyClick(inputOf(composer), Qt::Key_Return);
        QCOMPARE(sent.count(), 0);
        QVERIFY(!button(composer, "composerSend")->isEnabled());
    }

    void theButtonStopsARunningAnswer()
    {
        Composer composer;
        QSignalSpy stopped(&composer, &Composer::stopRequested);
        QSignalSpy sent(&composer, &Composer::sendRequested);
        composer.setText(QStringLiteral("next question"));
        composer.setRunning(true);
        button(composer, "composerSend")->click();
        QTest::keyClick(inputOf(composer), Qt::Key_Return);
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(sent.count(), 0);
        QCOMPARE(composer.text(), QStringLiteral("next question"));
    }

    void pastedFilesAreAttachedNotWritten()
    {
        Composer composer;
        QSignalSpy files(&composer, &Composer::filesDropped);
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(QStringLiteral("/a/b.pdf"))});
        QGuiApplication::clipboard()->setMimeData(data);
        inputOf(composer)->paste();
        QCOMPARE(files.count(), 1);
        QCOMPARE(files.at(0).at(0).toStringList(), words("/a/b.pdf"));
        QCOMPARE(composer.text(), QString());
    }

    void aRestoredDraftIsNoEdit()
    {
        Composer composer;
        QSignalSpy edited(&composer, &Composer::textEdited);
        composer.setText(QStringLiteral("from yesterday"));
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(inputOf(composer), QStringLiteral("!"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(composer.text(), QStringLiteral("from yesterday!"));
    }

    void growsWithItsText()
    {
        Composer composer;
        composer.resize(600, 200);
        composer.show();
        const int one = inputOf(composer)->sizeHint().height();
        composer.setText(QStringLiteral("a\nb\nc"));
        const int three = inputOf(composer)->sizeHint().height();
        composer.setText(QStringLiteral("a\n").repeated(200));
        QVERIFY(three > one);
        QVERIFY(inputOf(composer)->sizeHint().height() < one * 12);
    }

    void searchOnlyIsAChoiceBesideTheModels()
    {
        Composer composer;
        composer.setModels({QStringLiteral("m"), QStringLiteral("n")}, QStringLiteral("m"));
        auto *model = composer.findChild<QToolButton *>(QStringLiteral("composerModel"));
        auto *web = composer.findChild<QToolButton *>(QStringLiteral("composerWeb"));
        QStringList chosen;
        connect(&composer, &Composer::modelChosen, this, [&chosen](const QString &name) { chosen.append(name); });
        const QList<QAction *> actions = model->menu()->actions();
        actions.last()->trigger();
        actions.first()->trigger();
        QCOMPARE(chosen, (QStringList{QString(), QStringLiteral("m")}));
        composer.setModels({QStringLiteral("m")}, QString());
        QCOMPARE(model->text(), QStringLiteral("Search only"));
        QVERIFY(!web->isEnabled());
        composer.setModels({QStringLiteral("m")}, QStringLiteral("m"));
        QVERIFY(web->isEnabled());
    }

    void everyControlHasAName()
    {
        Composer composer;
        composer.setModels({QStringLiteral("m")}, QStringLiteral("m"));
        for (const QAbstractButton *control : composer.findChildren<QAbstractButton *>()) {
            QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
    }
};

QTEST_MAIN(ComposerTest)
#include "tst_composer.moc"
