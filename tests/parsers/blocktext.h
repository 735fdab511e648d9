// Blocks as lines of text, for the expected outcomes that stand beside the test documents, and a sink that collects.
#pragma once

#include "core/document/parser.h"

namespace quire::parsers {

class CollectingSink final : public ParseSink
{
public:
    void info(const DocumentInfo &info) override
    {
        document.info = info;
        ++infos;
    }
    void block(Block block) override
    {
        document.blocks.append(std::move(block));
        if (cancelAfter > 0 && document.blocks.size() >= cancelAfter)
            cancelled = true;
    }
    void progress(int done, int total) override
    {
        lastProgress = {done, total};
    }
    void warning(const QString &text) override { document.warnings.append(text); }
    bool isCancelled() const override { return cancelled; }

    Document document;
    std::pair<int, int> lastProgress;
    int infos = 0;
    qsizetype cancelAfter = 0;
    bool cancelled = false;
};

/// "heading 2 <Storms/Gates #14>: text", a line a block; line breaks and tabs are written as \n and \t.
[[nodiscard]] QString blockText(const Document &document);

/// Chooses the parser as the worker does, and runs it.
[[nodiscard]] Result<void> readFile(const QString &path, CollectingSink &sink, const QString &password = {});

} // namespace quire::parsers
