// MathML, the equations of OpenDocument and of web pages, to LaTeX. Pure. Spec: MathML Core, sections 3.1 to 3.6.
#pragma once

#include <QString>
#include <pugixml.hpp>

namespace quire::parsers {

/// `math`: the math element. Its TeX source where it carries one. Without dollar signs.
[[nodiscard]] QString latexFromMathMl(pugi::xml_node math);

} // namespace quire::parsers
