// Which network this is: the real one, and how a change of it is told.
#include "core/net/networkwatch.h"
#include "tests/support/fakeclock.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>

using namespace quire;
using namespace quire::net;
using namespace std::chrono_literals;

class NetworkWatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRealNetworkIsTheSameTwice()
    {
        const NetworkState first = currentNetwork();
        QCOMPARE(currentNetwork(), first);
        bool beyond = false;
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            beyond |= !address.isLoopback() && !address.isLinkLocal();
            QVERIFY(!first.id.contains(address.toString().toLatin1()));
        }
        QCOMPARE(first.online, beyond);
        QCOMPARE(!first.id.isEmpty(), beyond);
    }

    void newsIsToldOnceAndWithinSeconds()
    {
        test::FakeClock clock;
        NetworkState is{true, "home"};
        NetworkWatch watch(clock, [&is] { return is; });
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        watch.start();
        QCOMPARE(changed.size(), 1);
        clock.advance(1min);
        QCOMPARE(changed.size(), 1);
        is = {false, {}};
        clock.advance(5s);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!watch.state().online);
        is = {true, "train"};
        clock.advance(5s);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(watch.state().id, QByteArray("train"));
    }

    void destroyedItLooksNoMore()
    {
        test::FakeClock clock;
        int looks = 0;
        {
            NetworkWatch watch(clock, [&looks] {
                ++looks;
                return NetworkState{};
            });
            watch.start();
        }
        clock.advance(1min);
        QCOMPARE(looks, 1);
        QCOMPARE(clock.pending(), 0u);
    }

    void listeningToTheSystemDoesNoHarm()
    {
        test::FakeClock clock;
        NetworkWatch watch(clock, [] { return NetworkState{true, "home"}; });
        watch.listenToSystem(); // There may be nobody to listen to.
        watch.start();
        QVERIFY(watch.state().online);
    }
};

QTEST_GUILESS_MAIN(NetworkWatchTest)
#include "tst_networkwatch.moc"
