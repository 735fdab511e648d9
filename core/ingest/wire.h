// The protocol between the window and quire-parser, described here once. Pure; either side, any thread.
//
// Both directions are a row of frames: one byte that names its kind, four bytes of length (big endian), then one CBOR map
// of that length whose "job" is the request's number. Requests stand on the worker's stdin, records on its stdout.
//
//   request  'p' parse   name, password, first, last, ocr       record  'R' ready     version, missing (sandbox layers)
//            'c' count   name, password                              'I' info      DocumentInfo
//            'r' render  name, password, page, dpi                   'B' block     Block
//                                                                    'P' progress  done, total
//   A request's file is the next descriptor on the channel           'W' warning   text
//   named by --descriptors, or, when the request has "bytes",        'G' page      png, width, height (points)
//   that many bytes after its frame.                                 'C' count     pages
//                                                                    'D' done      last
//                                                                    'F' failed    code, detail, last
//
// The worker says 'R' once at its start (job 0). Each request ends with one 'D' or 'F'; "last" says that the worker ends
// now, by its own will, and is to be replaced.
//
// A worker may have been taken over by the file it read: each kind has a size limit that is checked before anything is
// stored, every field's type and range is checked, and what fails is an error of the whole stream (BadReply).
#pragma once

#include "core/document/document.h"

#include <QByteArray>
#include <QSizeF>
#include <optional>
#include <variant>

namespace quire::ingest::wire {

constexpr int protocolVersion = 2;

/// How the worker ends when it cannot say why in a record.
enum WorkerExit { ExitDone = 0, ExitUsage = 2, ExitOutOfMemory = 70, ExitFileChanged = 71, ExitBadRequest = 72 };

struct ParseCall {
    int firstPage = 1;
    int lastPage = 0; ///< 0: to the end.
    QString ocrLanguages = {}; ///< See ParseOptions.
    bool operator==(const ParseCall &) const = default;
};
struct CountCall {
    bool operator==(const CountCall &) const = default;
};
struct RenderCall {
    int page = 1;
    double dotsPerInch = 96;
    bool operator==(const RenderCall &) const = default;
};
struct Request {
    quint32 job = 0;
    QString fileName; ///< Without its folder.
    QString password;
    std::optional<qint64> inlineBytes;
    std::variant<ParseCall, CountCall, RenderCall> call;
    bool operator==(const Request &) const = default;
};

struct Ready {
    int version = protocolVersion;
    QStringList missingLayers;
    bool operator==(const Ready &) const = default;
};
struct Advance {
    int done = 0;
    int total = 0;
    bool operator==(const Advance &) const = default;
};
struct Warning {
    QString text;
    bool operator==(const Warning &) const = default;
};
struct Page {
    QByteArray png;
    QSizeF size;
    bool operator==(const Page &) const = default;
};
struct PageCount {
    int pages = 0;
    bool operator==(const PageCount &) const = default;
};
struct Done {
    bool last = false;
    bool operator==(const Done &) const = default;
};
struct Failed {
    Error error;
    bool last = false;
    bool operator==(const Failed &) const = default;
};
struct Record {
    quint32 job = 0;
    std::variant<Ready, DocumentInfo, Block, Advance, Warning, Page, PageCount, Done, Failed> body;
    bool operator==(const Record &) const = default;
};

[[nodiscard]] QByteArray encoded(const Request &request);
/// A block too large for its frame loses the end of its text, and its cells; an info its metadata and labels.
[[nodiscard]] QByteArray encoded(const Record &record);

struct Frame {
    char kind = 0;
    QByteArray payload;
};

/// Cuts a stream into frames, wherever it was cut before.
class FrameReader
{
public:
    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    /// Nothing: more bytes are needed. Errors: BadReply; the stream is of no further use.
    [[nodiscard]] Result<std::optional<Frame>> next();
    /// Up to `most` of the bytes that follow the last frame.
    [[nodiscard]] QByteArray takeRaw(qint64 most);

private:
    QByteArray m_buffer;
    qsizetype m_start = 0;
};

[[nodiscard]] Result<Request> decodedRequest(const Frame &frame);
[[nodiscard]] Result<Record> decodedRecord(const Frame &frame);

} // namespace quire::ingest::wire
