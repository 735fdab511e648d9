#include "parsers/markdown.h"

#include "parsers/drawing.h"
#include "parsers/encoding.h"
#include "parsers/formula.h"
#include "parsers/headingpath.h"
#include "parsers/htmltokens.h"

#include <QRegularExpression>

#include <md4c.h>

namespace quire::parsers {
namespace {

constexpr qsizetype maximumBytes = 32 << 20;

/// Receives md4c's events; its functions never throw across the C frames.
class MarkdownBlocks
{
public:
    explicit MarkdownBlocks(ParseSink &sink)
        : m_sink(sink)
    {
    }

    int enter(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            flush();
            m_lists.append(-1);
            break;
        case MD_BLOCK_OL:
            flush();
            m_lists.append(static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
            break;
        case MD_BLOCK_LI: beginItem(static_cast<MD_BLOCK_LI_DETAIL *>(detail)); break;
        case MD_BLOCK_H:
            m_kind = BlockKind::Heading;
            m_level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            flush();
            m_kind = BlockKind::Code;
            break;
        case MD_BLOCK_TABLE: m_rows.clear(); break;
        case MD_BLOCK_TR: m_rows.append(QStringList()); break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: m_text.clear(); break;
        default: break;
        }
        return m_sink.isCancelled() ? 1 : 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            if (!m_lists.isEmpty())
                m_lists.removeLast();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (!m_rows.isEmpty())
                m_rows.last().append(m_text.trimmed());
            m_text.clear();
            break;
        case MD_BLOCK_TABLE:
            if (!m_rows.isEmpty())
                m_sink.block(tableBlock(m_rows, m_path.next()));
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
        case MD_BLOCK_H:
        case MD_BLOCK_CODE: flush(); break;
        default: break;
        }
        return 0;
    }

    int span(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY)
            m_text += u'$';
        return 0;
    }

    int text(MD_TEXTTYPE type, QStringView words)
    {
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: m_text += m_kind == BlockKind::Code ? u'\n' : u' '; break;
        case MD_TEXT_NULLCHAR:
        case MD_TEXT_HTML: break;
        case MD_TEXT_ENTITY: m_text += replacedEntities(words); break;
        default: m_text += words; break;
        }
        return 0;
    }

private:
    void beginItem(const MD_BLOCK_LI_DETAIL *detail)
    {
        flush();
        m_kind = BlockKind::ListItem;
        m_level = static_cast<int>(m_lists.size());
        if (m_lists.isEmpty() || m_lists.last() < 0)
            m_text = QStringLiteral("\u2022 ");
        else
            m_text = QString::number(m_lists.last()++) + u". ";
        if (detail->is_task)
            m_text += detail->task_mark == ' ' ? QStringLiteral("[ ] ") : QStringLiteral("[x] ");
        m_marker = m_text.size();
    }

    void flush()
    {
        QString words = m_kind == BlockKind::Code ? m_text : m_text.trimmed();
        while (words.endsWith(u'\n'))
            words.chop(1);
        const bool onlyMarker = m_kind == BlockKind::ListItem && m_text.size() <= m_marker;
        if (!onlyMarker && !words.trimmed().isEmpty()) {
            if (const auto formula = soleFormula(words); formula && m_kind == BlockKind::Paragraph) {
                m_kind = BlockKind::Formula;
                words = formula->trimmed();
            }
            if (m_kind == BlockKind::Heading)
                m_path.enter(m_level, words);
            m_sink.block(Block{m_kind, m_level, words, {}, m_path.next()});
        }
        m_text.clear();
        m_kind = BlockKind::Paragraph;
        m_level = 0;
    }

    ParseSink &m_sink;
    HeadingPath m_path;
    QList<int> m_lists; // the next number, or -1
    QList<QStringList> m_rows;
    QString m_text;
    BlockKind m_kind = BlockKind::Paragraph;
    int m_level = 0;
    qsizetype m_marker = 0;
};

MarkdownBlocks &self(void *user)
{
    return *static_cast<MarkdownBlocks *>(user);
}

/// A leading "---" block of YAML is metadata; only its simplest lines are read.
QString withoutFrontMatter(const QString &text, DocumentInfo &info)
{
    if (!text.startsWith(QLatin1String("---\n")))
        return text;
    const qsizetype end = text.indexOf(QLatin1String("\n---\n"), 3);
    if (end < 0)
        return text;
    for (const QString &line : text.mid(4, end - 4).split(u'\n')) {
        const QString key = line.section(u':', 0, 0).trimmed().toLower();
        QString value = line.section(u':', 1).trimmed();
        if (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')))
            value = value.mid(1, value.size() - 2);
        if (key == QLatin1String("title"))
            info.title = value;
        else if (key == QLatin1String("lang") || key == QLatin1String("language"))
            info.language = value;
        if (!value.isEmpty() && !line.startsWith(u' '))
            info.metadata.insert(key, value);
    }
    return text.mid(end + 5);
}

QString firstHeading(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^# +(.+?)(?: +#+)?$|^(.+)\\n=+$"), QRegularExpression::MultilineOption);
    const auto match = heading.match(text.left(4096));
    return match.captured(1) + match.captured(2);
}

} // namespace

Result<void> MarkdownParser::read(QByteArrayView bytes, const ParseOptions &, ParseSink &sink) const
{
    if (bytes.size() > maximumBytes)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("a text of %1 bytes").arg(bytes.size()));
    DocumentInfo info;
    info.type = QStringLiteral("markdown");
    const QString text = withoutFrontMatter(decodedText(bytes), info);
    if (info.title.isEmpty())
        info.title = firstHeading(text);
    sink.info(info);

    MarkdownBlocks blocks(sink);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) { return self(user).enter(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) { return self(user).leave(type); };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *user) { return self(user).span(type); };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) { return self(user).span(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *user) {
        return self(user).text(type, QString::fromUtf8(words, size));
    };
    const QByteArray utf8 = text.toUtf8();
    const int status = md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &blocks);
    if (sink.isCancelled())
        return failure(ErrorCode::Cancelled);
    return status == 0 ? Result<void>() : failure(ErrorCode::Corrupt, QStringLiteral("the Markdown could not be read"));
}

} // namespace quire::parsers
