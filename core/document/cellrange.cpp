#include "core/document/cellrange.h"

#include <QRegularExpression>

namespace quire {

QString rowOfRange(const QString &range, int row)
{
    static const QRegularExpression shape(QStringLiteral("^([A-Z]+)(\\d+)(?::([A-Z]+)(\\d+))?$"));
    const auto match = shape.match(range);
    if (!match.hasMatch())
        return range;
    const int at = match.captured(2).toInt() + row;
    const bool wide = !match.captured(3).isEmpty() && match.captured(3) != match.captured(1);
    if (!match.captured(4).isEmpty() && at > match.captured(4).toInt())
        return range;
    const QString first = match.captured(1) + QString::number(at);
    return wide ? first + u':' + match.captured(3) + QString::number(at) : first;
}

} // namespace quire
