// Times the transcript: a long conversation opened, scrolled and answered into. `transcriptbench [MESSAGES]`, offscreen.
#include "core/base/clock.h"
#include "tests/ui/transcriptsample.h"
#include "ui/chat/chatview.h"
#include "ui/markdown/streamedmarkdown.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTextDocument>
#include <algorithm>
#include <cstdio>

using namespace quire;

namespace {

/// Only what is drawn counts as done.
class StillClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override { return {}; }
    [[nodiscard]] std::unique_ptr<Timer> runAfter(Milliseconds, std::function<void()> work) override
    {
        m_due = std::move(work);
        return std::make_unique<Timer>();
    }
    void fire()
    {
        if (const auto work = std::exchange(m_due, nullptr))
            work();
    }

private:
    std::function<void()> m_due;
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void report(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-44s p50 %8.2f ms  p95 %8.2f ms  max %8.2f ms\n", what, times.at(times.size() / 2),
                times.at(times.size() * 95 / 100), times.back());
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

void paint(ui::ChatView &view)
{
    QCoreApplication::sendPostedEvents();
    view.grab();
}

void stream(ui::ChatModel &model, ui::ChatView &view, StillClock &clock, int characters)
{
    const auto sample = test::sampleConversation();
    const QString once = sample.at(1).text + QStringLiteral("\n\n") + sample.at(3).text + QStringLiteral("\n\n");
    const QString source = once.repeated(characters / 1000).first(characters);
    store::MessageRow answer;
    answer.id = MessageId{1'000'000 + characters};
    answer.role = store::Role::Assistant;
    answer.state = store::MessageState::Streaming;
    store::MessageRow question = test::sampleConversation().at(0);
    question.id = MessageId{answer.id.value - 1};
    model.add(question);
    model.add(answer);
    std::vector<double> ticks;
    for (int at = 0; at < characters; at += 40) {
        QElapsedTimer timer;
        timer.start();
        model.grow(answer.id, source.mid(at, 40));
        clock.fire();
        ticks.push_back(milliseconds(timer));
    }
    const std::vector<double> last(ticks.end() - std::min<qsizetype>(100, qsizetype(ticks.size())), ticks.end());
    report(qPrintable(QStringLiteral("tick, streaming to %1 characters").arg(characters)), ticks);
    report("  its last 100 ticks", last);
    QElapsedTimer timer;
    timer.start();
    paint(view);
    std::printf("%-44s %12.2f ms\n", "  painting all of the window then", milliseconds(timer));
    answer.text = source;
    answer.state = store::MessageState::Complete;
    timer.start();
    model.finish(answer);
    std::printf("%-44s %12.2f ms\n", "  the full parse at its end", milliseconds(timer));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 10'000;
    StillClock clock;
    ui::ChatModel model;
    ui::ChatView view(model, clock);
    view.resize(920, 800);
    view.show();
    paint(view);
    const auto rows = test::longConversation(count);
    const double before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    model.reset(rows);
    paint(view);
    std::printf("%-44s %12.2f ms\n", qPrintable(QStringLiteral("open %1 messages, painted").arg(count)), milliseconds(timer));
    std::printf("%-44s %12.2f MB\n", "resident memory it adds", residentMegabytes() - before);

    std::vector<double> scrolls;
    for (int i = 0; i < 500; ++i) {
        timer.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 100);
        scrolls.push_back(milliseconds(timer));
    }
    report("scroll by 100 px", scrolls);
    std::vector<double> jumps;
    for (int i = 0; i < 100; ++i) {
        timer.start();
        view.verticalScrollBar()->setValue(int(qint64(view.verticalScrollBar()->maximum()) * ((i * 37) % 100) / 100));
        jumps.push_back(milliseconds(timer));
    }
    report("jump to anywhere", jumps);
    timer.start();
    view.resize(760, 800);
    QCoreApplication::sendPostedEvents();
    std::printf("%-44s %12.2f ms\n", "resize", milliseconds(timer));
    for (const int characters : {20'000, 100'000})
        stream(model, view, clock, characters);
    return 0;
}
