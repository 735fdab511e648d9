#include "app/parserworker.h"

#include "app/workerio.h"
#include "parsers/sandbox.h"

#include <new>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace quire {

using namespace ingest;

namespace {

constexpr int mostJobs = 500;
constexpr qsizetype outputBuffer = 32 * 1024;

/// Puts what a parser finds on stdout, in few writes.
class RecordSink final : public ParseSink
{
public:
    explicit RecordSink(quint32 job)
        : m_job(job)
    {
    }
    ~RecordSink() override { flush(); }

    void info(const DocumentInfo &info) override { put(info); }
    void block(Block block) override { put(std::move(block)); }
    void warning(const QString &text) override
    {
        if (++m_warnings <= mostWarnings)
            put(wire::Warning{text});
    }
    void progress(int done, int total) override
    {
        put(wire::Advance{std::max(done, 0), std::max(total, 0)});
        flush(); // It is also the sign of life.
    }
    [[nodiscard]] bool isCancelled() const override { return m_deaf; }

private:
    static constexpr int mostWarnings = 200;

    template<typename Body>
    void put(Body body)
    {
        m_buffer += encoded(wire::Record{m_job, std::move(body)});
        if (m_buffer.size() >= outputBuffer)
            flush();
    }
    void flush()
    {
        m_deaf = !writeOutput(m_buffer) || m_deaf;
        m_buffer.clear();
    }

    quint32 m_job;
    QByteArray m_buffer;
    int m_warnings = 0;
    bool m_deaf = false;
};

template<typename Body>
void say(quint32 job, Body body)
{
    writeOutput(encoded(wire::Record{job, std::move(body)}));
}

ParseOptions parseOptions(const wire::Request &request, const wire::ParseCall &call)
{
    return {request.fileName, request.password, call.firstPage, call.lastPage, call.ocrLanguages};
}

qint64 numberAfter(const char *name, int argc, char **argv, qint64 otherwise)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], name) == 0)
            return QByteArrayView(argv[i + 1]).toLongLong();
    }
    return otherwise;
}

} // namespace

struct ParserWorker::JobFile {
    WorkerFile file;
};

ParserWorker::ParserWorker(WorkerParts parts, const WorkerOptions &options)
    : m_parts(std::move(parts))
    , m_options(options)
{
}

int ParserWorker::run(const QStringList &missingLayers)
{
    say(0, wire::Ready{wire::protocolVersion, missingLayers});
    while (!m_last) {
        const auto request = nextRequest();
        if (!request)
            break;
        serve(*request);
    }
    return wire::ExitDone;
}

std::optional<wire::Request> ParserWorker::nextRequest()
{
    while (true) {
        const auto frame = m_reader.next();
        if (!frame)
            return std::nullopt;
        if (*frame) {
            const auto request = wire::decodedRequest(**frame);
            return request ? std::optional(*request) : std::nullopt;
        }
        const QByteArray bytes = readInput(64 * 1024);
        if (bytes.isEmpty())
            return std::nullopt;
        m_reader.feed(bytes);
    }
}

Result<ParserWorker::JobFile> ParserWorker::fileOf(const wire::Request &request)
{
    if (!request.inlineBytes) {
        auto file = WorkerFile::receive(m_options.descriptors);
        if (!file)
            return tl::unexpected(file.error());
        return JobFile{*std::move(file)};
    }
    QByteArray bytes = m_reader.takeRaw(*request.inlineBytes);
    bytes.reserve(*request.inlineBytes);
    while (bytes.size() < *request.inlineBytes) {
        const QByteArray more = readInput(std::min<qint64>(*request.inlineBytes - bytes.size(), 1 << 20));
        if (more.isEmpty())
            return failure(ErrorCode::Cancelled, QStringLiteral("stdin ended within a file"));
        bytes += more;
    }
    return JobFile{WorkerFile(std::move(bytes))};
}

void ParserWorker::serve(const wire::Request &request)
{
    Result<void> result;
    bool shaken = false; // After running out of memory, or a stray exception, a fresh process is the safer one.
    try {
        const auto file = fileOf(request);
        result = file ? answer(request, *file) : tl::unexpected(file.error());
    } catch (const std::bad_alloc &) {
        shaken = true;
        result = failure(ErrorCode::OutOfMemory, QStringLiteral("memory limit reached"));
    } catch (const std::exception &exception) {
        shaken = true;
        result = failure(ErrorCode::Corrupt, QStringLiteral("exception: %1").arg(QString::fromLocal8Bit(exception.what())));
    }
    ++m_served;
    m_last = shaken || isWornOut();
    if (result)
        say(request.job, wire::Done{m_last});
    else
        say(request.job, wire::Failed{result.error(), m_last});
}

Result<void> ParserWorker::answer(const wire::Request &request, const JobFile &file)
{
    const QByteArrayView bytes = file.file.bytes();
    if (const auto *call = std::get_if<wire::RenderCall>(&request.call)) {
        auto page = m_parts.render(bytes, request.password, call->page, call->dotsPerInch);
        if (!page)
            return tl::unexpected(page.error());
        say(request.job, *std::move(page));
        return {};
    }
    const auto parser = m_parts.parserFor(bytes, request.fileName);
    if (!parser)
        return tl::unexpected(parser.error());
    if (std::holds_alternative<wire::CountCall>(request.call)) {
        const auto pages = (*parser)->pageCount(bytes, parseOptions(request, {}));
        if (!pages)
            return tl::unexpected(pages.error());
        say(request.job, wire::PageCount{*pages});
        return {};
    }
    RecordSink sink(request.job);
    return (*parser)->parse(bytes, parseOptions(request, std::get<wire::ParseCall>(request.call)), sink);
}

bool ParserWorker::isWornOut() const
{
    if (m_served >= mostJobs)
        return true;
#ifdef Q_OS_UNIX
    rusage usage{};
    if (::getrusage(RUSAGE_SELF, &usage) != 0)
        return false;
    // Memory that a parser fragmented or lost, and the processor time that remains for the next file.
    const bool grown = qint64(usage.ru_maxrss) * 1024 > m_options.memoryBytes / 3;
    return grown || usage.ru_utime.tv_sec + usage.ru_stime.tv_sec > m_options.cpu.count() / 2;
#else
    return false;
#endif
}

int runParserWorker(int argc, char **argv, WorkerParts parts)
{
    WorkerOptions options;
    options.descriptors = static_cast<int>(numberAfter("--descriptors", argc, argv, -1));
    options.memoryBytes = numberAfter("--memory", argc, argv, options.memoryBytes);
    options.cpu = std::chrono::seconds(numberAfter("--cpu", argc, argv, options.cpu.count()));
    makeStreamsBinary();
    explainDeaths();
    const QStringList missing = parsers::enterSandbox({options.memoryBytes, options.cpu, parts.module}, options.descriptors);
    return ParserWorker(std::move(parts), options).run(missing);
}

} // namespace quire
