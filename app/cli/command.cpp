#include "app/cli/command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>

namespace quire::app::cli {
namespace {

/// What is printed may come from a document or a model: nothing of it may steer a terminal or turn its lines around.
QString harmless(QString text)
{
    return text.removeIf([](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool turns = (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return isControl || turns;
    });
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Command::finish(ExitCode code)
{
    if (const auto finished = std::exchange(m_finished, nullptr))
        finished(code);
}

void Command::fail(const Error &error, const QString &about)
{
    say(about.isEmpty() ? sentence(error) : about + QStringLiteral(": ") + sentence(error));
    finish(ExitCode::Failed);
}

void Command::wrongUsage(const QString &text)
{
    say(text);
    finish(ExitCode::WrongUsage);
}

void Command::print(const QString &text) const
{
    write(stdout, harmless(text).toUtf8());
}

void Command::printBytes(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Command::printLine(const QString &line) const
{
    write(stdout, harmless(line).toUtf8() + '\n');
}

void Command::printJson(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Command::printJson(const QJsonArray &array) const
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Command::say(const QString &line) const
{
    write(stderr, harmless(line).toUtf8() + '\n');
}

std::optional<QString> nextLine()
{
    static QFile input;
    if (!input.isOpen() && !input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = input.readLine();
    if (line.isEmpty())
        return std::nullopt;
    QString text = QString::fromUtf8(line);
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    return text;
}

} // namespace quire::app::cli
