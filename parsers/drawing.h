// What documents, slides and sheets share: DrawingML text and SmartArt. Pure, over parsed XML.
// Spec: ECMA-376 part 1, sections 21.1 and 21.4.
#pragma once

#include "parsers/ooxml.h"

namespace quire::parsers {

struct DrawingParagraph {
    QString text;
    int level = 0;
    bool bullet = false;   ///< It names a bullet or a number itself.
    QString numbering;     ///< "arabicPeriod" and its like, when it is numbered.
    int startAt = 1;
    bool noBullet = false; ///< It says it has none.
    bool formula = false;  ///< Nothing but an equation: the text is LaTeX.
};

/// The paragraphs of an a:txBody (or any element that holds a:p).
[[nodiscard]] QList<DrawingParagraph> drawingParagraphs(pugi::xml_node body);

struct DiagramText {
    QString text;
    int level = 1; ///< How deep it hangs in the diagram.
};

/// The points of a diagram's data part that people wrote, each followed by those under it.
[[nodiscard]] QList<DiagramText> diagramTexts(pugi::xml_node dataModel);

/// Rows as a Table block: `text` is tab-separated lines.
[[nodiscard]] Block tableBlock(QList<QStringList> rows, const Anchor &anchor);

/// The alternative text of a picture or shape: its description, else a title that a person gave it.
[[nodiscard]] QString alternativeText(pugi::xml_node docProperties);

} // namespace quire::parsers
