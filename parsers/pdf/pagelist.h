// "3, 5-7": page numbers for a warning. Pure.
#pragma once

#include <QList>
#include <QString>

namespace quire::parsers {

[[nodiscard]] inline QString pageRanges(const QList<int> &pages)
{
    QString text;
    for (qsizetype i = 0; i < pages.size();) {
        qsizetype end = i;
        while (end + 1 < pages.size() && pages[end + 1] == pages[end] + 1)
            ++end;
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + QString::number(pages[i]);
        if (end > i)
            text += QLatin1Char('-') + QString::number(pages[end]);
        i = end + 1;
    }
    return text;
}

} // namespace quire::parsers
