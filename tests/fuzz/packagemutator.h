// Breaks what stands inside a package. Flipped bytes of a ZIP archive fail its checksums and never reach the readers of XML;
// here one part is unpacked, its tree is changed, and all of it is packed again, stored.
#pragma once

#include <QByteArray>

namespace quire::fuzz {

/// `package` with one of its XML parts changed: elements removed, doubled, nested, renamed, values made extreme, text cut.
/// The same for the same seed. Empty where there is no package, or no such part in it.
[[nodiscard]] QByteArray withChangedPart(QByteArrayView package, quint32 seed);

} // namespace quire::fuzz
