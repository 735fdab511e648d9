// The order in which people read boxes on a slide. A file lists its shapes in the order they are painted, which is often the
// order they were made in. Pure.
#pragma once

#include <QList>
#include <QRectF>

namespace quire::parsers {

/// Indexes of `boxes` in reading order: the slide is cut where the widest gap runs through it, across or down, and each
/// piece again. A null box (a shape whose place is not known) stays behind the one before it.
[[nodiscard]] QList<qsizetype> readingOrder(const QList<QRectF> &boxes);

} // namespace quire::parsers
