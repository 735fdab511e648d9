#include "tests/fuzz/targets.h"

#include "core/ingest/wire.h"
#include "parsers/csv.h"
#include "parsers/docx.h"
#include "parsers/epub.h"
#include "parsers/html.h"
#include "parsers/markdown.h"
#include "parsers/odf.h"
#include "parsers/pdf/pdfparser.h"
#include "parsers/plaintext.h"
#include "parsers/pptx.h"
#include "parsers/registry.h"
#include "parsers/xlsx.h"
#include "parsers/zipreader.h"

#include <functional>
#include <map>

namespace quire::fuzz {
namespace {

/// Holds what a parser promises: the information once and first, and no block without text.
class StrictSink final : public ParseSink
{
public:
    void info(const DocumentInfo &) override
    {
        if (std::exchange(m_informed, true))
            qFatal("information came twice");
    }
    void block(Block block) override
    {
        if (!m_informed)
            qFatal("a block came before the information");
        m_size += block.text.size() + toCbor(block).size();
    }
    void progress(int done, int total) override
    {
        if (done < 0 || done > total)
            qFatal("progress %d of %d", done, total);
    }
    void warning(const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return m_size > (8 << 20); } // keeps fuzzing quick

private:
    bool m_informed = false;
    qint64 m_size = 0;
};

void parse(const Parser &parser, QByteArrayView input, const QString &fileName)
{
    StrictSink sink;
    (void)parser.parse(input, {fileName, {}, 1, 20}, sink);
}

template<typename Reader>
void parseWith(QByteArrayView input)
{
    parse(Reader(), input, QStringLiteral("input"));
}

void chooseAndParse(QByteArrayView input)
{
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("a.csv"), QStringLiteral("a.docx")}) {
        if (const auto parser = parsers::parserFor(input, name))
            parse(**parser, input, name);
    }
}

void readZip(QByteArrayView input)
{
    const auto zip = parsers::ZipReader::open(input, {1000, 1 << 20, 4 << 20, 100});
    if (!zip)
        return;
    for (const QString &name : zip->names()) {
        if (const auto bytes = zip->read(name); bytes && bytes->size() > (1 << 20))
            qFatal("an entry grew beyond its limit");
    }
}

void readWire(QByteArrayView input)
{
    ingest::wire::FrameReader reader;
    reader.feed(input);
    while (true) {
        const auto frame = reader.next();
        if (!frame || !*frame)
            return;
        (void)ingest::wire::decodedRequest(**frame);
        (void)ingest::wire::decodedRecord(**frame);
    }
}

const std::map<QString, std::function<void(QByteArrayView)>> &targets()
{
    using namespace parsers;
    static const std::map<QString, std::function<void(QByteArrayView)>> all{
        {QStringLiteral("pdf"), parseWith<PdfParser>},       {QStringLiteral("docx"), parseWith<DocxParser>},
        {QStringLiteral("pptx"), parseWith<PptxParser>},     {QStringLiteral("xlsx"), parseWith<XlsxParser>},
        {QStringLiteral("epub"), parseWith<EpubParser>},     {QStringLiteral("odf"), parseWith<OdfParser>},
        {QStringLiteral("html"), parseWith<HtmlParser>},     {QStringLiteral("markdown"), parseWith<MarkdownParser>},
        {QStringLiteral("csv"), parseWith<CsvParser>},       {QStringLiteral("plain"), parseWith<PlainTextParser>},
        {QStringLiteral("registry"), chooseAndParse},        {QStringLiteral("zip"), readZip},
        {QStringLiteral("wire"), readWire},                  {QStringLiteral("transcript"), renderMarkdown},
    };
    return all;
}

} // namespace

QStringList targetNames()
{
    QStringList names;
    for (const auto &[name, run] : targets())
        names.append(name);
    return names;
}

void runTarget(const QString &name, QByteArrayView input)
{
    targets().at(name)(input);
}

} // namespace quire::fuzz
