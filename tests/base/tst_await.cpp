#include "core/base/await.h"

#include <QPromise>
#include <QSignalSpy>
#include <QtTest>
#include <thread>

using namespace quire;

namespace {

QFuture<int> finishedWith(int value)
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

/// Every event that is due now, more than once: an answer may ask for another turn.
void takeTurns()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
}

} // namespace

class AwaitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedFutureAnswersInATurnOfItsOwn()
    {
        QObject context;
        QList<int> heard;
        await(&context, finishedWith(7), [&heard](int value) { heard.append(value); });
        QVERIFY(heard.isEmpty());
        takeTurns();
        QCOMPARE(heard, QList<int>{7});
    }

    void answerOfAnotherThreadComesOnTheContextsThread()
    {
        QObject context;
        QThread *heardOn = nullptr;
        QPromise<int> promise;
        promise.start();
        await(&context, promise.future(), [&heardOn](int) { heardOn = QThread::currentThread(); });
        std::thread other([&promise] {
            promise.addResult(1);
            promise.finish();
        });
        other.join();
        QVERIFY(!heardOn);
        QTRY_COMPARE(heardOn, QThread::currentThread());
    }

    void goneContextHearsNothing()
    {
        auto context = std::make_unique<QObject>();
        int heard = 0;
        QPromise<int> late;
        late.start();
        await(context.get(), finishedWith(1), [&heard](int) { ++heard; });
        await(context.get(), late.future(), [&heard](int) { ++heard; });
        context.reset();
        late.addResult(2);
        late.finish();
        takeTurns();
        QCOMPARE(heard, 0);
    }

    void cancelledFutureSaysNothing()
    {
        QObject context;
        int heard = 0;
        {
            QPromise<int> promise;
            promise.start();
            await(&context, promise.future(), [&heard](int) { ++heard; });
        } // Destroyed without a result: that cancels.
        takeTurns();
        QCOMPARE(heard, 0);
    }

    void leavesNothingBehind()
    {
        QObject context;
        int heard = 0;
        await(&context, finishedWith(1), [&heard](int) { ++heard; });
        QCOMPARE(context.children().size(), 1);
        QTRY_VERIFY(context.children().isEmpty());
        QCOMPARE(heard, 1);
    }
};

QTEST_GUILESS_MAIN(AwaitTest)
#include "tst_await.moc"
