#include "core/ingest/wire.h"

#include "core/ingest/wirefields.h"

#include <QtEndian>
#include <limits>

namespace quire::ingest::wire {
namespace {

constexpr qsizetype headerSize = 5;
constexpr qint64 kibi = 1024;
constexpr qint64 mebi = 1024 * kibi;
constexpr qsizetype longestText = 1'000'000;

qint64 limitOf(char kind)
{
    switch (kind) {
    case 'p': case 'c': case 'r': case 'W': case 'F': case 'R':
        return 64 * kibi;
    case 'P': case 'C': case 'D':
        return 256;
    case 'I':
        return 4 * mebi;
    case 'B':
        return 8 * mebi;
    case 'G':
        return 128 * mebi;
    default:
        return 0;
    }
}

QByteArray framed(char kind, quint32 job, QCborMap map)
{
    map.insert(QStringLiteral("job"), qint64(job));
    const QByteArray payload = map.toCborValue().toCbor();
    QByteArray frame(headerSize, Qt::Uninitialized);
    frame[0] = kind;
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data() + 1);
    return frame + payload;
}

struct Body {
    char kind = 0;
    QCborMap map;
};

Body bodyOf(const ParseCall &call)
{
    return {'p', {{QStringLiteral("first"), call.firstPage}, {QStringLiteral("last"), call.lastPage}, {QStringLiteral("ocr"), call.ocrLanguages.left(200)}}};
}

Body bodyOf(const CountCall &)
{
    return {'c', {}};
}

Body bodyOf(const RenderCall &call)
{
    return {'r', {{QStringLiteral("page"), call.page}, {QStringLiteral("dpi"), call.dotsPerInch}}};
}

Body bodyOf(const Ready &ready)
{
    return {'R', {{QStringLiteral("version"), ready.version},
                  {QStringLiteral("missing"), QCborArray::fromStringList(ready.missingLayers)}}};
}

Body bodyOf(const DocumentInfo &info)
{
    return {'I', toCbor(info)};
}

Body bodyOf(const Block &block)
{
    return {'B', toCbor(block)};
}

Body bodyOf(const Advance &advance)
{
    return {'P', {{QStringLiteral("done"), advance.done}, {QStringLiteral("total"), advance.total}}};
}

Body bodyOf(const Warning &warning)
{
    return {'W', {{QStringLiteral("text"), warning.text.left(2'000)}}};
}

Body bodyOf(const Page &page)
{
    return {'G', {{QStringLiteral("png"), page.png},
                  {QStringLiteral("width"), page.size.width()},
                  {QStringLiteral("height"), page.size.height()}}};
}

Body bodyOf(const PageCount &count)
{
    return {'C', {{QStringLiteral("pages"), count.pages}}};
}

Body bodyOf(const Done &done)
{
    return {'D', {{QStringLiteral("last"), done.last}}};
}

Body bodyOf(const Failed &failed)
{
    return {'F', {{QStringLiteral("code"), errorCodeName(failed.error.code)},
                  {QStringLiteral("detail"), failed.error.detail.left(500)},
                  {QStringLiteral("last"), failed.last}}};
}

tl::unexpected<Error> malformed(const QString &what)
{
    return failure(ErrorCode::BadReply, QStringLiteral("the parser's stream: %1").arg(what));
}

/// What a worker may say; the rest of the codes are not its to give.
ErrorCode parserCode(const QString &name)
{
    const ErrorCode code = errorCodeFromName(name).value_or(ErrorCode::Internal);
    switch (code) {
    case ErrorCode::Cancelled: case ErrorCode::FileMissing: case ErrorCode::Unsupported: case ErrorCode::PasswordNeeded:
    case ErrorCode::Corrupt: case ErrorCode::NoText: case ErrorCode::LimitExceeded: case ErrorCode::OutOfMemory:
        return code;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

QByteArray encoded(const Request &request)
{
    Body body = std::visit([](const auto &call) { return bodyOf(call); }, request.call);
    body.map.insert(QStringLiteral("name"), request.fileName.right(255));
    body.map.insert(QStringLiteral("password"), request.password.left(1'000));
    if (request.inlineBytes)
        body.map.insert(QStringLiteral("bytes"), *request.inlineBytes);
    return framed(body.kind, request.job, body.map);
}

QByteArray encoded(const Record &record)
{
    Body body = std::visit([](const auto &value) { return bodyOf(value); }, record.body);
    QByteArray frame = framed(body.kind, record.job, body.map);
    if (frame.size() - headerSize <= limitOf(body.kind))
        return frame;
    if (const auto *block = std::get_if<Block>(&record.body)) {
        Block shorter = *block;
        shorter.text.truncate(longestText);
        shorter.rows.clear();
        return framed('B', record.job, bodyOf(shorter).map);
    }
    if (const auto *info = std::get_if<DocumentInfo>(&record.body)) {
        DocumentInfo shorter;
        shorter.type = info->type;
        shorter.title = info->title.left(1'000);
        shorter.language = info->language.left(100);
        shorter.pages = info->pages;
        return framed('I', record.job, bodyOf(shorter).map);
    }
    return frame; // Nothing else grows with the file; the reader refuses it.
}

Result<std::optional<Frame>> FrameReader::next()
{
    const qsizetype held = m_buffer.size() - m_start;
    if (held < headerSize)
        return std::nullopt;
    const char kind = m_buffer.at(m_start);
    const qint64 length = qFromBigEndian<quint32>(m_buffer.constData() + m_start + 1);
    if (limitOf(kind) == 0)
        return malformed(QStringLiteral("a frame of no known kind"));
    if (length > limitOf(kind))
        return malformed(QStringLiteral("a frame '%1' of %2 bytes").arg(QLatin1Char(kind)).arg(length));
    if (held < headerSize + length)
        return std::nullopt;
    Frame frame{kind, m_buffer.mid(m_start + headerSize, length)};
    m_start += headerSize + length;
    // Moving the rest down at every frame would cost the square of what one read brings.
    if (m_start == m_buffer.size() || m_start > 64 * kibi) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    return frame;
}

QByteArray FrameReader::takeRaw(qint64 most)
{
    const QByteArray taken = m_buffer.mid(m_start, most);
    m_buffer.remove(0, m_start + taken.size());
    m_start = 0;
    return taken;
}

Result<Request> decodedRequest(const Frame &frame)
{
    Fields fields(frame.payload);
    Request request;
    request.job = static_cast<quint32>(fields.integer("job", 0, std::numeric_limits<quint32>::max()));
    request.fileName = fields.text("name");
    request.password = fields.text("password");
    if (fields.has("bytes"))
        request.inlineBytes = fields.integer("bytes", 0, 4'096 * mebi);
    switch (frame.kind) {
    case 'p':
        request.call = ParseCall{fields.page("first"), static_cast<int>(fields.integer("last", 0, Fields::mostPages)), fields.text("ocr")};
        break;
    case 'c':
        request.call = CountCall{};
        break;
    case 'r':
        request.call = RenderCall{fields.page("page"), fields.number("dpi", 1, 10'000)};
        break;
    default:
        return malformed(QStringLiteral("not a request"));
    }
    if (!fields.ok())
        return malformed(QStringLiteral("a request with bad fields"));
    return request;
}

Result<Record> decodedRecord(const Frame &frame)
{
    Fields fields(frame.payload);
    Record record;
    record.job = static_cast<quint32>(fields.integer("job", 0, std::numeric_limits<quint32>::max()));
    switch (frame.kind) {
    case 'R':
        record.body = Ready{static_cast<int>(fields.integer("version", 1, 1'000)), fields.texts("missing")};
        break;
    case 'I':
        record.body = fields.info();
        break;
    case 'B':
        record.body = fields.block();
        break;
    case 'P':
        record.body = Advance{static_cast<int>(fields.integer("done", 0, Fields::mostPages)),
                              static_cast<int>(fields.integer("total", 0, Fields::mostPages))};
        break;
    case 'W':
        record.body = Warning{fields.text("text")};
        break;
    case 'G':
        record.body = Page{fields.bytes("png"), {fields.number("width", 0, 1e6), fields.number("height", 0, 1e6)}};
        break;
    case 'C':
        record.body = PageCount{static_cast<int>(fields.integer("pages", 0, Fields::mostPages))};
        break;
    case 'D':
        record.body = Done{fields.truth("last")};
        break;
    case 'F':
        record.body = Failed{{parserCode(fields.text("code")), fields.text("detail").left(500), {}}, fields.truth("last")};
        break;
    default:
        return malformed(QStringLiteral("not a record"));
    }
    if (!fields.ok())
        return malformed(QStringLiteral("a record '%1' with bad fields").arg(QLatin1Char(frame.kind)));
    return record;
}

} // namespace quire::ingest::wire
