#include "parsers/odfparts.h"

#include "parsers/headingpath.h"
#include "parsers/odfbody.h"

namespace quire::parsers {
namespace {

Result<void> ended(const ParseSink &sink)
{
    return sink.isCancelled() ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>();
}

QString frameClass(pugi::xml_node drawing)
{
    return attribute(drawing, "class"); // presentation:class
}

class SlideReader
{
public:
    SlideReader(const OdfFile &file, ParseSink &sink)
        : m_file(file)
        , m_body(file.zip, file.styles, sink, [this](const Block &) -> Anchor { return SlideAnchor{m_number, m_notes}; })
    {
    }

    bool read(pugi::xml_node page, int number)
    {
        m_number = number;
        m_notes = false;
        const bool hidden = m_file.styles.isHidden(attribute(page, "style-name"));
        QString title;
        for (const pugi::xml_node drawing : page.children()) {
            if (frameClass(drawing) == QLatin1String("title"))
                title += (title.isEmpty() ? QString() : QStringLiteral(" ")) + odfPlainText(drawing).simplified();
        }
        if (hidden)
            title += title.isEmpty() ? QStringLiteral("(hidden slide)") : QStringLiteral(" (hidden slide)");
        m_body.emitBlock(BlockKind::Heading, 1, title);
        for (const pugi::xml_node drawing : page.children()) {
            const QString kind = frameClass(drawing);
            const bool furniture = kind == QLatin1String("page-number") || kind == QLatin1String("date-time") || kind == QLatin1String("footer");
            if (kind != QLatin1String("title") && !furniture && isOdfDrawing(drawing))
                m_body.readDrawing(drawing);
        }
        m_notes = true;
        m_body.setOnlyKind(BlockKind::SpeakerNote);
        for (const pugi::xml_node drawing : child(page, "notes").children()) {
            if (frameClass(drawing) == QLatin1String("notes"))
                m_body.readDrawing(drawing);
        }
        m_body.setOnlyKind(std::nullopt);
        m_notes = false;
        return readComments(page);
    }

private:
    bool readComments(pugi::xml_node page)
    {
        for (const pugi::xml_node comment : page.children()) {
            if (!is(comment, "annotation"))
                continue;
            const QString author = text(child(comment, "creator")).trimmed();
            m_body.emitBlock(BlockKind::Comment, 0, (author.isEmpty() ? QString() : author + u": ") + odfPlainText(comment));
        }
        return true;
    }

    const OdfFile &m_file;
    int m_number = 0;
    bool m_notes = false;
    OdfBody m_body;
};

} // namespace

Result<void> readOdfDocument(const OdfFile &file, pugi::xml_node body, ParseSink &sink)
{
    HeadingPath path;
    OdfBody reader(file.zip, file.styles, sink, [&path](const Block &block) {
        if (block.kind == BlockKind::Heading)
            path.enter(block.level, block.text);
        return path.next();
    });
    if (!reader.readContainer(body))
        return failure(ErrorCode::Cancelled);
    reader.setOnlyKind(BlockKind::HeaderFooter);
    for (const pugi::xml_node page : child(file.stylesRoot, "master-styles").children()) {
        if (!reader.readContainer(child(page, "header")) || !reader.readContainer(child(page, "footer")))
            return failure(ErrorCode::Cancelled);
    }
    sink.progress(1, 1);
    return ended(sink);
}

Result<void> readOdfPresentation(const OdfFile &file, pugi::xml_node body, ParseSink &sink)
{
    const auto pages = body.children();
    int total = 0;
    for (const pugi::xml_node page : pages)
        total += is(page, "page");
    SlideReader reader(file, sink);
    int number = 0;
    for (const pugi::xml_node page : pages) {
        if (!is(page, "page"))
            continue;
        reader.read(page, ++number);
        if (sink.isCancelled())
            return failure(ErrorCode::Cancelled);
        sink.progress(number, total);
    }
    return {};
}

} // namespace quire::parsers
