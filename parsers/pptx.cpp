#include "parsers/pptx.h"

#include "parsers/pptxslide.h"

namespace quire::parsers {
namespace {

constexpr qsizetype maximumSlides = 10'000;

QStringList slideParts(const Package &package, pugi::xml_node presentation)
{
    QStringList parts;
    const auto relationships = package.relationships(package.mainPart());
    for (const pugi::xml_node slide : child(presentation, "sldIdLst").children()) {
        // p:sldId has both id="256" and r:id="rId2".
        for (const pugi::xml_attribute attribute : slide.attributes()) {
            const QString target = targetOfId(relationships, QString::fromUtf8(attribute.value()));
            if (!target.isEmpty() && std::string_view(attribute.name()).find(':') != std::string_view::npos)
                parts.append(target);
        }
    }
    return parts;
}

PptxAuthors readAuthors(const Package &package)
{
    PptxAuthors authors;
    for (const Relationship &relationship : package.relationships(package.mainPart())) {
        if (relationship.type != QLatin1String("commentAuthors") && relationship.type != QLatin1String("authors"))
            continue;
        if (const auto part = package.xml(relationship.target)) {
            for (const pugi::xml_node author : part->root().children())
                authors.insert(attribute(author, "id"), attribute(author, "name"));
        }
    }
    return authors;
}

QString titleOfFirstSlide(const Package &package, PptxLayouts &layouts, const QString &part)
{
    class TitleSink final : public ParseSink
    {
    public:
        void info(const DocumentInfo &) override {}
        void block(Block block) override
        {
            if (block.kind == BlockKind::Heading && title.isEmpty())
                title = block.text;
        }
        void progress(int, int) override {}
        void warning(const QString &) override {}
        bool isCancelled() const override { return false; }
        QString title;
    };
    TitleSink sink;
    return PptxSlide(package, layouts, part, 1, sink).read({}) ? sink.title : QString();
}

} // namespace

Result<void> PptxParser::read(QByteArrayView bytes, const ParseOptions &, ParseSink &sink) const
{
    const auto package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const auto main = package->xml(package->mainPart());
    if (!main)
        return tl::unexpected(main.error());
    const QStringList parts = slideParts(*package, main->root());
    if (parts.size() > maximumSlides)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("%1 slides").arg(parts.size()));

    PptxLayouts layouts(*package);
    DocumentInfo info;
    package->readProperties(info);
    info.type = QStringLiteral("pptx");
    info.pages = static_cast<int>(parts.size());
    if ((info.title.isEmpty() || info.title == QLatin1String("PowerPoint Presentation")) && !parts.isEmpty())
        info.title = titleOfFirstSlide(*package, layouts, parts.first());
    sink.info(info);

    const PptxAuthors authors = readAuthors(*package);
    int damaged = 0;
    for (int i = 0; i < info.pages; ++i) {
        if (sink.isCancelled())
            return failure(ErrorCode::Cancelled);
        damaged += !PptxSlide(*package, layouts, parts[i], i + 1, sink).read(authors);
        sink.progress(i + 1, info.pages);
    }
    if (damaged > 0)
        sink.warning(QStringLiteral("%1 slide(s) could not be read").arg(damaged));
    if (damaged > 0 && damaged == info.pages)
        return failure(ErrorCode::Corrupt, QStringLiteral("no slide can be read"));
    return {};
}

Result<int> PptxParser::pageCount(QByteArrayView bytes, const ParseOptions &) const
{
    const auto package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const auto main = package->xml(package->mainPart());
    if (!main)
        return tl::unexpected(main.error());
    return static_cast<int>(slideParts(*package, main->root()).size());
}

} // namespace quire::parsers
