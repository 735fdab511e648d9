#include "core/ingest/filekinds.h"

#include <QFileInfo>

namespace quire::ingest {

QStringList readableSuffixes()
{
    // Source code is read when somebody names a file; a folder of it is hardly meant to be searched as documents.
    return {QStringLiteral("pdf"),      QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("pptx"),
            QStringLiteral("pptm"),     QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("md"),
            QStringLiteral("markdown"), QStringLiteral("html"), QStringLiteral("htm"),  QStringLiteral("txt"),
            QStringLiteral("csv"),      QStringLiteral("tsv"),  QStringLiteral("epub"), QStringLiteral("odt"),
            QStringLiteral("odp"),      QStringLiteral("ods")};
}

bool hasReadableName(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    const bool isLeftover = name.startsWith(u"~$") || name.startsWith(u".~lock") || name.startsWith(u'.');
    return !isLeftover && readableSuffixes().contains(info.suffix().toLower());
}

bool beginsReadable(QByteArrayView head)
{
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return true;
    if (head.startsWith("PK"))
        return head.contains("[Content_Types].xml") || head.contains("mimetypeapplication/"); // OpenDocument, EPUB
    return !head.isEmpty() && !head.contains('\0');
}

} // namespace quire::ingest
