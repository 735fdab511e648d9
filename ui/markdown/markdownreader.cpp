#include "ui/markdown/markdownreader.h"

#include "core/prompt/citations.h"
#include "ui/markdown/markdownformat.h"

#include <QTextDocumentFragment>
#include <QUrl>
#include <algorithm>
#include <md4c.h>

namespace quire::ui {

namespace {

constexpr char16_t thinSpace = 0x2009;

bool isIdeographic(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || (c.unicode() >= 0x3000 && c.unicode() <= 0x303f) || (c.unicode() >= 0xff00 && c.unicode() <= 0xffef);
}

/// A line break in the source is a space, save between two characters of a script that writes none.
void joinLines(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\n')
            continue;
        const bool bare = i > 0 && i + 1 < text.size() && isIdeographic(text.at(i - 1)) && isIdeographic(text.at(i + 1));
        text.replace(i, 1, bare ? QString() : QStringLiteral(" "));
    }
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
}

class Reader
{
public:
    Reader(BlockWriter writer, const MarkdownStyle &style, const KnownCitations &known)
        : m_writer(std::move(writer))
        , m_style(style)
        , m_known(known)
    {
    }

    DocumentEnd read(const QByteArray &utf8)
    {
        MD_PARSER parser{};
        parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS | MD_FLAG_NOHTML;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) { return of(self).enterBlock(type, detail); };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) { return of(self).leaveBlock(type); };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) { return of(self).enterSpan(type, detail); };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) { return of(self).leaveSpan(type); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return of(self).text(type, QString::fromUtf8(text, qsizetype(size)));
        };
        md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this);
        flush();
        return m_writer.end();
    }

