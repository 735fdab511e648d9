// ParserWorker: the loop of a quire-parser process. Reads requests from stdin, takes each one's file from the descriptor
// channel (or from stdin itself), and writes records to stdout; core/ingest/wire.h describes both. One thread; blocks; owns
// nothing but the file of the job in hand. It expects to be inside the sandbox already.
#pragma once

#include "core/document/parser.h"
#include "core/ingest/wire.h"

#include <functional>

namespace quire {

struct WorkerParts {
    std::function<Result<const Parser *>(QByteArrayView bytes, const QString &fileName)> parserFor;
    std::function<Result<ingest::wire::Page>(QByteArrayView bytes, const QString &password, int page, double dpi)> render;
    QString module = {}; ///< A file that the sandbox leaves readable: the program loads it later.
};

struct WorkerOptions {
    int descriptors = -1; ///< The Unix socket that files arrive on; -1: they come inline.
    qint64 memoryBytes = 1'536LL << 20;
    std::chrono::seconds cpu{600};
};

class ParserWorker
{
public:
    ParserWorker(WorkerParts parts, const WorkerOptions &options);
    /// Says Ready, then serves until stdin ends or it is time to be replaced. Gives the exit status.
    int run(const QStringList &missingLayers);

private:
    struct JobFile;
    [[nodiscard]] std::optional<ingest::wire::Request> nextRequest();
    [[nodiscard]] Result<JobFile> fileOf(const ingest::wire::Request &request);
    void serve(const ingest::wire::Request &request);
    [[nodiscard]] Result<void> answer(const ingest::wire::Request &request, const JobFile &file);
    [[nodiscard]] bool isWornOut() const;

    WorkerParts m_parts;
    WorkerOptions m_options;
    ingest::wire::FrameReader m_reader;
    int m_served = 0;
    bool m_last = false;
};

/// parses the command line, enters the sandbox and runs a worker: all of main() but the parts.
int runParserWorker(int argc, char **argv, WorkerParts parts);

} // namespace quire
