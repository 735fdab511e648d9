// What slides take over from their layout and its master: where placeholders stand, and the words drawn on every slide. Each
// layout is read once, however many slides use it. One thread.
#pragma once

#include "parsers/ooxml.h"

#include <QHash>
#include <QRectF>
#include <map>

namespace quire::parsers {

struct PptxLayout {
    QHash<QString, QRectF> places;
    QStringList furniture; ///< Of the layout and the master; their placeholders' own texts are only prompts.

    /// Null when neither knows such a placeholder.
    [[nodiscard]] QRectF placeOf(pugi::xml_node placeholder) const;
};

class PptxLayouts
{
public:
    explicit PptxLayouts(const Package &package)
        : m_package(package)
    {
    }
    /// Stays where it is until this goes. A part that is missing gives an empty layout.
    [[nodiscard]] const PptxLayout &layoutOf(const QString &part);

private:
    [[nodiscard]] PptxLayout read(const QString &part) const;

    const Package &m_package;
    std::map<QString, PptxLayout> m_layouts;
};

/// The p:ph of a shape; null when it is none.
[[nodiscard]] pugi::xml_node placeholderOf(pugi::xml_node shape);
/// The place that a shape states for itself; null when it takes its layout's.
[[nodiscard]] QRectF ownBox(pugi::xml_node shape);

} // namespace quire::parsers
