// quire-fakeprovider: the fake provider as a program, to try Quire without a key. Prints its base URL on the first line.
#include "tests/support/fakeprovider/fakeprovider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

int fail(const QString &reason)
{
    std::fprintf(stderr, "quire-fakeprovider: %s\n", qPrintable(reason));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Speaks Gemini, OpenAI and Brave on loopback."_s);
    const QCommandLineOption port(u"port"_s, u"Listen on this port (any free one)."_s, u"N"_s, u"0"_s);
    const QCommandLineOption script(u"script"_s, u"Behaviours of keys, as JSON."_s, u"FILE"_s);
    const QCommandLineOption delay(u"delay-ms"_s, u"Pause between the words of an answer."_s, u"N"_s, u"20"_s);
    arguments.addOptions({port, script, delay});
    arguments.addHelpOption();
    arguments.process(application);

    quire::test::FakeProvider provider;
    provider.setPace(quire::Milliseconds(arguments.value(delay).toInt()));
    if (arguments.isSet(script)) {
        QFile file(arguments.value(script));
        if (!file.open(QIODevice::ReadOnly))
            return fail(file.errorString());
        auto scripts = quire::test::Scripts::fromJson(file.readAll());
        if (!scripts)
            return fail(scripts.error().detail);
        provider.setScripts(*std::move(scripts));
    }
    if (!provider.listen(arguments.value(port).toUShort()))
        return fail(u"cannot listen on that port"_s);
    std::printf("%s\n", qPrintable(provider.baseUrl().toString()));
    std::fflush(stdout);
    return application.exec();
}
