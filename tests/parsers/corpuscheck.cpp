// Runs the parsers over a folder with a manifest.jsonl (a line a file: "file", "expected", "password", "kind", "strings",
// "must_not") and prints, per kind and place, how many of the expected phrases come out, and each file's outcome where it
// is not the expected one. For measuring on real files; by hand:
//   corpuscheck FOLDER [PART OF A FILE NAME] [--dump]
//   corpuscheck --file FILE [PASSWORD]     prints the blocks, in the form of tests/data/**/*.blocks
#include "tests/parsers/blocktext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace quire;
using parsers::CollectingSink;

namespace {

/// As the scorer of the corpus does: compatibility forms, spaces and format characters do not count.
QString squeezed(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

QString allText(const Document &document)
{
    QString text = document.info.title;
    for (const Block &block : document.blocks)
        text += block.text + QLatin1Char('\n');
    return text;
}

bool isExpected(const QString &expected, const Result<void> &result)
{
    const auto failedWith = [&result](std::initializer_list<ErrorCode> codes) {
        return !result && std::find(codes.begin(), codes.end(), result.error().code) != codes.end();
    };
    if (expected == QLatin1String("ok"))
        return result.has_value();
    if (expected == QLatin1String("encrypted"))
        return result.has_value() || failedWith({ErrorCode::PasswordNeeded, ErrorCode::Unsupported});
    if (expected == QLatin1String("corrupt"))
        return result.has_value() || failedWith({ErrorCode::Corrupt, ErrorCode::NoText, ErrorCode::LimitExceeded});
    if (expected == QLatin1String("bomb"))
        return failedWith({ErrorCode::LimitExceeded, ErrorCode::Corrupt});
    if (expected == QLatin1String("scanned") || expected == QLatin1String("empty"))
        return failedWith({ErrorCode::NoText});
    return true; // hostile, garbled: to have come back is enough
}

struct Tally {
    int found = 0;
    int expected = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    QTextStream out(stdout);
    const bool dump = arguments.removeAll(QStringLiteral("--dump")) > 0;
    const QString folder = arguments.value(0, qEnvironmentVariable("QUIRE_CORPUS"));
    if (arguments.removeAll(QStringLiteral("--file")) > 0) {
        CollectingSink collector;
        const auto result = parsers::readFile(arguments.value(0), collector, arguments.value(1));
        out << parsers::blockText(collector.document);
        if (!result)
            out << "error: " << errorCodeName(result.error().code) << '\n';
        return result ? 0 : 1;
    }
    QFile manifest(folder + QStringLiteral("/manifest.jsonl"));
    if (folder.isEmpty() || !manifest.open(QIODevice::ReadOnly)) {
        out << "corpuscheck FOLDER [PART OF A FILE NAME] [--dump]: FOLDER holds a manifest.jsonl\n";
        return 2;
    }
    QMap<QString, Tally> places;
    int files = 0;
    int right = 0;
    while (!manifest.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(manifest.readLine()).object();
        const QString name = row.value(QStringLiteral("file")).toString();
        if (name.isEmpty() || (arguments.size() > 1 && !name.contains(arguments[1])))
            continue;
        CollectingSink collector;
        QElapsedTimer timer;
        timer.start();
        const auto result = parsers::readFile(folder + QLatin1Char('/') + name, collector, row.value(QStringLiteral("password")).toString());
        const qint64 elapsed = timer.elapsed();
        if (dump)
            out << parsers::blockText(collector.document);
        const QString expected = row.value(QStringLiteral("expected")).toString();
        ++files;
        const bool asExpected = isExpected(expected, result);
        right += asExpected;
        const QString outcome = result ? QStringLiteral("ok") : errorCodeName(result.error().code) + u": " + result.error().detail;
        out << (asExpected ? "  " : "! ") << name << ": " << outcome << " (expected " << expected << "), " << collector.document.blocks.size()
            << " blocks, " << elapsed << " ms" << '\n';
        const QString text = squeezed(allText(collector.document));
        if (expected == QLatin1String("ok") || expected == QLatin1String("encrypted")) {
            for (const QJsonValue &phrase : row.value(QStringLiteral("strings")).toArray()) {
                const QString where = phrase[QStringLiteral("where")].toString();
                Tally &tally = places[row.value(QStringLiteral("kind")).toString() + QLatin1Char(' ') + where];
                ++tally.expected;
                if (text.contains(squeezed(phrase[QStringLiteral("s")].toString())))
                    ++tally.found;
                else
                    out << "    miss " << where << ": " << phrase[QStringLiteral("s")].toString() << '\n';
            }
        }
        for (const QJsonValue &phrase : row.value(QStringLiteral("must_not")).toArray()) {
            if (text.contains(squeezed(phrase[QStringLiteral("s")].toString())))
                out << "    leak: " << phrase[QStringLiteral("s")].toString() << '\n';
        }
        out.flush();
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        out << it.key().leftJustified(24) << it->found << '/' << it->expected << '\n';
    out << "outcomes right: " << right << '/' << files << '\n';
    return right == files ? 0 : 1;
}
