#include "parsers/odfstyles.h"

namespace quire::parsers {

void OdfStyles::read(pugi::xml_node styles)
{
    for (const pugi::xml_node style : styles.children()) {
        const QString name = attribute(style, "name");
        if (is(style, "style")) {
            m_parents.insert(name, attribute(style, "parent-style-name"));
            const bool hiddenSheet = rawAttribute(child(style, "table-properties"), "display") == "false";
            const bool hiddenSlide = rawAttribute(child(style, "drawing-page-properties"), "visibility") == "hidden";
            if (rawAttribute(child(style, "text-properties"), "display") == "none")
                m_unseen.insert(name);
            if (hiddenSheet || hiddenSlide)
                m_hidden.insert(name);
        } else if (is(style, "list-style")) {
            for (const pugi::xml_node level : style.children()) {
                if (is(level, "list-level-style-number") && !rawAttribute(level, "num-format").empty())
                    m_firstNumbers[name].insert(attribute(level, "level").toInt(), std::max(1, attribute(level, "start-value").toInt()));
            }
        }
    }
}

bool OdfStyles::isA(const QString &style, QLatin1StringView name) const
{
    QString at = style;
    for (int steps = 0; steps < 16 && !at.isEmpty(); ++steps) { // parents may run in a circle
        if (at == name)
            return true;
        at = m_parents.value(at);
    }
    return false;
}

int OdfStyles::firstNumber(const QString &listStyle, int level) const
{
    return m_firstNumbers.value(listStyle).value(level);
}

} // namespace quire::parsers
