#include "parsers/xml.h"

namespace quire::parsers {
namespace {

std::string_view local(const char *name)
{
    const std::string_view whole(name);
    const size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

bool tooDeep(pugi::xml_node root)
{
    int depth = 0;
    for (pugi::xml_node node = root; node;) {
        if (const pugi::xml_node first = node.first_child()) {
            if (++depth > maximumXmlDepth)
                return true;
            node = first;
            continue;
        }
        while (node && node != root && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (!node || node == root)
            return false;
        node = node.next_sibling();
    }
    return false;
}

} // namespace

Result<XmlPart> XmlPart::parse(QByteArray bytes)
{
    XmlPart part;
    part.m_bytes = std::move(bytes);
    part.m_bytes.detach();
    part.m_document = std::make_unique<pugi::xml_document>();
    // Space-only text matters in <w:t xml:space="preserve"> </w:t>.
    constexpr unsigned int flags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata_single;
    const auto result = part.m_document->load_buffer_inplace(part.m_bytes.data(), static_cast<size_t>(part.m_bytes.size()), flags);
    if (!result)
        return failure(ErrorCode::Corrupt, QStringLiteral("damaged XML: ") + QString::fromLatin1(result.description()));
    if (tooDeep(part.root()))
        return failure(ErrorCode::LimitExceeded, QStringLiteral("XML nested deeper than %1").arg(maximumXmlDepth));
    return part;
}

std::string_view localName(pugi::xml_node node)
{
    return local(node.name());
}

bool is(pugi::xml_node node, std::string_view name)
{
    return localName(node) == name;
}

pugi::xml_node child(pugi::xml_node parent, std::string_view name)
{
    for (const pugi::xml_node node : parent.children()) {
        if (is(node, name))
            return node;
    }
    return {};
}

pugi::xml_node descend(pugi::xml_node node, std::initializer_list<std::string_view> path)
{
    for (const std::string_view name : path)
        node = child(node, name);
    return node;
}

pugi::xml_node findFirst(pugi::xml_node node, std::string_view name)
{
    return node.find_node([name](pugi::xml_node candidate) { return is(candidate, name); });
}

std::string_view rawAttribute(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (local(attribute.name()) == name)
            return attribute.value();
    }
    return {};
}

QString attribute(pugi::xml_node node, std::string_view name)
{
    const std::string_view value = rawAttribute(node, name);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

bool hasAttribute(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (local(attribute.name()) == name)
            return true;
    }
    return false;
}

bool isOn(pugi::xml_node toggle)
{
    if (!toggle)
        return false;
    const std::string_view value = rawAttribute(toggle, "val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

QString text(pugi::xml_node node)
{
    QString result;
    for (const pugi::xml_node piece : node.children()) {
        if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata)
            result += QString::fromUtf8(piece.value());
    }
    return result;
}

pugi::xml_node alternative(pugi::xml_node alternateContent)
{
    for (const pugi::xml_node choice : alternateContent.children()) {
        if (is(choice, "Choice") && choice.first_child())
            return choice;
    }
    return child(alternateContent, "Fallback");
}

} // namespace quire::parsers
