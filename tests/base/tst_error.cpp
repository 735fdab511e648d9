#include "core/base/error.h"

#include <QtTest>

using namespace quire;

class ErrorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const QString name = errorCodeName(code);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(errorCodeFromName(name), std::optional(code));
        }
    }

    void anUnknownNameIsNoCode() { QCOMPARE(errorCodeFromName(u"no-such-thing"), std::nullopt); }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
