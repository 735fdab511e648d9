#include "parsers/pptxslide.h"

#include "parsers/chart.h"
#include "parsers/numberformat.h"
#include "parsers/pptxorder.h"

namespace quire::parsers {
namespace {

constexpr int maximumGroups = 32;

pugi::xml_node docProperties(pugi::xml_node shape)
{
    for (const pugi::xml_node node : shape.children()) {
        if (const pugi::xml_node found = child(node, "cNvPr"))
            return found;
    }
    return {};
}

/// "arabicParenR" to the number and its punctuation. Spec: ECMA-376 part 1, section 20.1.10.61.
QString numbered(int number, const QString &scheme)
{
    const QString format = scheme.startsWith(QLatin1String("alphaLc")) ? QStringLiteral("lowerLetter")
        : scheme.startsWith(QLatin1String("alphaUc"))                  ? QStringLiteral("upperLetter")
        : scheme.startsWith(QLatin1String("romanLc"))                  ? QStringLiteral("lowerRoman")
        : scheme.startsWith(QLatin1String("romanUc"))                  ? QStringLiteral("upperRoman")
        : scheme.startsWith(QLatin1String("circleNum"))                ? QStringLiteral("decimalEnclosedCircle")
        : scheme.startsWith(QLatin1String("ea1"))                      ? QStringLiteral("chineseCounting")
                                                                       : QStringLiteral("decimal");
    const QString words = formattedNumber(number, format);
    if (scheme.endsWith(QLatin1String("ParenBoth")))
        return u'(' + words + u')';
    if (scheme.endsWith(QLatin1String("ParenR")))
        return words + u')';
    return scheme.endsWith(QLatin1String("Period")) ? words + u'.' : words;
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

PptxSlide::PptxSlide(const Package &package, PptxLayouts &layouts, const QString &part, int number, ParseSink &sink)
    : m_package(package)
    , m_part(part)
    , m_relationships(package.relationships(part))
    , m_layout(layouts.layoutOf(targetOfType(m_relationships, QLatin1StringView("slideLayout"))))
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
    for (const QString &words : m_layout.furniture)
        emitBlock(BlockKind::HeaderFooter, 0, words);
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
        for (const pugi::xml_node shape : orderedShapes(tree))
            readShape(shape, titles);
    }
    --m_depth;
}

QRectF PptxSlide::boxOf(pugi::xml_node shape) const
{
    if (is(shape, "AlternateContent"))
        shape = alternative(shape).first_child();
    const QRectF own = ownBox(shape);
    const pugi::xml_node placeholder = placeholderOf(shape);
    if (!own.isNull() || !placeholder)
        return own;
    return m_layout.placeOf(placeholder);
}

QList<pugi::xml_node> PptxSlide::orderedShapes(pugi::xml_node tree) const
{
    QList<pugi::xml_node> shapes;
    QList<QRectF> boxes;
    for (const pugi::xml_node shape : tree.children()) {
        if (localName(shape).ends_with("Pr")) // the tree's own properties
            continue;
        shapes.append(shape);
        boxes.append(boxOf(shape));
    }
    QList<pugi::xml_node> ordered;
    for (const qsizetype i : readingOrder(boxes))
        ordered.append(shapes[i]);
    return ordered;
}

/// The bullet or number in front of a paragraph. Numbers count on while the ones before are numbered alike.
QString PptxSlide::label(const DrawingParagraph &paragraph)
{
    if (paragraph.numbering.isEmpty()) {
        m_numbers.remove(paragraph.level);
        return QStringLiteral("\u2022 ");
    }
    auto &[scheme, number] = m_numbers[paragraph.level];
    number = scheme == paragraph.numbering ? number + 1 : paragraph.startAt;
    scheme = paragraph.numbering;
    for (int deeper = paragraph.level + 1; deeper < 10; ++deeper)
        m_numbers.remove(deeper);
    return numbered(number, scheme) + u' ';
}

void PptxSlide::readShape(pugi::xml_node shape, bool titles)
{
    const std::string_view name = localName(shape);
    const std::string_view hidden = rawAttribute(docProperties(shape), "hidden");
    if (hidden == "1" || hidden == "true")
        return;
    if (name == "grpSp") {
        readShapes(shape, titles);
        if (!titles)
            emitBlock(BlockKind::Caption, 0, alternativeText(docProperties(shape)));
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
    m_numbers.clear();
    for (const DrawingParagraph &paragraph : paragraphs) {
        if (isFurniture(placeholder))
            emitBlock(BlockKind::HeaderFooter, 0, paragraph.text);
        else if (paragraph.formula)
            emitBlock(BlockKind::Formula, 0, paragraph.text);
        else if (paragraph.bullet || (body && !paragraph.noBullet && paragraphs.size() > 1))
            emitBlock(BlockKind::ListItem, paragraph.level + 1, label(paragraph) + paragraph.text);
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
            for (const DiagramText &point : diagramTexts(part->root()))
                emitBlock(BlockKind::ListItem, point.level, QStringLiteral("\u2022 ") + point.text);
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
