#include "parsers/pptxslide.h"

#include "parsers/drawing.h"

namespace quire::parsers {
namespace {

constexpr int maximumGroups = 32;

pugi::xml_node placeholderOf(pugi::xml_node shape)
{
    // p:nvSpPr, p:nvPicPr, p:nvGraphicFramePr... / p:nvPr / p:ph
    for (const pugi::xml_node node : shape.children()) {
        if (const pugi::xml_node placeholder = descend(node, {"nvPr", "ph"}))
            return placeholder;
    }
    return {};
}

pugi::xml_node docProperties(pugi::xml_node shape)
{
    for (const pugi::xml_node node : shape.children()) {
        if (const pugi::xml_node found = child(node, "cNvPr"))
            return found;
    }
    return {};
}

bool isTitle(std::string_view type)
{
    return type == "title" || type == "ctrTitle";
}

bool isFurniture(std::string_view type)
{
    return type == "dt" || type == "ftr" || type == "sldNum" || type == "hdr";
}

} // namespace

PptxSlide::PptxSlide(const Package &package, const QString &part, int number, ParseSink &sink)
    : m_package(package)
    , m_part(part)
    , m_relationships(package.relationships(part))
    , m_number(number)
    , m_sink(sink)
{
}

bool PptxSlide::read(const PptxAuthors &authors)
{
    const auto slide = m_package.xml(m_part);
    if (!slide)
        return false;
    m_hidden = rawAttribute(slide->root(), "show") == "0" || rawAttribute(slide->root(), "show") == "false";
    const pugi::xml_node tree = descend(slide->root(), {"cSld", "spTree"});
    readShapes(tree, true);
    if (m_hidden && !m_titled)
        emitBlock(BlockKind::Heading, 1, QString());
    readShapes(tree, false);
    readFooterOfMaster();
    readNotes();
    readComments(authors);
    return true;
}

void PptxSlide::emitBlock(BlockKind kind, int level, const QString &text, bool notes)
{
    QString shown = text;
    if (kind == BlockKind::Heading && m_hidden)
        shown = shown.isEmpty() ? QStringLiteral("(hidden slide)") : shown + QStringLiteral(" (hidden slide)");
    if (!shown.trimmed().isEmpty())
        m_sink.block(Block{kind, level, shown, {}, SlideAnchor{m_number, notes}});
}

void PptxSlide::readShapes(pugi::xml_node tree, bool titles)
{
    if (++m_depth <= maximumGroups) {
        for (const pugi::xml_node shape : tree.children())
            readShape(shape, titles);
    }
    --m_depth;
}

void PptxSlide::readShape(pugi::xml_node shape, bool titles)
{
    const std::string_view name = localName(shape);
    if (name == "grpSp") {
        readShapes(shape, titles);
        return;
    }
    if (name == "AlternateContent") {
        readShapes(alternative(shape), titles);
        return;
    }
    if (name != "sp" && name != "pic" && name != "graphicFrame" && name != "cxnSp")
        return;
    const pugi::xml_node placeholder = placeholderOf(shape);
    const std::string_view type = rawAttribute(placeholder, "type");
    if (isTitle(type) != titles)
        return;
    if (name == "graphicFrame")
        readFrame(shape);
    else
        readText(shape, type, bool(placeholder));
    const QString alternative = alternativeText(docProperties(shape));
    if (!alternative.isEmpty())
        emitBlock(BlockKind::Caption, 0, alternative);
}

void PptxSlide::readText(pugi::xml_node shape, const std::string_view &placeholder, bool isPlaceholder)
{
    const QList<DrawingParagraph> paragraphs = drawingParagraphs(child(shape, "txBody"));
    if (isTitle(placeholder)) {
        QStringList lines;
        for (const DrawingParagraph &paragraph : paragraphs)
            lines.append(paragraph.text);
        if (!lines.isEmpty())
            emitBlock(BlockKind::Heading, 1, lines.join(u' ').simplified());
        m_titled |= !lines.isEmpty();
        return;
    }
    if (placeholder == "sldNum" || placeholder == "dt") // a number and today's date say nothing
        return;
    // The content placeholder's bullets come from the master.
    const bool body = isPlaceholder && (placeholder.empty() || placeholder == "body" || placeholder == "obj");
    for (const DrawingParagraph &paragraph : paragraphs) {
        if (isFurniture(placeholder))
            emitBlock(BlockKind::HeaderFooter, 0, paragraph.text);
        else if (paragraph.formula)
            emitBlock(BlockKind::Formula, 0, paragraph.text);
        else if (paragraph.bullet || (body && !paragraph.noBullet && paragraphs.size() > 1))
            emitBlock(BlockKind::ListItem, paragraph.level + 1, QStringLiteral("\u2022 ") + paragraph.text);
        else
            emitBlock(BlockKind::Paragraph, 0, paragraph.text);
    }
}

void PptxSlide::readFrame(pugi::xml_node frame)
{
    const pugi::xml_node data = descend(frame, {"graphic", "graphicData"});
    if (const pugi::xml_node table = child(data, "tbl")) {
        readTable(table);
    } else if (const pugi::xml_node chart = child(data, "chart")) {
        if (const auto part = m_package.xml(targetOfId(m_relationships, attribute(chart, "id")))) {
            for (Block &block : chartBlocks(part->root(), SlideAnchor{m_number, false}))
                m_sink.block(std::move(block));
        }
    } else if (const pugi::xml_node ids = child(data, "relIds")) {
        if (const auto part = m_package.xml(targetOfId(m_relationships, attribute(ids, "dm")))) {
            for (const QString &words : diagramTexts(part->root()))
                emitBlock(BlockKind::ListItem, 1, QStringLiteral("\u2022 ") + words);
        }
    }
}

void PptxSlide::readTable(pugi::xml_node table)
{
    QList<QStringList> rows;
    for (const pugi::xml_node rowNode : table.children()) {
        if (!is(rowNode, "tr"))
            continue;
        QStringList row;
        for (const pugi::xml_node cell : rowNode.children()) {
            if (!is(cell, "tc"))
                continue;
            QStringList lines;
            for (const DrawingParagraph &paragraph : drawingParagraphs(child(cell, "txBody")))
                lines.append(paragraph.text);
            row.append(lines.join(u'\n')); // merged places hold an empty text
        }
        rows.append(row);
    }
    const bool empty = std::all_of(rows.cbegin(), rows.cend(), [](const QStringList &row) { return row.join(QString()).isEmpty(); });
    if (!empty)
        m_sink.block(tableBlock(std::move(rows), SlideAnchor{m_number, false}));
}

/// Text that the master and layout draw on every slide is furniture; their placeholders are only prompts.
void PptxSlide::readFooterOfMaster()
{
    const QString layoutPart = targetOfType(m_relationships, QLatin1StringView("slideLayout"));
    const auto layoutRelationships = m_package.relationships(layoutPart);
    const QString masterPart = targetOfType(layoutRelationships, QLatin1StringView("slideMaster"));
    for (const QString &name : {layoutPart, masterPart}) {
        const auto part = m_package.xml(name);
        if (!part)
            continue;
        for (const pugi::xml_node shape : descend(part->root(), {"cSld", "spTree"}).children()) {
            const pugi::xml_node placeholder = placeholderOf(shape);
            if (placeholder && rawAttribute(placeholder, "type") != "ftr")
                continue;
            for (const DrawingParagraph &paragraph : drawingParagraphs(child(shape, "txBody")))
                emitBlock(BlockKind::HeaderFooter, 0, paragraph.text);
        }
        if (rawAttribute(part->root(), "showMasterSp") == "0")
            return;
    }
}

void PptxSlide::readNotes()
{
    const auto notes = m_package.xml(targetOfType(m_relationships, QLatin1StringView("notesSlide")));
    if (!notes)
        return;
    for (const pugi::xml_node shape : descend(notes->root(), {"cSld", "spTree"}).children()) {
        const std::string_view type = rawAttribute(placeholderOf(shape), "type");
        if (type == "sldNum" || type == "dt" || type == "sldImg")
            continue;
        const BlockKind kind = isFurniture(type) ? BlockKind::HeaderFooter : BlockKind::SpeakerNote;
        for (const DrawingParagraph &paragraph : drawingParagraphs(child(shape, "txBody")))
            emitBlock(kind, 0, paragraph.text, true);
    }
}

void PptxSlide::readComments(const PptxAuthors &authors)
{
    for (const Relationship &relationship : m_relationships) {
        if (relationship.type != QLatin1String("comments") && relationship.type != QLatin1String("comment"))
            continue;
        const auto part = m_package.xml(relationship.target);
        if (part)
            readModernComments(part->root(), authors);
    }
}

/// Both generations: p:cm with p:text, and p188:cm with p188:txBody and its replies.
void PptxSlide::readModernComments(pugi::xml_node list, const PptxAuthors &authors)
{
    for (const pugi::xml_node comment : list.children()) {
        if (is(comment, "replyLst")) {
            readModernComments(comment, authors);
            continue;
        }
        if (!is(comment, "cm") && !is(comment, "reply"))
            continue;
        QString words = text(child(comment, "text"));
        for (const DrawingParagraph &paragraph : drawingParagraphs(child(comment, "txBody")))
            words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + paragraph.text;
        const QString author = authors.value(attribute(comment, "authorId"));
        if (!words.trimmed().isEmpty())
            emitBlock(BlockKind::Comment, 0, author.isEmpty() ? words : author + u": " + words);
        readModernComments(comment, authors);
    }
}

} // namespace quire::parsers
