// A page's operators, unpacked at once. Poppler unpacks deflated streams with a decoder of its own, a byte at a call; zlib
// does the same in a fraction of the time, and most of a page's stream is read but once. Used by pdftextcore.cpp alone.
#pragma once

#include <Object.h>
#include <optional>
#include <vector>

class Page;

namespace quire::parsers {

/// What one page draws, in memory.
class PdfContent
{
public:
    /// Nothing where the page's streams are packed in another way, damaged, or too large to be held: Poppler reads these.
    [[nodiscard]] static std::optional<PdfContent> of(Page &page);

    /// A stream over the bytes, which this owns.
    [[nodiscard]] Object stream();

private:
    std::vector<char> m_bytes;
    XRef *m_table = nullptr;
};

} // namespace quire::parsers
