// What is fuzzed: each parser alone, the choice between them, the ZIP reader, and the wire that the window reads.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace quire::fuzz {

[[nodiscard]] QStringList targetNames();
/// Returns if nothing is wrong; whatever the input says is fine, as long as it ends.
void runTarget(const QString &name, QByteArrayView input);

} // namespace quire::fuzz
