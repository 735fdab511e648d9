// Parser: the seam every format implements. A parser reads one untrusted file, in the worker process, and hands blocks
// to a sink as it goes, so that a large file streams and can be cancelled. It never opens another file.
#pragma once

#include "core/document/document.h"

#include <QByteArray>

namespace quire {

struct ParseOptions {
    QString fileName; ///< For the suffix, and as a title of last resort; never opened.
    QString password;
    int firstPage = 1; ///< PDF only: so that a long file can be shared among workers.
    int lastPage = 0;  ///< 0: to the end.
    /// PDF only: what pages without text are recognised in, by Tesseract's names ("eng+deu"); empty: they are only named.
    QString ocrLanguages = {};
};

/// Receives what a parser finds, in reading order. Called on the parser's thread.
class ParseSink
{
public:
    virtual ~ParseSink();
    virtual void info(const DocumentInfo &info) = 0; ///< Once, before the first block.
    virtual void block(Block block) = 0;
    virtual void progress(int done, int total) = 0; ///< In pages, slides, sheets or parts.
    virtual void warning(const QString &text) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

class Parser
{
public:
    virtual ~Parser();

    /// Reads the whole of `bytes` (a memory-mapped or in-memory file that outlives the call). Errors: PasswordNeeded,
    /// Corrupt, NoText, LimitExceeded, Unsupported, Cancelled. With a page range NoText speaks of those pages alone: the
    /// file has none only when every range says so.
    [[nodiscard]] virtual Result<void> parse(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const = 0;

    /// How many pages the file has, quickly and without text: lets the host share a PDF among workers. 0: not paged.
    [[nodiscard]] virtual Result<int> pageCount(QByteArrayView bytes, const ParseOptions &options) const;
};

} // namespace quire
