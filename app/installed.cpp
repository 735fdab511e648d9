#include "app/installed.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace quire::app {

QString installedFile(const QString &name)
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const char *place : {"/", "/../libexec/quire/", "/../lib/quire/"}) {
        const QFileInfo file(beside + QLatin1String(place) + name);
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return beside + QLatin1Char('/') + name;
}

QString parserProgram()
{
#ifdef Q_OS_WIN
    return installedFile(QStringLiteral("quire-parser.exe"));
#else
    return installedFile(QStringLiteral("quire-parser"));
#endif
}

} // namespace quire::app
