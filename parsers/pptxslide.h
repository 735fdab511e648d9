// One slide of a PPTX to blocks: title first, then every shape in the order people read them. One thread.
#pragma once

#include "core/document/parser.h"
#include "parsers/drawing.h"
#include "parsers/pptxlayout.h"

namespace quire::parsers {

/// Comment authors by id.
using PptxAuthors = QHash<QString, QString>;

class PptxSlide
{
public:
    PptxSlide(const Package &package, PptxLayouts &layouts, const QString &part, int number, ParseSink &sink);

    /// False: the slide's part is damaged or missing.
    [[nodiscard]] bool read(const PptxAuthors &authors);

private:
    /// A group's or slide's own shapes, in reading order.
    [[nodiscard]] QList<pugi::xml_node> orderedShapes(pugi::xml_node tree) const;
    [[nodiscard]] QRectF boxOf(pugi::xml_node shape) const;
    void readShapes(pugi::xml_node tree, bool titles);
    void readShape(pugi::xml_node shape, bool titles);
    void readText(pugi::xml_node shape, const std::string_view &placeholder, bool isPlaceholder);
    void readFrame(pugi::xml_node frame);
    void readTable(pugi::xml_node table);
    void readNotes();
    void readComments(const PptxAuthors &authors);
    void readModernComments(pugi::xml_node list, const PptxAuthors &authors);
    [[nodiscard]] QString label(const DrawingParagraph &paragraph);
    void emitBlock(BlockKind kind, int level, const QString &text, bool notes = false);

    const Package &m_package;
    QString m_part;
    QList<Relationship> m_relationships;
    const PptxLayout &m_layout;
    int m_number;
    ParseSink &m_sink;
    QHash<int, std::pair<QString, int>> m_numbers; ///< By level: how the paragraphs before were numbered.
    int m_depth = 0;
    bool m_hidden = false;
    bool m_titled = false;
};

} // namespace quire::parsers
