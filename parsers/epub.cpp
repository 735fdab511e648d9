#include "parsers/epub.h"

#include "parsers/encoding.h"
#include "parsers/htmlblocks.h"
#include "parsers/xml.h"
#include "parsers/zipreader.h"

#include <QDir>
#include <QSet>
#include <QUrl>

namespace quire::parsers {
namespace {

Result<XmlPart> xmlOf(const ZipReader &zip, const QString &name)
{
    auto bytes = zip.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return XmlPart::parse(*std::move(bytes));
}

/// The chapters' names in the archive, in reading order, without the page that is only a table of contents.
QStringList chapters(pugi::xml_node package, const QString &packageName)
{
    QHash<QString, QString> files;
    for (const pugi::xml_node item : child(package, "manifest").children()) {
        const bool contents = attribute(item, "properties").split(u' ').contains(QLatin1String("nav"));
        const QString href = QUrl::fromPercentEncoding(attribute(item, "href").toUtf8());
        if (!contents && !href.isEmpty())
            files.insert(attribute(item, "id"), QDir::cleanPath(packageName.section(u'/', 0, -2) + u'/' + href).remove(QChar(0)));
    }
    QStringList names;
    QSet<QString> seen; // a book that repeats a chapter for ever does not end
    for (const pugi::xml_node reference : child(package, "spine").children()) {
        QString name = files.value(attribute(reference, "idref"));
        if (name.startsWith(u'/'))
            name.remove(0, 1);
        if (!name.isEmpty() && !seen.contains(name)) {
            seen.insert(name);
            names.append(name);
        }
    }
    return names;
}

DocumentInfo bookInfo(pugi::xml_node package)
{
    DocumentInfo info;
    info.type = QStringLiteral("epub");
    for (const pugi::xml_node node : child(package, "metadata").children()) {
        const QString value = text(node).simplified();
        if (value.isEmpty())
            continue;
        if (is(node, "title") && info.title.isEmpty())
            info.title = value;
        else if (is(node, "language") && info.language.isEmpty())
            info.language = value;
        else if (is(node, "creator"))
            info.metadata.insert(QStringLiteral("author"), value);
        else if (is(node, "publisher") || is(node, "date") || is(node, "description") || is(node, "subject"))
            info.metadata.insert(QString::fromUtf8(node.name()).section(u':', -1), value);
    }
    return info;
}

/// Fonts are often scrambled, which harms nobody; a scrambled chapter is copy protection.
bool isProtected(const ZipReader &zip, const QStringList &chapters)
{
    const auto encryption = xmlOf(zip, QStringLiteral("META-INF/encryption.xml"));
    if (!encryption)
        return false;
    for (const pugi::xml_node entry : encryption->root().children()) {
        const QString name = attribute(findFirst(entry, "CipherReference"), "URI");
        if (chapters.contains(QUrl::fromPercentEncoding(name.toUtf8())))
            return true;
    }
    return false;
}

} // namespace

Result<void> EpubParser::read(QByteArrayView bytes, const ParseOptions &, ParseSink &sink) const
{
    const auto zip = ZipReader::open(bytes);
    if (!zip)
        return tl::unexpected(zip.error());
    const auto container = xmlOf(*zip, QStringLiteral("META-INF/container.xml"));
    if (!container)
        return tl::unexpected(container.error());
    const QString packageName = attribute(findFirst(container->root(), "rootfile"), "full-path");
    const auto package = xmlOf(*zip, packageName);
    if (!package)
        return tl::unexpected(package.error());
    const QStringList names = chapters(package->root(), packageName);
    if (isProtected(*zip, names))
        return failure(ErrorCode::Unsupported, QStringLiteral("a book with copy protection"));
    sink.info(bookInfo(package->root()));

    HtmlBlocks blocks(sink);
    int damaged = 0;
    int done = 0;
    const int total = static_cast<int>(names.size());
    for (const QString &name : names) {
        const auto chapter = zip->read(name);
        if (!chapter && chapter.error().code == ErrorCode::LimitExceeded)
            return tl::unexpected(chapter.error());
        damaged += !chapter;
        const QString page = chapter ? decodedText(*chapter, "utf-8") : QString();
        HtmlTokens tokens(page, true);
        qsizetype count = 0;
        for (HtmlToken token = tokens.next(); token.kind != HtmlToken::End; token = tokens.next()) {
            blocks.add(token);
            if (++count % 4096 == 0 && sink.isCancelled())
                return failure(ErrorCode::Cancelled);
        }
        blocks.finish();
        if (sink.isCancelled())
            return failure(ErrorCode::Cancelled);
        sink.progress(++done, total);
    }
    if (damaged > 0)
        sink.warning(QStringLiteral("%1 chapter(s) could not be read").arg(damaged));
    if (damaged == total)
        return failure(ErrorCode::Corrupt, QStringLiteral("no chapter can be read"));
    return {};
}

} // namespace quire::parsers
