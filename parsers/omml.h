// OMML, Office's equations, to LaTeX. Pure. Spec: ECMA-376 part 1, section 22.1.
#pragma once

#include <QString>
#include <pugixml.hpp>

namespace quire::parsers {

/// `node`: m:oMath, m:oMathPara or anything within one. Without dollar signs.
[[nodiscard]] QString latexFromOmml(pugi::xml_node node);

} // namespace quire::parsers
