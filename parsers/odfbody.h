// The walk over OpenDocument text that documents and slides share: paragraphs, lists, tables, drawings and what hangs on
// them, to blocks. One thread.
#pragma once

#include "core/document/parser.h"
#include "parsers/odfstyles.h"
#include "parsers/odftext.h"
#include "parsers/zipreader.h"

#include <functional>

namespace quire::parsers {

class OdfBody
{
public:
    /// `anchor` gives each block its place; it sees the block first, so that it can follow headings.
    using Place = std::function<Anchor(const Block &)>;

    OdfBody(const ZipReader &zip, const OdfStyles &styles, ParseSink &sink, Place place)
        : m_zip(zip)
        , m_styles(styles)
        , m_sink(sink)
        , m_place(std::move(place))
        , m_inWords([this](pugi::xml_node drawing) { return inlineFormula(drawing); })
    {
    }

    OdfBody(const OdfBody &) = delete;

    /// False: cancelled.
    [[nodiscard]] bool readContainer(pugi::xml_node container);
    void readDrawing(pugi::xml_node drawing);
    void emitBlock(BlockKind kind, int level, const QString &text);
    /// Whatever comes is of this kind: speaker notes, running headers.
    void setOnlyKind(std::optional<BlockKind> kind) { m_onlyKind = kind; }

private:
    void readNode(pugi::xml_node node);
    void readParagraph(pugi::xml_node node);
    void readList(pugi::xml_node list, const QString &inheritedStyle);
    void readTable(pugi::xml_node table);
    void readObject(const QString &reference);
    [[nodiscard]] std::optional<XmlPart> objectPart(const QString &reference) const;
    [[nodiscard]] QString inlineFormula(pugi::xml_node drawing) const;
    void readHangers(const OdfParagraph &paragraph);

    const ZipReader &m_zip;
    const OdfStyles &m_styles;
    ParseSink &m_sink;
    Place m_place;
    OdfInline m_inWords;
    std::optional<BlockKind> m_onlyKind;
    int m_listLevel = 0;
    QString m_label; ///< Of the list item whose first paragraph is still to come.
    QHash<QString, int> m_lastNumbers; ///< By list style and by xml:id, for lists that go on.
    int m_nested = 0;
};

/// Rows and cells of a table:table; what repeats is repeated within bounds.
[[nodiscard]] QList<QStringList> odfTableRows(pugi::xml_node table, const OdfInline &inWords = {});

} // namespace quire::parsers
