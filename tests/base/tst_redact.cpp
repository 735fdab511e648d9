#include "core/base/redact.h"

#include <QtTest>

using namespace quire;

class RedactTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("standard key echoed by the server") << "Consumer 'api_key:AIzaSyA1234567890abcdef' has been suspended."
                                                           << "Consumer 'api_key:[key]' has been suspended.";
        QTest::newRow("auth key") << "bad AQ.Ab8RN6Jxyz_1234567 here" << "bad [key] here";
        QTest::newRow("OpenAI key") << "Incorrect API key provided: sk-abcdEFGH12345678." << "Incorrect API key provided: [key].";
        QTest::newRow("in a query") << "https://host/path?key=secretsecret&alt=sse" << "https://host/path?key=[key]&alt=sse";
        QTest::newRow("bearer") << "Authorization: Bearer abcdef123456" << "Authorization: Bearer [key]";
        QTest::newRow("nothing to hide") << "The model is overloaded." << "The model is overloaded.";
    }

    void keysAreTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
    }

    void aGivenSecretIsTakenOutWhateverItLooksLike()
    {
        QCOMPARE(redacted(QStringLiteral("token hunter2hunter2!"), QStringLiteral("hunter2hunter2")), QStringLiteral("token [key]!"));
    }

    void shortKeysShowNothing()
    {
        QCOMPARE(lastFour(QStringLiteral("short")), QString());
        QCOMPARE(lastFour(QStringLiteral("AIzaSyA123456ab12")), QStringLiteral("ab12"));
    }
};

QTEST_GUILESS_MAIN(RedactTest)
#include "tst_redact.moc"
