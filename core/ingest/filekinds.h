// Which files Quire reads, judged by name: for the file dialog, for walking folders and for watching them. What a file
// really is, the worker finds out. Pure.
#pragma once

#include <QStringList>

namespace quire::ingest {

[[nodiscard]] QStringList readableSuffixes();
/// By suffix; never a lock or temporary file that an office program leaves beside a document.
[[nodiscard]] bool hasReadableName(const QString &path);

} // namespace quire::ingest