private:
    static Reader &of(void *self) { return *static_cast<Reader *>(self); }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE: m_writer.openQuote(); break;
        case MD_BLOCK_UL: flush(); m_writer.openList(false, 1, static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight); break;
        case MD_BLOCK_OL: {
            flush();
            const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            m_writer.openList(true, int(list->start), list->is_tight);
            break;
        }
        case MD_BLOCK_LI: {
            const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
            m_writer.openItem(item->is_task ? std::optional(item->task_mark != ' ') : std::nullopt);
            break;
        }
        case MD_BLOCK_HR: m_writer.writeRule(); break;
        case MD_BLOCK_H: m_writer.startHeading(int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level)); break;
        case MD_BLOCK_P: m_writer.blockDone(); break; // its first text opens it: a lone formula leaves it empty
        case MD_BLOCK_CODE:
            flush();
            m_language = attributeText(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            m_code.emplace();
            break;
        case MD_BLOCK_TABLE: {
            flush();
            const auto *table = static_cast<MD_BLOCK_TABLE_DETAIL *>(detail);
            m_writer.openTable(int(table->head_row_count + table->body_row_count), int(table->col_count));
            m_row = -1;
            break;
        }
        case MD_BLOCK_TR: ++m_row; m_column = -1; break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: startCell(*static_cast<MD_BLOCK_TD_DETAIL *>(detail), type == MD_BLOCK_TH); break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY: break;
        }
        return 0;
    }

    void startCell(const MD_BLOCK_TD_DETAIL &cell, bool head)
    {
        Qt::Alignment alignment = Qt::AlignLeft;
        if (cell.align == MD_ALIGN_CENTER)
            alignment = Qt::AlignHCenter;
        else if (cell.align == MD_ALIGN_RIGHT)
            alignment = Qt::AlignRight;
        m_writer.startCell(m_row, ++m_column, alignment, head);
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        flush();
        switch (type) {
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: m_writer.closeContainer(); break;
        case MD_BLOCK_LI: m_writer.closeItem(); break;
        case MD_BLOCK_CODE:
            m_writer.writeCode(m_language, *m_code);
            m_code.reset();
            break;
        case MD_BLOCK_TABLE: m_writer.closeTable(); break;
        case MD_BLOCK_H:
        case MD_BLOCK_P: m_writer.blockDone(); break;
        default: break; // the rest hold no text of their own
        }
        return 0;
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        flush();
        QTextCharFormat change;
        switch (type) {
        case MD_SPAN_EM: change.setFontItalic(true); break;
        case MD_SPAN_STRONG: change.setFontWeight(QFont::DemiBold); break;
        case MD_SPAN_DEL: change.setFontStrikeOut(true); break;
        case MD_SPAN_U: change.setFontUnderline(true); break;
        case MD_SPAN_CODE:
        case MD_SPAN_LATEXMATH: change = sourceFormat(); break;
        case MD_SPAN_LATEXMATH_DISPLAY: m_formula.emplace(); break;
        case MD_SPAN_A: openLink(attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href), change); break;
        case MD_SPAN_IMG: openLink(attributeText(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src), change); break;
        case MD_SPAN_WIKILINK: break;
        }
        m_spans.push_back(change);
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        flush();
        m_spans.pop_back();
        if (type == MD_SPAN_A || type == MD_SPAN_IMG)
            closeLink();
        if (type == MD_SPAN_LATEXMATH_DISPLAY)
            closeFormula();
        return 0;
    }

    [[nodiscard]] QTextCharFormat sourceFormat() const
    {
        QTextCharFormat format;
        format.setFont(m_style.code);
        format.setProperty(markdown::InlineSurface, true);
        return format;
    }

    void openLink(const QString &target, QTextCharFormat &change)
    {
        m_link = target;
        m_linkText.clear();
        change.setAnchor(true);
        change.setAnchorHref(target);
        change.setForeground(m_style.link);
        change.setToolTip(target);
    }

    void closeLink()
    {
        // Words chosen by a model must not hide where a click leads.
        const QString host = QUrl(m_link).host();
        if (!host.isEmpty() && !m_linkText.contains(host, Qt::CaseInsensitive)) {
            QTextCharFormat format = m_writer.base();
            format.setForeground(m_style.muted);
            m_writer.insert(QStringLiteral(" (") + host + u')', format);
        }
        m_link.clear();
    }

    void closeFormula()
    {
        if (m_writer.inTable()) {
            QTextCharFormat format = m_writer.base();
            format.merge(sourceFormat());
            m_writer.insert(*m_formula, format);
        } else {
            m_writer.writeFormula(*m_formula);
        }
        m_formula.reset();
    }

    int text(MD_TEXTTYPE type, const QString &piece)
    {
        if (m_code) {
            *m_code += piece;
        } else if (m_formula) {
            *m_formula += type == MD_TEXT_SOFTBR || type == MD_TEXT_BR ? QStringLiteral("\n") : piece;
        } else {
            switch (type) {
            case MD_TEXT_NULLCHAR: m_run += QChar::ReplacementCharacter; break;
            case MD_TEXT_BR: m_run += QChar::LineSeparator; break;
            case MD_TEXT_SOFTBR: m_run += u'\n'; break;
            case MD_TEXT_ENTITY: m_run += QTextDocumentFragment::fromHtml(piece).toPlainText(); break;
            case MD_TEXT_NORMAL:
            case MD_TEXT_CODE:
            case MD_TEXT_HTML:
            case MD_TEXT_LATEXMATH: m_run += piece; break;
            }
        }
        return 0;
    }

    /// md4c hands text over in pieces, cut where a mark might have stood; only a whole run shows its citations.
    void flush()
    {
        if (m_run.isEmpty())
            return;
        m_writer.needBlock();
        QTextCharFormat format = m_writer.base();
        for (const QTextCharFormat &span : m_spans)
            format.merge(span);
        joinLines(m_run);
        if (!m_link.isEmpty()) {
            m_linkText += m_run;
            m_writer.insert(m_run, format);
        } else if (format.hasProperty(markdown::InlineSurface)) {
            m_writer.insert(m_run, format);
        } else {
            insertWithCitations(format);
        }
        m_run.clear();
    }

    void insertWithCitations(const QTextCharFormat &format)
    {
        qsizetype at = 0;
        for (const prompt::CitationMark &mark : prompt::citationMarks(m_run)) {
            m_writer.insert(m_run.mid(at, mark.start - at), format);
            if (allKnown(mark.numbers)) {
                insertChips(mark.numbers, format);
            } else {
                m_writer.insert(m_run.mid(mark.start, mark.length), format);
            }
            at = mark.start + mark.length;
        }
        m_writer.insert(m_run.mid(at), format);
    }

    [[nodiscard]] bool allKnown(const QList<int> &numbers) const
    {
        return !m_known || std::all_of(numbers.cbegin(), numbers.cend(), [this](int n) { return m_known->contains(n); });
    }

    void insertChips(const QList<int> &numbers, const QTextCharFormat &format)
    {
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (i > 0)
                m_writer.insert(QString(QChar(thinSpace)), format);
            insertChip(numbers.at(i), format);
        }
    }

    /// The brackets are written, for copying and for screen readers, and not seen: they are the chip's padding.
    void insertChip(int number, const QTextCharFormat &around)
    {
        QTextCharFormat chip = around;
        chip.setFontWeight(QFont::DemiBold);
        chip.setFontItalic(false);
        chip.setProperty(QTextFormat::FontPointSize, around.font().pointSizeF() * 0.8);
        chip.setAnchor(true);
        chip.setAnchorHref(QStringView(markdown::citationScheme) + u':' + QString::number(number));
        chip.setProperty(markdown::CitationChip, number);
        chip.setForeground(Qt::transparent);
        m_writer.insert(QStringLiteral("["), chip);
        chip.setForeground(m_style.chipText);
        m_writer.insert(QString::number(number), chip);
        chip.setForeground(Qt::transparent);
        m_writer.insert(QStringLiteral("]"), chip);
    }

    BlockWriter m_writer;
    const MarkdownStyle &m_style;
    const KnownCitations &m_known;
    std::vector<QTextCharFormat> m_spans;
    QString m_run;
    QString m_link;
    QString m_linkText;
    QString m_language;
    std::optional<QString> m_code;
    std::optional<QString> m_formula;
    int m_row = -1;
    int m_column = -1;
};

} // namespace

DocumentEnd readMarkdown(const QString &markdown, BlockWriter writer, const MarkdownStyle &style,
                         const KnownCitations &known)
{
    return Reader(std::move(writer), style, known).read(markdown.toUtf8());
}

} // namespace quire::ui
