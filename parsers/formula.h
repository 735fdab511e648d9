// Equations among words: between dollar signs, as Markdown has them. Pure.
#pragma once

#include <QString>
#include <optional>

namespace quire::parsers {

[[nodiscard]] inline QString formulaInWords(const QString &latex)
{
    return latex.isEmpty() ? QString() : u'$' + latex + u'$';
}

/// The equation of a text that is one and nothing else.
[[nodiscard]] inline std::optional<QString> soleFormula(const QString &text)
{
    if (text.size() < 3 || text.count(u'$') != 2 || !text.startsWith(u'$') || !text.endsWith(u'$'))
        return std::nullopt;
    return text.sliced(1).chopped(1);
}

} // namespace quire::parsers
