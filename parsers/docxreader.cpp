#include "parsers/docxreader.h"

#include "parsers/chart.h"
#include "parsers/drawing.h"
#include "parsers/formula.h"

namespace quire::parsers {

DocxReader::DocxReader(const Package &package, ParseSink &sink, int depth)
    : m_package(package)
    , m_sink(sink)
    , m_depth(depth)
    , m_relationships(package.relationships(package.mainPart()))
{
    if (const auto styles = package.xml(targetOfType(m_relationships, QLatin1StringView("styles")))) {
        m_styles.read(styles->root());
        m_language = attribute(descend(styles->root(), {"docDefaults", "rPrDefault", "rPr", "lang"}), "val");
    }
    if (const auto numbering = package.xml(targetOfType(m_relationships, QLatin1StringView("numbering"))))
        m_numbering.read(numbering->root());
    readNotes(QLatin1StringView("footnotes"), "footnote", m_footnotes);
    readNotes(QLatin1StringView("endnotes"), "endnote", m_endnotes);
    readNotes(QLatin1StringView("comments"), "comment", m_comments);
}

void DocxReader::readNotes(QLatin1StringView type, std::string_view element, Notes &notes)
{
    const auto part = m_package.xml(targetOfType(m_relationships, type));
    if (!part)
        return;
    for (const pugi::xml_node node : part->root().children()) {
        const std::string_view kind = rawAttribute(node, "type");
        if (!is(node, element) || kind == "separator" || kind == "continuationSeparator" || kind == "continuationNotice")
            continue;
        QString words = plainText(node).trimmed();
        const QString author = attribute(node, "author");
        if (!author.isEmpty() && !words.isEmpty())
            words = author + u": " + words;
        notes.insert(attribute(node, "id"), Note{words, false});
    }
    m_hangers.clear(); // nodes of this part do not outlive it
}

QString DocxReader::firstHeading(pugi::xml_node body) const
{
    int seen = 0;
    for (const pugi::xml_node node : body.children()) {
        if (++seen > 60)
            break;
        if (is(node, "p") && m_styles.headingLevel(child(node, "pPr")) == 1) {
            const QString words = readDocxParagraph(node, m_styles).text.simplified();
            if (!words.isEmpty())
                return words;
        }
    }
    return {};
}

bool DocxReader::readBody(pugi::xml_node body)
{
    const auto children = body.children();
    const int total = static_cast<int>(std::distance(children.begin(), children.end()));
    int done = 0;
    for (const pugi::xml_node node : children) {
        readNode(node);
        if (++done % 256 == 0) {
            m_sink.progress(done, total);
            if (m_sink.isCancelled())
                return false;
        }
    }
    emitCarried();
    m_sink.progress(total, total);
    return !m_sink.isCancelled();
}

void DocxReader::readContainer(pugi::xml_node container)
{
    for (const pugi::xml_node node : container.children())
        readNode(node);
}

void DocxReader::readNode(pugi::xml_node node)
{
    const std::string_view name = localName(node);
    if (name == "p")
        readParagraph(node);
    else if (name == "tbl")
        readTable(node);
    else if (name == "altChunk")
        readAltChunk(node);
    else if (name == "AlternateContent")
        readContainer(alternative(node));
    else if (name == "sdt" || name == "sdtContent" || name == "ins" || name == "moveTo" || name == "customXml" || name == "smartTag")
        readContainer(node);
    else if (name == "oMathPara" || name == "oMath")
        readParagraph(node);
}

QString DocxReader::listLabel(pugi::xml_node properties, int &level)
{
    const ListPlace place = m_styles.listPlace(properties);
    if (place.numbering.isEmpty() || place.numbering == QLatin1String("0"))
        return {};
    level = place.level + 1;
    return m_numbering.next(place);
}

void DocxReader::readParagraph(pugi::xml_node node)
{
    const pugi::xml_node properties = child(node, "pPr");
    DocxParagraph paragraph = readDocxParagraph(node, m_styles);
    QString words = std::exchange(m_carried, {}) + paragraph.text;
    if (paragraph.markDeleted) {
        m_carried = words;
        readHangers(paragraph);
        return;
    }
    words = words.trimmed();
    if (!words.isEmpty()) {
        int listLevel = 0;
        const QString label = listLabel(properties, listLevel);
        const QString numbered = label.isEmpty() ? words : label + u' ' + words;
        const int heading = m_styles.headingLevel(properties);
        if (m_running)
            emitBlock(BlockKind::HeaderFooter, 0, words);
        else if (heading > 0)
            emitBlock(BlockKind::Heading, heading, numbered.simplified());
        else if (!paragraph.soleFormula.isEmpty() && words == formulaInWords(paragraph.soleFormula))
            emitBlock(BlockKind::Formula, 0, paragraph.soleFormula);
        else if (listLevel > 0)
            emitBlock(BlockKind::ListItem, listLevel, numbered);
        else if (m_styles.isCode(properties))
            emitBlock(BlockKind::Code, 0, words);
        else
            emitBlock(m_styles.isCaption(properties) ? BlockKind::Caption : BlockKind::Paragraph, 0, words);
    }
    readHangers(paragraph);
}

void DocxReader::readHangers(const DocxParagraph &paragraph)
{
    for (const QString &formula : paragraph.formulas) {
        if (!formula.isEmpty())
            emitBlock(BlockKind::Formula, 0, formula);
    }
    for (const QString &picture : paragraph.pictureTexts)
        emitBlock(BlockKind::Caption, 0, picture);
    for (const QString &id : paragraph.charts)
        emitPart(id, true);
    for (const QString &id : paragraph.diagrams)
        emitPart(id, false);
    for (const pugi::xml_node box : paragraph.textBoxes) {
        if (m_nested < 8) {
            const QString outer = std::exchange(m_carried, {});
            ++m_nested;
            readContainer(box);
            --m_nested;
            emitCarried();
            m_carried = outer;
        }
    }
    const auto forget = [](const QStringList &ids, Notes &notes) {
        for (const QString &id : ids) {
            if (const auto note = notes.find(id); note != notes.end())
                note->unseen = true;
        }
    };
    forget(paragraph.unseenFootnotes, m_footnotes);
    forget(paragraph.unseenEndnotes, m_endnotes);
    emitNotes(paragraph.footnotes, m_footnotes, BlockKind::Footnote);
    emitNotes(paragraph.endnotes, m_endnotes, BlockKind::Footnote);
    emitNotes(paragraph.comments, m_comments, BlockKind::Comment);
}

void DocxReader::emitNotes(const QStringList &ids, Notes &notes, BlockKind kind)
{
    for (const QString &id : ids) {
        const auto note = notes.find(id);
        if (note != notes.end() && !std::exchange(note->used, true))
            emitBlock(kind, 0, note->text);
    }
}

void DocxReader::emitCarried()
{
    emitBlock(BlockKind::Paragraph, 0, std::exchange(m_carried, {}).trimmed());
}

void DocxReader::emitPart(const QString &relationshipId, bool chart)
{
    const auto part = m_package.xml(targetOfId(m_relationships, relationshipId));
    if (!part)
        return;
    if (chart) {
        for (Block &block : chartBlocks(part->root(), m_path.next()))
            m_sink.block(std::move(block));
        return;
    }
    for (const DiagramText &point : diagramTexts(part->root()))
        emitBlock(BlockKind::ListItem, point.level, point.text);
}

void DocxReader::emitBlock(BlockKind kind, int level, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (m_running)
        kind = BlockKind::HeaderFooter;
    if (kind == BlockKind::Heading)
        m_path.enter(level, text);
    m_sink.block(Block{kind, level, text, {}, m_path.next()});
}

void DocxReader::readHeadersAndFooters()
{
    m_running = true;
    QSet<QString> seen;
    const QList<Relationship> body = m_relationships;
    for (const Relationship &relationship : body) {
        if ((relationship.type != QLatin1String("header") && relationship.type != QLatin1String("footer")) || seen.contains(relationship.target))
            continue;
        seen.insert(relationship.target);
        if (const auto part = m_package.xml(relationship.target)) {
            m_relationships = m_package.relationships(relationship.target);
            readContainer(part->root());
            emitCarried();
        }
    }
    m_relationships = body;
    m_running = false;
}

void DocxReader::readLeftovers()
{
    const auto emitRest = [this](Notes &notes, BlockKind kind) {
        QStringList ids = notes.keys();
        ids.removeIf([&notes](const QString &id) { return notes.value(id).unseen; });
        emitNotes(ids, notes, kind);
    };
    emitRest(m_footnotes, BlockKind::Footnote);
    emitRest(m_endnotes, BlockKind::Footnote);
    emitRest(m_comments, BlockKind::Comment);
}

} // namespace quire::parsers
