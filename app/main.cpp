// quire: the window.
#include "app/application.h"
#include "app/heaps.h"
#include "app/pdfexport.h"
#include "app/picture.h"
#include "app/singleinstance.h"
#include "core/base/await.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTranslator>
#include <cstdio>

using namespace quire;

namespace {

QStringList absolutePaths(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "quire: %s\n", qPrintable(sentence));
    if (QGuiApplication::platformName() != QLatin1String("offscreen"))
        QMessageBox::critical(nullptr, QStringLiteral("Quire"), sentence);
    return 1;
}

/// The texts of the language set, or of the system's.
void translate(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // English first, for its plurals; the language's own sentences are looked up before it.
    for (const QLocale &one : {QLocale(QLocale::English), locale}) {
        auto *own = new QTranslator(&application);
        if (own->load(one, QStringLiteral("quire"), QStringLiteral("_"), QStringLiteral(":/translations")))
            QCoreApplication::installTranslator(own);
    }
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

int printPdf(app::Engine &engine, ConversationId id, const QString &path)
{
    await(&engine.chat, engine.chat.exportConversation(id, chat::ExportFormat::Html), [path](const Result<QByteArray> &html) {
        QCoreApplication::exit(html && app::writePdf(*html, path) ? 0 : 1);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    app::keepHeapsFew();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quire"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUIRE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Quire"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.quire.Quire"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Answers from your own documents."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profileOption(QStringLiteral("profile"), QStringLiteral("Keep all data in DIR."), QStringLiteral("DIR"));
    const QCommandLineOption pictureOption(QStringLiteral("picture"), QStringLiteral("Save a picture of the window, showing the newest conversation, and end."), QStringLiteral("FILE"));
    const QCommandLineOption pdfOption(QStringLiteral("export-pdf"), QStringLiteral("Write the conversation ID to the file given, and end."), QStringLiteral("ID"));
    parser.addOptions({profileOption, pictureOption, pdfOption});
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Files to add to the library."), QStringLiteral("[FILE...]"));
    parser.process(application);

    const auto profile = app::Profile::open(parser.value(profileOption));
    if (!profile)
        return complain(QCoreApplication::translate("main", "Quire cannot write to its folder: %1").arg(profile.error().detail));
    const QStringList files = absolutePaths(parser.positionalArguments());

    // The library is opened only by the run that owns the profile's window.
    const bool helper = parser.isSet(pictureOption) || parser.isSet(pdfOption);
    app::SingleInstance instance(*profile, app::SingleInstance::Role::Window);
    if (!helper) {
        switch (instance.claimOrHandOver(files)) {
        case app::SingleInstance::Start::First: break;
        case app::SingleInstance::Start::HandedOver: return 0;
        case app::SingleInstance::Start::NoAnswer:
            return complain(QCoreApplication::translate("main", "Another Quire has this library open, and does not answer. Close it, or wait until it has ended."));
        }
    }
    auto engine = app::Engine::create(*profile, settings::WithoutKeychain::Session);
    if (!engine && engine.error().code == ErrorCode::NewerData)
        return complain(QCoreApplication::translate("main", "This profile was written by a newer Quire. Update the program to open it."));
    if (!engine)
        return complain(QCoreApplication::translate("main", "Quire cannot open its library: %1").arg(engine.error().detail));
    translate(application, (*engine)->settings.settings().language);

    if (parser.isSet(pdfOption))
        return printPdf(**engine, ConversationId{parser.value(pdfOption).toLongLong()}, files.value(0));
    app::Application quire(*std::move(engine));
    if (parser.isSet(pictureOption)) {
        app::PictureTaker taker(quire, parser.value(pictureOption));
        QObject::connect(&taker, &app::PictureTaker::finished, &application, [](bool saved) { QCoreApplication::exit(saved ? 0 : 1); });
        taker.start();
        return QApplication::exec();
    }
    QObject::connect(&instance, &app::SingleInstance::showRequested, &quire, [&quire] { quire.window().raiseToFront(); });
    quire.start(files);
    instance.serve(quire.engine().queue);
    return QApplication::exec();
}
