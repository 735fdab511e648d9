#include "core/ingest/filekinds.h"

#include <QFileInfo>

namespace quire::ingest {

QStringList readableSuffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("pptx")};
}

bool hasReadableName(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    const bool isLeftover = name.startsWith(u"~$") || name.startsWith(u".~lock") || name.startsWith(u'.');
    return !isLeftover && readableSuffixes().contains(info.suffix().toLower());
}

} // namespace quire::ingest
