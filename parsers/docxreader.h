// The walk over a DOCX's body that DocxParser starts: paragraphs, tables and what hangs on them, to blocks. One thread.
#pragma once

#include "core/document/parser.h"
#include "parsers/docxparagraph.h"
#include "parsers/docxstyles.h"
#include "parsers/headingpath.h"
#include "parsers/ooxml.h"

#include <QSet>

namespace quire::parsers {

class DocxReader
{
public:
    DocxReader(const Package &package, ParseSink &sink, int depth);

    /// False: cancelled.
    [[nodiscard]] bool readBody(pugi::xml_node body);
    void readHeadersAndFooters();
    /// Comments and notes that no paragraph refers to.
    void readLeftovers();
    [[nodiscard]] QString firstHeading(pugi::xml_node body) const;
    [[nodiscard]] QString language() const { return m_language; }

private:
    struct Note {
        QString text;
        bool used = false;
        bool unseen = false; ///< A mark of it is deleted or hidden: it is read at another mark, if there is one.
    };
    using Notes = QMap<QString, Note>;

    void readNotes(QLatin1StringView type, std::string_view element, Notes &notes);
    void readContainer(pugi::xml_node container);
    void readNode(pugi::xml_node node);
    void readParagraph(pugi::xml_node node);
    void readTable(pugi::xml_node node);
    void readAltChunk(pugi::xml_node node);
    void readHangers(const DocxParagraph &paragraph);
    void emitNotes(const QStringList &ids, Notes &notes, BlockKind kind);
    /// Where no paragraph follows to go on in.
    void emitCarried();
    void emitPart(const QString &relationshipId, bool chart);
    void emitBlock(BlockKind kind, int level, const QString &text);

    [[nodiscard]] QString listLabel(pugi::xml_node properties, int &level);
    /// Everything in a container as lines, for cells and notes; what hangs on its paragraphs goes to m_hangers.
    [[nodiscard]] QString plainText(pugi::xml_node container);
    [[nodiscard]] QList<QStringList> tableRows(pugi::xml_node table);

    const Package &m_package;
    ParseSink &m_sink;
    int m_depth; ///< Of documents inside each other.
    QList<Relationship> m_relationships;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    Notes m_footnotes;
    Notes m_endnotes;
    Notes m_comments;
    HeadingPath m_path;
    QString m_language;
    QString m_carried; ///< Text of a paragraph whose end was deleted.
    QList<DocxParagraph> m_hangers;
    bool m_running = false; ///< Inside a running header or footer.
    int m_nested = 0;
};

} // namespace quire::parsers
