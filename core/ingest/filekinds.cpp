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
    // The reader of these says what to do with them.
    static const QStringList old{QStringLiteral("doc"), QStringLiteral("ppt"), QStringLiteral("xls")};
    const QString suffix = info.suffix().toLower();
    return !isLeftover && (readableSuffixes().contains(suffix) || old.contains(suffix));
}

bool beginsReadable(QByteArrayView head)
{
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return true;
    if (head.startsWith("PK"))
        return head.contains("[Content_Types].xml") || head.contains("mimetypeapplication/"); // OpenDocument, EPUB
    if (head.startsWith("\xd0\xcf\x11\xe0")) // an old Office file, or an encrypted one
        return true;
    return !head.isEmpty() && !head.contains('\0');
}

} // namespace quire::ingest
