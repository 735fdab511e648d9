// Small helpers over pugixml for namespaced XML. Names are compared by their local part, so that transitional, strict
// and oddly prefixed files read alike. pugixml expands no entities but the five built in, and opens nothing.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <pugixml.hpp>
#include <string_view>

namespace quire::parsers {

/// Elements nested deeper than this are refused: the readers recurse.
inline constexpr int maximumXmlDepth = 256;

class XmlPart
{
public:
    /// Errors: Corrupt, LimitExceeded (depth).
    [[nodiscard]] static Result<XmlPart> parse(QByteArray bytes);
    [[nodiscard]] pugi::xml_node root() const { return m_document->document_element(); }

private:
    QByteArray m_bytes; // parsed in place
    std::unique_ptr<pugi::xml_document> m_document;
};

[[nodiscard]] std::string_view localName(pugi::xml_node node);
[[nodiscard]] bool is(pugi::xml_node node, std::string_view name);
/// The first child element of that local name.
[[nodiscard]] pugi::xml_node child(pugi::xml_node parent, std::string_view name);
/// child() along a path of local names.
[[nodiscard]] pugi::xml_node descend(pugi::xml_node node, std::initializer_list<std::string_view> path);
/// The first descendant of that local name, depth first.
[[nodiscard]] pugi::xml_node findFirst(pugi::xml_node node, std::string_view name);
/// The attribute by its local name; empty when absent.
[[nodiscard]] QString attribute(pugi::xml_node node, std::string_view name);
[[nodiscard]] std::string_view rawAttribute(pugi::xml_node node, std::string_view name);
[[nodiscard]] bool hasAttribute(pugi::xml_node node, std::string_view name);
/// OOXML's on/off value of a toggle element: present without a value is on.
[[nodiscard]] bool isOn(pugi::xml_node toggle);
[[nodiscard]] QString text(pugi::xml_node node);
/// In mc:AlternateContent the branch to read: the first choice that has content, else the fallback.
[[nodiscard]] pugi::xml_node alternative(pugi::xml_node alternateContent);

} // namespace quire::parsers
