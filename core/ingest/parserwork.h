// ParserWork: one ParserJob on its way through the workers, and the tasks it falls into. Values of ParserHost; GUI thread.
#pragma once

#include "core/ingest/documentjoin.h"
#include "core/ingest/inputfile.h"
#include "core/ingest/parserhost.h"
#include "core/ingest/wire.h"

#include <QPointer>

namespace quire::ingest {

/// Shared by its tasks; what it gathers goes to the job, if somebody still holds it.
struct ParserWork {
    QPointer<ParserJob> job;
    QString path;
    QString password;
    QString ocrLanguages;
    std::optional<wire::RenderCall> render; ///< Else it is a parse.
    std::optional<InputFile> input;
    int pages = 0;
    DocumentJoin join;
    qsizetype partsLeft = 1;
    wire::Page page;
    bool finished = false;
};

/// What one worker does at a time.
struct ParserTask {
    std::shared_ptr<ParserWork> work;
    std::variant<wire::ParseCall, wire::CountCall, wire::RenderCall> call;
    qsizetype part = 0;
};

} // namespace quire::ingest
