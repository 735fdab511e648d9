// What a DOCX says about its paragraphs in other parts: heading levels and lists by style, and the numbers of lists.
// One thread; the numbers count as they are asked for, in document order. Spec: ECMA-376 part 1, sections 17.7 and 17.9.
#pragma once

#include "parsers/xml.h"

#include <QHash>
#include <QMap>
#include <optional>

namespace quire::parsers {

struct ListPlace {
    QString numbering; ///< w:numId; empty or "0": none.
    int level = 0;     ///< w:ilvl, from 0.
};

class DocxStyles
{
public:
    void read(pugi::xml_node styles);

    /// From the style or the paragraph itself; 0: not a heading.
    [[nodiscard]] int headingLevel(pugi::xml_node paragraphProperties) const;
    [[nodiscard]] ListPlace listPlace(pugi::xml_node paragraphProperties) const;
    [[nodiscard]] bool isCaption(pugi::xml_node paragraphProperties) const;
    /// Of any style: whether it hides text, or shows what another hides; nothing when it says neither.
    [[nodiscard]] std::optional<bool> hidesText(const QString &id) const;
    [[nodiscard]] bool isCode(pugi::xml_node paragraphProperties) const;

private:
    struct Style {
        QString name;
        QString basedOn;
        int outline = -1; // w:outlineLvl, 9: body text
        ListPlace list;
        bool hasLevel = false;
    };
    [[nodiscard]] const Style *style(const QString &id) const;

    QHash<QString, Style> m_styles; ///< Of paragraphs.
    QHash<QString, QString> m_parents; ///< Of all.
    QHash<QString, bool> m_vanish;
    QString m_default;
};

class DocxNumbering
{
public:
    void read(pugi::xml_node numbering);

    /// The next paragraph of that list: its number ("2.1.") or a bullet; empty when the level shows nothing.
    [[nodiscard]] QString next(const ListPlace &place);

private:
    struct Level {
        QString format;
        QString text; // "%1.%2."
        bool legal = false; // w:isLgl: all numbers in decimal
        int start = 1;
        int restart = -1; // w:lvlRestart; -1: after any higher level
    };
    struct List {
        QString counter; // lists of one abstract definition count together
        QMap<int, Level> levels;
        QMap<int, int> startOverrides;
    };
    [[nodiscard]] static QMap<int, Level> readLevels(pugi::xml_node parent);

    QHash<QString, List> m_lists;
    QHash<QString, QMap<int, int>> m_counters;
    QHash<QString, bool> m_started;
};

} // namespace quire::parsers
