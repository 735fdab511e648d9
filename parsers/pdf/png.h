// encodePng(): 8-bit RGB rows to a PNG file in memory. Why own code: Poppler can only save to a file, which the sandbox
// forbids, and Qt Gui is not linked here. The compression is Qt's own zlib. Pure. Spec: https://www.w3.org/TR/png-3/
#pragma once

#include <QByteArray>
#include <QSize>

namespace quire::parsers {

/// `rgb` holds height rows of width * 3 bytes, without padding.
[[nodiscard]] QByteArray encodePng(const QByteArray &rgb, QSize size);

} // namespace quire::parsers
