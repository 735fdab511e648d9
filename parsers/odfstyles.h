// The styles of an OpenDocument file, as far as they say what a paragraph is: parents, numbered or bulleted lists, and
// what is hidden. Pure, over parsed XML. Spec: ODF 1.3 part 3, section 16.
#pragma once

#include "parsers/xml.h"

#include <QHash>
#include <QSet>

namespace quire::parsers {

class OdfStyles
{
public:
    /// Of office:styles or office:automatic-styles; call it for each.
    void read(pugi::xml_node styles);

    /// Whether the style is `name` or stands on it, by its internal name: "Title", "Preformatted_20_Text".
    [[nodiscard]] bool isA(const QString &style, QLatin1StringView name) const;
    [[nodiscard]] bool isHidden(const QString &style) const { return m_hidden.contains(style); }
    /// Of a paragraph: its text is not shown.
    [[nodiscard]] bool isUnseen(const QString &style) const { return m_unseen.contains(style); }
    /// Of a numbered level of a list; 0 when it has bullets.
    [[nodiscard]] int firstNumber(const QString &listStyle, int level) const;

private:
    QHash<QString, QString> m_parents;
    QSet<QString> m_hidden; ///< Sheets and slides.
    QSet<QString> m_unseen;
    QHash<QString, QHash<int, int>> m_firstNumbers;
};

} // namespace quire::parsers
