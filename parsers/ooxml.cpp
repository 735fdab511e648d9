#include "parsers/ooxml.h"

#include <QDir>
#include <QUrl>

namespace quire::parsers {
namespace {

/// A target relative to the part that names it. Never leaves the archive: it is only ever looked up there.
QString resolved(const QString &part, const QString &target)
{
    const QString decoded = QUrl::fromPercentEncoding(target.toUtf8());
    const QString path = decoded.startsWith(u'/') ? decoded.mid(1) : part.section(u'/', 0, -2) + u'/' + decoded;
    return QDir::cleanPath(path.startsWith(u'/') ? path.mid(1) : path);
}

OfficeKind kindOfRoot(pugi::xml_node root)
{
    if (is(root, "document"))
        return OfficeKind::Document;
    if (is(root, "presentation"))
        return OfficeKind::Presentation;
    return is(root, "workbook") ? OfficeKind::Workbook : OfficeKind::None;
}

} // namespace

Result<Package> Package::open(QByteArrayView bytes)
{
    auto zip = ZipReader::open(bytes);
    if (!zip)
        return tl::unexpected(zip.error());
    Package package(*std::move(zip));
    package.findMainPart();
    return package;
}

void Package::findMainPart()
{
    QStringList candidates;
    for (const Relationship &relationship : relationships(QString())) {
        if (relationship.type == QLatin1String("officeDocument"))
            candidates.append(relationship.target);
    }
    // Damaged packages still have their parts where Office puts them.
    candidates += {QStringLiteral("word/document.xml"), QStringLiteral("ppt/presentation.xml"), QStringLiteral("xl/workbook.xml")};
    for (const QString &candidate : candidates) {
        if (!m_zip.contains(candidate))
            continue;
        m_mainPart = candidate;
        // The name tells without parsing a part that may be huge.
        if (candidate.endsWith(QLatin1String("document.xml")))
            m_kind = OfficeKind::Document;
        else if (candidate.endsWith(QLatin1String("presentation.xml")))
            m_kind = OfficeKind::Presentation;
        else if (candidate.endsWith(QLatin1String("workbook.xml")))
            m_kind = OfficeKind::Workbook;
        else if (const auto part = xml(candidate))
            m_kind = kindOfRoot(part->root());
        if (m_kind != OfficeKind::None)
            return;
    }
}

Result<XmlPart> Package::xml(const QString &part) const
{
    auto bytes = m_zip.read(part);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return XmlPart::parse(*std::move(bytes));
}

QList<Relationship> Package::relationships(const QString &part) const
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const auto rels = xml(part.left(slash) + u"_rels/" + part.mid(slash) + u".rels");
    QList<Relationship> result;
    if (!rels)
        return result;
    for (const pugi::xml_node node : rels->root().children()) {
        if (!is(node, "Relationship"))
            continue;
        const bool external = rawAttribute(node, "TargetMode") == "External";
        result.append({attribute(node, "Id"), attribute(node, "Type").section(u'/', -1),
                       external ? QString() : resolved(part, attribute(node, "Target"))});
    }
    return result;
}

void Package::readProperties(DocumentInfo &info) const
{
    QString part = targetOfType(relationships(QString()), QLatin1StringView("core-properties"));
    if (part.isEmpty())
        part = QStringLiteral("docProps/core.xml");
    const auto core = xml(part);
    if (!core)
        return;
    for (const pugi::xml_node node : core->root().children()) {
        const QString value = text(node).trimmed();
        const std::string_view name = localName(node);
        if (value.isEmpty())
            continue;
        if (name == "title")
            info.title = value;
        if (name == "language")
            info.language = value;
        if (name == "creator")
            info.metadata.insert(QStringLiteral("author"), value);
        else if (name == "title" || name == "subject" || name == "keywords" || name == "description" || name == "created"
                 || name == "modified" || name == "category" || name == "lastModifiedBy")
            info.metadata.insert(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), value);
    }
}

QString targetOfId(const QList<Relationship> &relationships, const QString &id)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.id == id)
            return relationship.target;
    }
    return {};
}

QString targetOfType(const QList<Relationship> &relationships, QLatin1StringView type)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.type == type && !relationship.target.isEmpty())
            return relationship.target;
    }
    return {};
}

} // namespace quire::parsers
