#include "parsers/plaintext.h"

#include "parsers/encoding.h"

#include <QSet>

namespace quire::parsers {
namespace {

constexpr qsizetype maximumBytes = 256 << 20;
constexpr qsizetype linesPerPiece = 60;
constexpr qsizetype charactersPerPiece = 4000;

/// Collects lines and sends them as one block whose anchor is its first line.
class Pieces
{
public:
    Pieces(BlockKind kind, ParseSink &sink)
        : m_kind(kind)
        , m_sink(sink)
    {
    }

    void add(int number, QStringView line)
    {
        const bool blank = line.trimmed().isEmpty();
        const bool code = m_kind == BlockKind::Code;
        const bool full = m_count >= linesPerPiece || m_text.size() + line.size() > charactersPerPiece;
        // Code is cut at a blank line once there is enough of it; a paragraph at every one.
        if ((blank && (!code || m_count >= linesPerPiece / 2)) || (full && m_count > 0))
            flush();
        if (m_text.isEmpty() && blank)
            return;
        if (m_text.isEmpty())
            m_first = number;
        else
            m_text += u'\n';
        m_text += line;
        ++m_count;
    }

    void flush()
    {
        while (m_text.endsWith(u'\n'))
            m_text.chop(1);
        if (!m_text.trimmed().isEmpty())
            m_sink.block(Block{m_kind, 0, m_text, {}, LineAnchor{m_first}});
        m_text.clear();
        m_count = 0;
    }

private:
    BlockKind m_kind;
    ParseSink &m_sink;
    QString m_text;
    int m_first = 1;
    qsizetype m_count = 0;
};

} // namespace

bool isSourceCode(const QString &fileName)
{
    static const QStringList list = QStringLiteral("c cc cpp cxx h hh hpp hxx m mm java kt kts scala groovy cs fs vb go rs swift d zig nim py pyi rb "
                                                   "pl pm php lua r jl hs ml mli ex exs erl clj lisp el scm js mjs cjs jsx ts tsx vue svelte css scss "
                                                   "less sql sh bash zsh fish ps1 bat cmd asm s v vhd f f90 pas dart tcl json jsonl yaml yml toml ini "
                                                   "conf cfg xml xsd xsl svg cmake mk gradle proto graphql diff patch makefile dockerfile")
                                        .split(u' ');
    static const QSet<QString> suffixes(list.begin(), list.end());
    return suffixes.contains(fileName.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), -1).toLower());
}

Result<void> PlainTextParser::read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const
{
    if (bytes.size() > maximumBytes)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("a text of %1 bytes").arg(bytes.size()));
    const QString text = decodedText(bytes);
    const bool code = isSourceCode(options.fileName) || text.startsWith(QLatin1String("#!"));
    DocumentInfo info;
    info.type = code ? QStringLiteral("code") : QStringLiteral("text");
    sink.info(info);
    Pieces pieces(code ? BlockKind::Code : BlockKind::Paragraph, sink);
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        pieces.add(++number, QStringView(text).sliced(at, end - at));
        at = end + 1;
        if (number % 4096 == 0 && sink.isCancelled())
            return failure(ErrorCode::Cancelled);
    }
    pieces.flush();
    return text.trimmed().isEmpty() ? Result<void>(failure(ErrorCode::NoText, QStringLiteral("an empty file"))) : Result<void>();
}

} // namespace quire::parsers
