// What is fuzzed: each parser alone, the choice between them, the ZIP reader, the wire that the window reads, and the
// renderer of answers. GUI thread: the renderer asks for fonts.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace quire::fuzz {

[[nodiscard]] QStringList targetNames();
/// Returns if nothing is wrong; whatever the input says is fine, as long as it ends.
void runTarget(const QString &name, QByteArrayView input);

/// The target "transcript", which alone needs the window's code.
void renderMarkdown(QByteArrayView input);

} // namespace quire::fuzz
