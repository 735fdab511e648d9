// One w:p to text, and everything that hangs on it: notes, comments, text boxes, charts, pictures. Why apart: the walk
// over runs is the heart of the format, and knows nothing of blocks. Pure, over parsed XML.
#pragma once

#include "parsers/xml.h"

#include <QStringList>

namespace quire::parsers {

struct DocxParagraph {
    QString text;
    QStringList formulas; ///< Display equations, which stand alone.
    QStringList footnotes; ///< Ids, in order.
    QStringList endnotes;
    QStringList comments;
    QStringList pictureTexts;           ///< Alternative texts.
    QStringList charts;                 ///< Relationship ids.
    QStringList diagrams;               ///< Relationship ids of SmartArt data.
    QList<pugi::xml_node> textBoxes;    ///< w:txbxContent, each of which holds blocks.
    bool markDeleted = false;           ///< Its end was deleted: the next paragraph goes on in it.
    bool onlyFormula = false;           ///< The text is one inline equation.
};

[[nodiscard]] DocxParagraph readDocxParagraph(pugi::xml_node paragraph);

} // namespace quire::parsers
