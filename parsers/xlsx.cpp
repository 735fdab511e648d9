#include "parsers/xlsx.h"

#include "parsers/xlsxsheet.h"

namespace quire::parsers {
namespace {

struct SheetEntry {
    QString name;
    QString part;
    bool hidden = false;
};

QList<SheetEntry> sheetEntries(const Package &package, pugi::xml_node workbook)
{
    QList<SheetEntry> entries;
    const auto relationships = package.relationships(package.mainPart());
    for (const pugi::xml_node sheet : child(workbook, "sheets").children()) {
        const std::string_view state = rawAttribute(sheet, "state");
        entries.append({attribute(sheet, "name"), targetOfId(relationships, attribute(sheet, "id")), state == "hidden" || state == "veryHidden"});
    }
    return entries;
}

Result<XlsxWorkbook> readWorkbook(const Package &package, pugi::xml_node workbook)
{
    XlsxWorkbook result;
    const auto relationships = package.relationships(package.mainPart());
    const std::string_view system = rawAttribute(child(workbook, "workbookPr"), "date1904");
    if (system == "1" || system == "true")
        result.dates = DateSystem::From1904;
    if (const auto styles = package.xml(targetOfType(relationships, QLatin1StringView("styles"))))
        result.formats = cellFormats(styles->root());
    for (const Relationship &relationship : relationships) {
        if (relationship.type != QLatin1String("person"))
            continue;
        if (const auto persons = package.xml(relationship.target)) {
            for (const pugi::xml_node person : persons->root().children())
                result.persons.insert(attribute(person, "id"), attribute(person, "displayName"));
        }
    }
    const QString part = targetOfType(relationships, QLatin1StringView("sharedStrings"));
    if (part.isEmpty() || !package.contains(part))
        return result;
    const auto strings = package.xml(part);
    if (!strings)
        return tl::unexpected(strings.error());
    for (const pugi::xml_node item : strings->root().children()) {
        if (is(item, "si"))
            result.strings.append(richString(item));
    }
    return result;
}

void readDefinedNames(pugi::xml_node workbook, ParseSink &sink)
{
    QList<QStringList> rows;
    for (const pugi::xml_node name : child(workbook, "definedNames").children()) {
        const QString title = attribute(name, "name");
        // _xlnm.Print_Area and its like are the program's own.
        if (!title.startsWith(QLatin1String("_xl")) && rawAttribute(name, "hidden") != "1")
            rows.append({title, text(name)});
    }
    if (rows.isEmpty())
        return;
    QStringList lines;
    for (const QStringList &row : std::as_const(rows))
        lines.append(row.join(QStringLiteral(" = ")));
    sink.block(Block{BlockKind::Caption, 0, lines.join(u'\n'), {}, SheetAnchor{}});
}

} // namespace

Result<void> XlsxParser::read(QByteArrayView bytes, const ParseOptions &, ParseSink &sink) const
{
    const auto package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const auto main = package->xml(package->mainPart());
    if (!main)
        return tl::unexpected(main.error());
    const QList<SheetEntry> sheets = sheetEntries(*package, main->root());
    const auto workbook = readWorkbook(*package, main->root());
    if (!workbook)
        return tl::unexpected(workbook.error());

    DocumentInfo info;
    package->readProperties(info);
    info.type = QStringLiteral("xlsx");
    info.pages = static_cast<int>(sheets.size());
    sink.info(info);

    int done = 0;
    int damaged = 0;
    for (const SheetEntry &sheet : sheets) {
        if (sink.isCancelled())
            return failure(ErrorCode::Cancelled);
        const QString title = sheet.hidden ? sheet.name + QStringLiteral(" (hidden sheet)") : sheet.name;
        sink.block(Block{BlockKind::Heading, 1, title, {}, SheetAnchor{sheet.name, {}}});
        if (const auto read = XlsxSheet(*package, *workbook, sheet.name, sheet.part, sink).read(); !read) {
            if (read.error().code == ErrorCode::LimitExceeded)
                return read;
            ++damaged;
        }
        sink.progress(++done, info.pages);
    }
    readDefinedNames(main->root(), sink);
    if (damaged > 0)
        sink.warning(QStringLiteral("%1 sheet(s) could not be read").arg(damaged));
    if (info.pages == 0 || damaged == info.pages)
        return failure(ErrorCode::Corrupt, QStringLiteral("no sheet can be read"));
    return sink.isCancelled() ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>();
}

Result<int> XlsxParser::pageCount(QByteArrayView bytes, const ParseOptions &) const
{
    const auto package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const auto main = package->xml(package->mainPart());
    if (!main)
        return tl::unexpected(main.error());
    return static_cast<int>(sheetEntries(*package, main->root()).size());
}

} // namespace quire::parsers
