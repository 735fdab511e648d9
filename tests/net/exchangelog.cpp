#include "tests/net/exchangelog.h"

#include <QEventLoop>
#include <QTimer>

namespace quire::test {

bool ExchangeLog::waitForEnd()
{
    if (!isFinished()) {
        QEventLoop loop;
        connect(this, &ExchangeLog::ended, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
        loop.exec();
    }
    return isFinished();
}

} // namespace quire::test
