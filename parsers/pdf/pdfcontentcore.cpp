#include "parsers/pdf/pdfcontentcore.h"

#include <zlib.h>

#include <Dict.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>

namespace quire::parsers {
namespace {

constexpr size_t mostBytes = 32U << 20;

bool isPlainlyDeflated(Stream &stream)
{
    if (stream.getKind() != strFlate || !stream.getDict())
        return false;
    const Object filter = stream.getDict()->lookup("Filter");
    const Object parameters = stream.getDict()->lookup("DecodeParms"); // a predictor
    return parameters.isNull() && (filter.isName() || (filter.isArray() && filter.arrayGetLength() == 1));
}

bool appendInflated(Stream &stream, std::vector<char> &bytes)
{
    if (!isPlainlyDeflated(stream))
        return false;
    Stream *packedStream = stream.getNextStream();
    packedStream->reset();
    std::vector<unsigned char> packed = packedStream->toUnsignedChars();
    packedStream->close();
    z_stream zlib{};
    if (inflateInit(&zlib) != Z_OK)
        return false;
    zlib.next_in = packed.data();
    zlib.avail_in = static_cast<uInt>(packed.size());
    size_t done = bytes.size();
    int status = Z_OK;
    while (status == Z_OK && done < mostBytes) {
        bytes.resize(std::min(mostBytes, std::max<size_t>(done * 2, done + 6 * packed.size() + 256)));
        zlib.next_out = reinterpret_cast<Bytef *>(bytes.data() + done);
        zlib.avail_out = static_cast<uInt>(bytes.size() - done);
        status = inflate(&zlib, Z_NO_FLUSH);
        done = bytes.size() - zlib.avail_out;
    }
    inflateEnd(&zlib);
    bytes.resize(done);
    bytes.push_back('\n'); // no token goes on in the next stream
    return status == Z_STREAM_END;
}

} // namespace

std::optional<PdfContent> PdfContent::of(Page &page)
{
    PdfContent content;
    const Object contents = page.getContents();
    if (contents.isStream()) {
        if (!appendInflated(*contents.getStream(), content.m_bytes))
            return std::nullopt;
    } else if (contents.isArray()) {
        for (int i = 0; i < contents.arrayGetLength(); ++i) {
            const Object piece = contents.arrayGet(i);
            if (!piece.isStream() || !appendInflated(*piece.getStream(), content.m_bytes))
                return std::nullopt;
        }
    }
    if (content.m_bytes.empty())
        return std::nullopt;
    content.m_table = page.getDoc()->getXRef();
    return content;
}

Object PdfContent::stream()
{
    return Object(static_cast<Stream *>(new MemStream(m_bytes.data(), 0, static_cast<Goffset>(m_bytes.size()), Object(new Dict(m_table)))));
}

} // namespace quire::parsers
