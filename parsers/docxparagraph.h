// One w:p to text, and everything that hangs on it: notes, comments, text boxes, charts, pictures. Why apart: the walk
// over runs is the heart of the format, and knows nothing of blocks. Pure, over parsed XML.
#pragma once

#include "parsers/docxstyles.h"

#include <QStringList>

namespace quire::parsers {

struct DocxParagraph {
    QString text;
    QStringList formulas; ///< Display equations, which stand alone.
    QStringList footnotes; ///< Ids, in order.
    QStringList endnotes;
    QStringList comments;
    QStringList unseenFootnotes; ///< Ids; their marks are deleted or hidden, and so are they.
    QStringList unseenEndnotes;
    QStringList pictureTexts;           ///< Alternative texts.
    QStringList charts;                 ///< Relationship ids.
    QStringList diagrams;               ///< Relationship ids of SmartArt data.
    QList<pugi::xml_node> textBoxes;    ///< w:txbxContent, each of which holds blocks.
    bool markDeleted = false;           ///< Its end was deleted: the next paragraph goes on in it.
    QString soleFormula;                ///< The inline equation that is all of the text, if it is.
};

[[nodiscard]] DocxParagraph readDocxParagraph(pugi::xml_node paragraph, const DocxStyles &styles);

} // namespace quire::parsers
