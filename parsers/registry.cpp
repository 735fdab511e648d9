#include "parsers/registry.h"

namespace quire::parsers {

Result<const Parser *> parserFor(QByteArrayView, const QString &fileName)
{
    return failure(ErrorCode::Unsupported, QStringLiteral("no reader for %1").arg(fileName.section(QLatin1Char('.'), -1)));
}

} // namespace quire::parsers
