// SourceLoader: opens what a citation points at - the page as an image with its highlight, or the block in its context,
// or, when the file has gone, the stored text, and says so. GUI thread; nothing blocks.
#pragma once

#include "core/document/passage.h"
#include "core/ingest/parserhost.h"

#include <optional>
#include <variant>

namespace quire::store {
class Store;
}

namespace quire::ingest {

enum class SourceOrigin {
    File,        ///< As the file has it now.
    StoredText,  ///< The file has gone or cannot be read: what was stored when it was indexed.
};

/// One page of a PDF as an image.
struct SourcePage {
    QByteArray png;
    QSizeF pageSize;           ///< In points; the highlight's rects are in the same units.
    int page = 1;
    int pages = 0;
    QList<QRectF> highlight;
};

/// Blocks around the cited ones.
struct SourceContext {
    QList<Block> blocks;
    int firstCited = 0; ///< Indexes into blocks, inclusive.
    int lastCited = -1;
    QString quote;      ///< The words to mark within them.
};

struct Source {
    Passage passage;
    SourceOrigin origin = SourceOrigin::File;
    std::variant<SourceContext, SourcePage> view;
};

struct SourceRequest {
    Passage passage;
    QString quote;
    std::optional<int> page;      ///< Another page of the same PDF, when the reader leafs on.
    double dotsPerInch = 110;
};

class SourceLoader final : public QObject
{
    Q_OBJECT
public:
    SourceLoader(store::Store &store, ParserHost &host, QObject *parent = nullptr);
    ~SourceLoader() override;
    /// Replaces a load still under way.
    void load(const SourceRequest &request);

Q_SIGNALS:
    void loaded(const quire::ingest::Source &source);
    void failed(const quire::Passage &passage, const quire::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::ingest
