// HeadingPath: which headings the text now stands under, and how many paragraphs came before. Gives HeadingAnchors.
#pragma once

#include "core/document/anchor.h"

namespace quire::parsers {

class HeadingPath
{
public:
    /// A heading stands under itself, so that its own anchor names it.
    void enter(int level, const QString &heading)
    {
        while (!m_levels.isEmpty() && m_levels.last() >= level) {
            m_levels.removeLast();
            m_path.removeLast();
        }
        m_levels.append(level);
        m_path.append(heading);
    }

    [[nodiscard]] Anchor next() { return HeadingAnchor{m_path, ++m_paragraph}; }

private:
    QList<int> m_levels;
    QStringList m_path;
    int m_paragraph = 0;
};

} // namespace quire::parsers
