// Which files Quire reads, judged by name (for the file dialog, and for walking and watching folders) or by their first
// bytes (for a file that somebody named). What a file really is, the worker finds out. Pure.
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace quire::ingest {

[[nodiscard]] QStringList readableSuffixes();
/// By suffix, also old Office files, which are refused with advice; never a lock or temporary file that an office program leaves
/// beside a document.
[[nodiscard]] bool hasReadableName(const QString &path);
/// A PDF, an Office document or text, whatever its name; `head` is the first few kilobytes.
[[nodiscard]] bool beginsReadable(QByteArrayView head);

} // namespace quire::ingest
