// bad-parser: quire-parser with parsers that do what the file's first word says - crash, hang, allocate, reach for what
// the sandbox forbids. The loop, the sandbox and the protocol are the real ones.
#include "app/parserworker.h"
#include "app/workerio.h"

#include <QThread>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace quire;

namespace {

QString word(QByteArrayView bytes, int index)
{
    return QString::fromUtf8(bytes).split(QLatin1Char(' ')).value(index).trimmed();
}

Result<void> refused(bool done, const char *what)
{
    return failure(ErrorCode::Internal, QStringLiteral("%1 %2").arg(QLatin1StringView(what), done ? QStringLiteral("done") : QStringLiteral("refused")));
}

Result<void> allocate(bool likePoppler)
{
    constexpr size_t step = 64U << 20;
    QList<char *> held;
    for (int i = 0; i < 64; ++i) {
        char *block = static_cast<char *>(std::malloc(step));
        if (!block && likePoppler) {
            std::fputs("Out of memory\n", stderr);
            std::abort();
        }
        if (!block)
            throw std::bad_alloc();
        std::fill_n(block, step, 'x');
        held.append(block);
    }
    return failure(ErrorCode::Internal, QStringLiteral("4 GiB were given"));
}

[[noreturn]] void spin()
{
    volatile quint64 turns = 0;
    while (true)
        turns = turns + 1;
}

class BadParser final : public Parser
{
public:
    Result<int> pageCount(QByteArrayView bytes, const ParseOptions &) const override { return word(bytes, 2).toInt(); }

    Result<void> parse(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override
    {
        const QString deed = word(bytes, bytes.startsWith("%PDF-") ? 1 : 0);
        if (deed == u"crash")
            ::raise(SIGSEGV);
        if (deed == u"abort")
            std::abort();
        if (deed == u"exit")
            ::_exit(0);
        if (deed == u"hang")
            QThread::sleep(3600);
        if (deed == u"stuck" && options.firstPage > 1) // Its beginning is read, the rest never.
            QThread::sleep(3600);
        if (deed == u"spin")
            spin();
        if (deed == u"allocate")
            return allocate(false);
        if (deed == u"allocate-like-poppler")
            return allocate(true);
        if (deed == u"throw")
            throw std::runtime_error("stray");
        if (deed == u"socket")
            return refused(::socket(AF_INET, SOCK_STREAM, 0) >= 0, "socket");
        if (deed == u"local-socket")
            return refused(::socket(AF_UNIX, SOCK_STREAM, 0) >= 0, "local socket");
        if (deed == u"fork")
            return refused(::fork() >= 0, "fork");
        if (deed == u"exec")
            return refused(::execl("/bin/true", "true", nullptr) == 0, "exec");
        if (deed == u"write")
            return refused(::open(qPrintable(word(bytes, 1)), O_WRONLY | O_CREAT, 0600) >= 0, "write");
        if (deed == u"read")
            return refused(::open(qPrintable(word(bytes, 1)), O_RDONLY) >= 0, "read");
        if (deed == u"environment")
            return refused(::getenv("GEMINI_API_KEY") != nullptr, "environment");
        if (deed == u"garbage")
            writeOutput("this is no frame");
        if (deed == u"foreign") // A record of a job it was not given.
            writeOutput(encoded(ingest::wire::Record{999'999, ingest::wire::Done{}}));
        if (deed == u"no-text" || (deed == u"half-empty" && options.firstPage > 50))
            return failure(ErrorCode::NoText);
        return read(bytes, options, sink);
    }

private:
    static Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink)
    {
        DocumentInfo info;
        info.type = QStringLiteral("text");
        info.title = options.fileName;
        info.pages = std::max(word(bytes, 2).toInt(), 1);
        sink.info(info);
        sink.warning(QStringLiteral("a warning"));
        const int last = options.lastPage > 0 ? options.lastPage : info.pages;
        for (int page = options.firstPage; page <= last; ++page) {
            const bool isPicture = word(bytes, bytes.startsWith("%PDF-") ? 1 : 0) == u"picture" && page == 1;
            if (!isPicture || !options.ocrLanguages.isEmpty())
                sink.block({BlockKind::Paragraph, 0, QStringLiteral("page %1").arg(page), {}, PageAnchor{page, {}}});
            sink.progress(page - options.firstPage + 1, last - options.firstPage + 1);
        }
        return {};
    }
};

Result<const Parser *> parserFor(QByteArrayView, const QString &)
{
    static const BadParser parser;
    return &parser;
}

Result<ingest::wire::Page> render(QByteArrayView bytes, const QString &, int page, double)
{
    if (bytes.startsWith("hang"))
        QThread::sleep(3600);
    return ingest::wire::Page{QByteArray("png of ") + QByteArray::number(page), QSizeF(612, 792)};
}

} // namespace

int main(int argc, char **argv)
{
    return runParserWorker(argc, argv, {parserFor, render});
}
