#include "parsers/limitedparser.h"

namespace quire::parsers {
namespace {

QString baseName(const QString &fileName)
{
    const QString name = fileName.section(QLatin1Char('/'), -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

class LimitedSink final : public ParseSink
{
public:
    LimitedSink(const ParseOptions &options, ParseSink &sink)
        : m_options(options)
        , m_sink(sink)
    {
    }

    void info(const DocumentInfo &info) override
    {
        DocumentInfo titled = info;
        titled.title = titled.title.simplified();
        if (titled.title.isEmpty())
            titled.title = baseName(m_options.fileName);
        m_sink.info(titled);
    }

    void block(Block block) override
    {
        m_characters += block.text.size();
        if (isOver())
            return;
        if (block.text.size() > maximumBlockCharacters) {
            block.text.truncate(maximumBlockCharacters);
            block.rows.clear();
            warning(QStringLiteral("a block of text was cut at %1 characters").arg(maximumBlockCharacters));
        }
        m_sink.block(std::move(block));
    }

    void progress(int done, int total) override { m_sink.progress(done, total); }
    void warning(const QString &text) override { m_sink.warning(text); }
    bool isCancelled() const override { return isOver() || m_sink.isCancelled(); }
    bool isOver() const { return m_characters > maximumCharacters; }

private:
    const ParseOptions &m_options;
    ParseSink &m_sink;
    qint64 m_characters = 0;
};

} // namespace

Result<void> LimitedParser::parse(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const
{
    LimitedSink limited(options, sink);
    auto result = read(bytes, options, limited);
    if (limited.isOver())
        return failure(ErrorCode::LimitExceeded, QStringLiteral("more than %1 characters of text").arg(maximumCharacters));
    return result;
}

} // namespace quire::parsers
