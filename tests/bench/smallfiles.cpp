#include "tests/bench/smallfiles.h"

#include "core/ingest/filekinds.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace quire::bench {
namespace {

constexpr qsizetype endRecord = 22; // Of a ZIP without a comment: "PK\5\6" and 18 bytes, the last two the comment's length.

/// The same document, and other bytes: a comment at the end, as each format has it.
QByteArray varied(QByteArray bytes, int number)
{
    const QByteArray mark = "copy " + QByteArray::number(number);
    if (bytes.startsWith("%PDF-"))
        return bytes + "\n% " + mark + '\n';
    if (!bytes.startsWith("PK"))
        return bytes + "\n\n" + mark + '\n';
    const qsizetype end = bytes.size() - endRecord;
    if (end < 0 || bytes.mid(end, 4) != "PK\5\6")
        return {};
    qToLittleEndian(static_cast<quint16>(mark.size()), bytes.data() + bytes.size() - 2);
    return bytes + mark;
}

} // namespace

QStringList readableFiles(const QStringList &sources, qint64 largest)
{
    QStringList files;
    for (const QString &source : sources) {
        if (const QFileInfo single(source); single.isFile()) {
            if (single.size() <= largest && ingest::hasReadableName(source))
                files.append(source);
            continue;
        }
        QDirIterator it(source, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QFileInfo info(it.next());
            const QString name = info.completeBaseName();
            const bool isBroken = name.startsWith(u"empty") || name.startsWith(u"truncated") || name.startsWith(u"locked");
            if (!isBroken && info.size() <= largest && ingest::hasReadableName(info.filePath()))
                files.append(info.filePath());
        }
    }
    files.sort();
    return files;
}

qint64 makeSmallFiles(const QString &folder, const QStringList &originals, int count)
{
    QList<std::pair<QString, QByteArray>> contents;
    for (const QString &original : originals) {
        QFile file(original);
        if (file.open(QIODevice::ReadOnly))
            contents.append({QFileInfo(original).fileName(), file.readAll()});
    }
    if (contents.isEmpty() || !QDir().mkpath(folder))
        return -1;
    qint64 total = 0;
    int made = 0;
    for (int i = 0; made < count && i < 10 * count; ++i) {
        const auto &[name, bytes] = contents.at(i % contents.size());
        const QByteArray own = varied(bytes, i);
        QFile file(QStringLiteral("%1/%2 %3").arg(folder).arg(made, 4, 10, QLatin1Char('0')).arg(name));
        if (own.isEmpty())
            continue;
        if (!file.open(QIODevice::WriteOnly) || file.write(own) != own.size())
            return -1;
        total += own.size();
        ++made;
    }
    return made == count ? total : -1;
}

} // namespace quire::bench
