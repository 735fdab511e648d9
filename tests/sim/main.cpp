// poolsim [--seeds N] [--ablations] [TRACE.json...]: plays every trace against every policy and prints one Markdown table a
// trace: mean and 95 % interval over the seeds.
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

void printTrace(const Trace &trace, const std::vector<Entry> &entries, int seeds, bool ablations, QTextStream &out)
{
    out << "\n**" << trace.name << "**: " << trace.about << "\n\n";
    out << "| policy | answered % | calls/request | until text, s | on fallback % | sound key out % | after certain | calls/bad prompt |\n";
    out << "|---|---|---|---|---|---|---|---|\n";
    for (const Entry &entry : entries) {
        if (entry.ablation && !ablations)
            continue;
        Mean answered, calls, waited, fallback, soundOut, afterCertain, bad;
        for (int seed = 1; seed <= seeds; ++seed) {
            const auto contestant = entry.make(std::uint64_t(seed) * 1000);
            const Outcome outcome = play(trace, *contestant, std::uint64_t(seed));
            const double asked = std::max(1, outcome.asked);
            answered.add(100 * outcome.answered / asked);
            calls.add(outcome.sends / asked);
            waited.add(outcome.waited / asked / 1000);
            fallback.add(100.0 * outcome.onFallback / std::max(1, outcome.counted));
            soundOut.add(100 * outcome.soundOut);
            afterCertain.add(outcome.afterCertain);
            bad.add(outcome.bad > 0 ? double(outcome.badSends) / outcome.bad : 0);
        }
        out << "| " << entry.name << " | " << answered.text(1) << " | " << calls.text(2) << " | " << waited.text(2) << " | " << fallback.text(1)
            << " | " << soundOut.text(1) << " | " << afterCertain.text(1) << " | " << bad.text(2) << " |\n";
        out.flush();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seeds(QStringLiteral("seeds"), QStringLiteral("How many seeds."), QStringLiteral("N"), QStringLiteral("20"));
    const QCommandLineOption ablations(QStringLiteral("ablations"), QStringLiteral("Also ours with one part removed at a time."));
    parser.addOptions({seeds, ablations});
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
        printTrace(*trace, entries, std::max(1, parser.value(seeds).toInt()), parser.isSet(ablations), out);
    }
    return 0;
}
