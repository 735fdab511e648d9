#include "parsers/docxstyles.h"

#include "parsers/numberformat.h"

#include <QRegularExpression>

namespace quire::parsers {
namespace {

constexpr int longestChain = 20; // of basedOn; damaged files have cycles

} // namespace

void DocxStyles::read(pugi::xml_node styles)
{
    for (const pugi::xml_node node : styles.children()) {
        if (!is(node, "style"))
            continue;
        const QString id = attribute(node, "styleId");
        m_parents.insert(id, attribute(child(node, "basedOn"), "val"));
        if (const pugi::xml_node vanish = descend(node, {"rPr", "vanish"}))
            m_vanish.insert(id, isOn(vanish));
        if (rawAttribute(node, "type") != "paragraph")
            continue;
        Style style;
        style.name = attribute(child(node, "name"), "val").toLower();
        style.basedOn = attribute(child(node, "basedOn"), "val");
        const pugi::xml_node properties = child(node, "pPr");
        if (const pugi::xml_node outline = child(properties, "outlineLvl"))
            style.outline = attribute(outline, "val").toInt();
        if (const pugi::xml_node number = child(properties, "numPr")) {
            style.list.numbering = attribute(child(number, "numId"), "val");
            style.hasLevel = bool(child(number, "ilvl"));
            style.list.level = attribute(child(number, "ilvl"), "val").toInt();
        }
        if (rawAttribute(node, "default") == "1")
            m_default = id;
        m_styles.insert(id, style);
    }
}

const DocxStyles::Style *DocxStyles::style(const QString &id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.cend() ? nullptr : &*found;
}

int DocxStyles::headingLevel(pugi::xml_node paragraphProperties) const
{
    if (const pugi::xml_node direct = child(paragraphProperties, "outlineLvl")) {
        const int outline = attribute(direct, "val").toInt();
        return outline >= 0 && outline < 9 ? outline + 1 : 0;
    }
    static const QRegularExpression heading(QStringLiteral("^heading (\\d)$"));
    QString id = attribute(child(paragraphProperties, "pStyle"), "val");
    for (int i = 0; i < longestChain; ++i) {
        const Style *found = style(id);
        if (!found)
            return 0;
        if (found->outline >= 0)
            return found->outline < 9 ? found->outline + 1 : 0;
        if (const auto match = heading.match(found->name); match.hasMatch())
            return match.captured(1).toInt();
        if (found->name == QLatin1String("title"))
            return 1;
        id = found->basedOn;
    }
    return 0;
}

ListPlace DocxStyles::listPlace(pugi::xml_node paragraphProperties) const
{
    const pugi::xml_node direct = child(paragraphProperties, "numPr");
    ListPlace place{attribute(child(direct, "numId"), "val"), attribute(child(direct, "ilvl"), "val").toInt()};
    QString id = attribute(child(paragraphProperties, "pStyle"), "val");
    for (int i = 0; place.numbering.isEmpty() && i < longestChain; ++i) {
        const Style *found = style(id.isEmpty() ? m_default : id);
        if (!found)
            break;
        if (!found->list.numbering.isEmpty()) {
            place.numbering = found->list.numbering;
            if (found->hasLevel && !child(direct, "ilvl"))
                place.level = found->list.level;
            // A heading's style often leaves its level to the outline level.
            else if (found->outline >= 0 && found->outline < 9 && !child(direct, "ilvl"))
                place.level = found->outline;
        }
        id = found->basedOn;
        if (id.isEmpty())
            break;
    }
    return place;
}

std::optional<bool> DocxStyles::hidesText(const QString &id) const
{
    QString at = id;
    for (int i = 0; i < longestChain && !at.isEmpty(); ++i) {
        if (const auto found = m_vanish.constFind(at); found != m_vanish.cend())
            return *found;
        at = m_parents.value(at);
    }
    return std::nullopt;
}

bool DocxStyles::isCaption(pugi::xml_node paragraphProperties) const
{
    const Style *found = style(attribute(child(paragraphProperties, "pStyle"), "val"));
    return found && found->name == QLatin1String("caption");
}

bool DocxStyles::isCode(pugi::xml_node paragraphProperties) const
{
    const Style *found = style(attribute(child(paragraphProperties, "pStyle"), "val"));
    return found
        && (found->name.contains(QLatin1String("source code")) || found->name == QLatin1String("html preformatted")
            || found->name == QLatin1String("code") || found->name == QLatin1String("preformatted text"));
}

QMap<int, DocxNumbering::Level> DocxNumbering::readLevels(pugi::xml_node parent)
{
    QMap<int, Level> levels;
    for (pugi::xml_node node : parent.children()) {
        if (!is(node, "lvl"))
            continue;
        Level level;
        level.format = attribute(child(node, "numFmt"), "val");
        level.text = attribute(child(node, "lvlText"), "val");
        level.legal = isOn(child(node, "isLgl"));
        if (const pugi::xml_node start = child(node, "start"))
            level.start = attribute(start, "val").toInt();
        if (const pugi::xml_node restart = child(node, "lvlRestart"))
            level.restart = attribute(restart, "val").toInt();
        levels.insert(attribute(node, "ilvl").toInt(), level);
    }
    return levels;
}

void DocxNumbering::read(pugi::xml_node numbering)
{
    QHash<QString, QMap<int, Level>> abstracts;
    for (const pugi::xml_node node : numbering.children()) {
        if (is(node, "abstractNum"))
            abstracts.insert(attribute(node, "abstractNumId"), readLevels(node));
    }
    // A definition may leave its levels to a list style, which another definition carries.
    for (const pugi::xml_node node : numbering.children()) {
        const QString style = attribute(child(node, "numStyleLink"), "val");
        for (const pugi::xml_node other : numbering.children()) {
            if (!style.isEmpty() && attribute(child(other, "styleLink"), "val") == style)
                abstracts.insert(attribute(node, "abstractNumId"), abstracts.value(attribute(other, "abstractNumId")));
        }
    }
    for (const pugi::xml_node node : numbering.children()) {
        if (!is(node, "num"))
            continue;
        List list;
        list.counter = attribute(child(node, "abstractNumId"), "val");
        list.levels = abstracts.value(list.counter);
        for (const pugi::xml_node override : node.children()) {
            if (!is(override, "lvlOverride"))
                continue;
            if (const pugi::xml_node start = child(override, "startOverride"))
                list.startOverrides.insert(attribute(override, "ilvl").toInt(), attribute(start, "val").toInt());
            const auto levels = readLevels(override);
            for (auto it = levels.cbegin(); it != levels.cend(); ++it)
                list.levels.insert(it.key(), *it);
        }
        m_lists.insert(attribute(node, "numId"), list);
    }
}

QString DocxNumbering::next(const ListPlace &place)
{
    const auto list = m_lists.constFind(place.numbering);
    if (list == m_lists.cend() || !list->levels.contains(place.level))
        return {};
    QMap<int, int> &counters = m_counters[list->counter];
    // The first paragraph of a list with a start of its own begins anew there.
    if (!std::exchange(m_started[place.numbering], true)) {
        for (auto it = list->startOverrides.cbegin(); it != list->startOverrides.cend(); ++it)
            counters.insert(it.key(), *it - 1);
    }
    const Level level = list->levels.value(place.level);
    counters[place.level] = counters.value(place.level, level.start - 1) + 1;
    for (auto it = list->levels.cbegin(); it != list->levels.cend(); ++it) {
        if (it.key() > place.level && it->restart != 0)
            counters.remove(it.key());
    }
    if (level.format == QLatin1String("bullet"))
        return QStringLiteral("\u2022");
    if (level.format == QLatin1String("none"))
        return {};
    QString label = level.text;
    for (int i = 0; i <= place.level; ++i) {
        const Level above = list->levels.value(i);
        label.replace(u'%' + QString::number(i + 1), formattedNumber(counters.value(i, above.start), level.legal ? QStringLiteral("decimal") : above.format));
    }
    return label.trimmed();
}

} // namespace quire::parsers
