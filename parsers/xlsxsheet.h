// One worksheet of an XLSX to blocks. One thread.
#pragma once

#include "parsers/cellformat.h"
#include "parsers/ooxml.h"
#include "core/document/parser.h"

namespace quire::parsers {

struct XlsxWorkbook {
    QStringList strings;
    QList<QString> formats;
    QHash<QString, QString> persons; ///< Who wrote threaded comments, by id.
    DateSystem dates = DateSystem::From1900;
};

/// The words of a shared or inline string; reading aids (phonetic runs) are left out.
[[nodiscard]] QString richString(pugi::xml_node item);

class XlsxSheet
{
public:
    XlsxSheet(const Package &package, const XlsxWorkbook &workbook, QString name, QString part, ParseSink &sink);
    /// False: the part is damaged. Errors of limits come back.
    [[nodiscard]] Result<void> read();

private:
    void readCells(pugi::xml_node sheetData);
    [[nodiscard]] QString cellText(pugi::xml_node cell) const;
    void readComments();
    void readNotes(pugi::xml_node comments);
    void readThread(pugi::xml_node comments);
    void readHeadersAndFooters(pugi::xml_node worksheet);
    void readDrawing(const QString &part);
    /// Of an anchor or a group.
    void readShapes(pugi::xml_node parent, const QString &range);
    void emitBlock(BlockKind kind, const QString &text, const QString &range = {});

    const Package &m_package;
    const XlsxWorkbook &m_workbook;
    QString m_name;
    QString m_part;
    QList<Relationship> m_relationships;
    ParseSink &m_sink;
};

} // namespace quire::parsers
