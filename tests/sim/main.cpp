// poolsim [--seeds N] [--summary | --ablations | --forecasts] [TRACE.json...]: plays every trace against every policy and prints one
// Markdown table a trace, mean and 95 % interval over the seeds; or, as a summary, one line a trace.
#include "tests/sim/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>
#include <cmath>

using namespace quire;
using namespace quire::sim;

namespace {

class Mean
{
public:
    void add(double value)
    {
        ++m_count;
        const double delta = value - m_mean;
        m_mean += delta / m_count;
        m_square += delta * (value - m_mean);
    }
    [[nodiscard]] double value() const { return m_mean; }
    [[nodiscard]] QString text(int decimals) const
    {
        const double spread = m_count > 1 ? 1.96 * std::sqrt(m_square / (m_count - 1) / m_count) : 0;
        return QStringLiteral("%1 ±%2").arg(m_mean, 0, 'f', decimals).arg(spread, 0, 'f', decimals);
    }

private:
    int m_count = 0;
    double m_mean = 0;
    double m_square = 0;
};

struct Means {
    QString name;
    Mean answered, calls, waited, fallback, soundOut, afterCertain, bad;
};

Means measure(const Trace &trace, const Entry &entry, int seeds)
{
    Means means;
    means.name = entry.name;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto contestant = entry.make(std::uint64_t(seed) * 1000);
        const Outcome outcome = play(trace, *contestant, std::uint64_t(seed));
        const double asked = std::max(1, outcome.asked);
        means.answered.add(100 * outcome.answered / asked);
        means.calls.add(outcome.sends / asked);
        means.waited.add(outcome.waited / asked / 1000);
        means.fallback.add(100.0 * outcome.onFallback / std::max(1, outcome.counted));
        means.soundOut.add(100 * outcome.soundOut);
        means.afterCertain.add(outcome.afterCertain);
        means.bad.add(outcome.bad > 0 ? double(outcome.badSends) / outcome.bad : 0);
    }
    return means;
}

void printTrace(const Trace &trace, const std::vector<Entry> &entries, int seeds, bool ablations, QTextStream &out)
{
    out << "\n**" << trace.name << "**: " << trace.about << "\n\n";
    out << "| policy | answered % | calls/request | until text, s | on fallback % | sound key out % | after certain | calls/bad prompt |\n";
    out << "|---|---|---|---|---|---|---|---|\n";
    for (const Entry &entry : entries) {
        if (entry.ablation && !ablations)
            continue;
        const Means means = measure(trace, entry, seeds);
        out << "| " << means.name << " | " << means.answered.text(1) << " | " << means.calls.text(2) << " | " << means.waited.text(2) << " | "
            << means.fallback.text(1) << " | " << means.soundOut.text(1) << " | " << means.afterCertain.text(1) << " | " << means.bad.text(2) << " |\n";
        out.flush();
    }
}

/// Ours, the best of the others, and the most common habit: own keys, then fallback keys, without memory.
void printSummary(const Trace &trace, const std::vector<Entry> &entries, int seeds, QTextStream &out)
{
    Means ours, best, plain;
    for (const Entry &entry : entries) {
        if (entry.ablation)
            continue;
        const Means means = measure(trace, entry, seeds);
        if (entry.name == QLatin1StringView("ours"))
            ours = means;
        else if (best.name.isEmpty() || means.answered.value() > best.answered.value())
            best = means;
        if (entry.name == QLatin1StringView("own-then-fallback"))
            plain = means;
    }
    out << "| " << trace.name << " | " << ours.answered.text(1) << " | " << best.answered.text(1) << " (" << best.name << ") | " << ours.calls.text(2) << " | "
        << plain.calls.text(2) << " | " << ours.waited.text(2) << " | " << plain.waited.text(2) << " | " << ours.fallback.text(1) << " | " << plain.fallback.text(1)
        << " | " << ours.afterCertain.text(1) << " | " << ours.soundOut.text(1) << " |\n";
    out.flush();
}

/// How often ours foresaw the end of a day's quota, and a key's next failure.
void printForecasts(const Trace &trace, const Entry &ours, int seeds, QTextStream &out)
{
    PredictionScore quota;
    PredictionScore keys;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto contestant = ours.make(std::uint64_t(seed) * 1000);
        (void)play(trace, *contestant, std::uint64_t(seed));
        const auto [ofQuota, ofKeys] = contestant->forecasts();
        quota.hits += ofQuota.hits;
        quota.misses += ofQuota.misses;
        keys.hits += ofKeys.hits;
        keys.misses += ofKeys.misses;
    }
    if (quota == PredictionScore() && keys == PredictionScore())
        return;
    out << "| " << trace.name << " | " << quota.hits << " / " << quota.misses << " | " << keys.hits << " / " << keys.misses << " |\n";
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seeds(QStringLiteral("seeds"), QStringLiteral("How many seeds."), QStringLiteral("N"), QStringLiteral("20"));
    const QCommandLineOption ablations(QStringLiteral("ablations"), QStringLiteral("Also ours with one part removed at a time."));
    const QCommandLineOption summary(QStringLiteral("summary"), QStringLiteral("One line a trace."));
    const QCommandLineOption forecasts(QStringLiteral("forecasts"), QStringLiteral("Hits and misses of what ours foresaw."));
    parser.addOptions({seeds, ablations, summary, forecasts});
    parser.addPositionalArgument(QStringLiteral("traces"), QStringLiteral("Trace files; all by default."));
    parser.addHelpOption();
    parser.process(app);

    QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        const QDir folder(QStringLiteral(QUIRE_TRACES));
        const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            files.append(folder.filePath(name));
    }
    QTextStream out(stdout);
    const std::vector<Entry> entries = contestants();
    if (parser.isSet(summary)) {
        out << "| trace | answered % | best other | calls/request | own-then-fallback | until text, s | own-then-fallback | on fallback % | own-then-fallback | after certain | sound key out % |\n";
        out << "|---|---|---|---|---|---|---|---|---|---|---|\n";
    }
    if (parser.isSet(forecasts)) {
        out << "| trace | a day's end: hits / misses | a key's next failure: hits / misses |\n";
        out << "|---|---|---|\n";
    }
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            QTextStream(stderr) << path << ": cannot be read\n";
            return 1;
        }
        const auto trace = readTrace(file.readAll());
        if (!trace) {
            QTextStream(stderr) << path << ": " << trace.error().detail << "\n";
            return 1;
        }
        const int count = std::max(1, parser.value(seeds).toInt());
        if (parser.isSet(forecasts))
            printForecasts(*trace, entries.front(), count, out);
        else if (parser.isSet(summary))
            printSummary(*trace, entries, count, out);
        else
            printTrace(*trace, entries, count, parser.isSet(ablations), out);
    }
    return 0;
}
