#include "core/chat/markdownhtml.h"

#include <QUrl>
#include <md4c.h>

namespace quire::chat {
namespace {

QString textOf(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

QString safeAddress(const MD_ATTRIBUTE &attribute)
{
    const QString text = textOf(attribute);
    const QString scheme = QUrl(text).scheme();
    const bool safe = text.startsWith(u'#') || scheme == u"http" || scheme == u"https" || scheme == u"mailto";
    return safe ? text.toHtmlEscaped() : QString();
}

QString cell(const char *name, MD_ALIGN align)
{
    const QString tag = QLatin1StringView(name);
    switch (align) {
    case MD_ALIGN_LEFT:
        return QStringLiteral("<%1 style=\"text-align:left\">").arg(tag);
    case MD_ALIGN_CENTER:
        return QStringLiteral("<%1 style=\"text-align:center\">").arg(tag);
    case MD_ALIGN_RIGHT:
        return QStringLiteral("<%1 style=\"text-align:right\">").arg(tag);
    case MD_ALIGN_DEFAULT:
        break;
    }
    return QStringLiteral("<%1>").arg(tag);
}

QString item(const MD_BLOCK_LI_DETAIL &detail)
{
    if (!detail.is_task)
        return QStringLiteral("<li>");
    return detail.task_mark == ' ' ? QStringLiteral("<li>\u2610 ") : QStringLiteral("<li>\u2611 ");
}

template<typename Detail>
const Detail &as(void *detail)
{
    return *static_cast<const Detail *>(detail);
}

QString opening(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_DOC: return {};
    case MD_BLOCK_QUOTE: return QStringLiteral("<blockquote>\n");
    case MD_BLOCK_UL: return QStringLiteral("<ul>\n");
    case MD_BLOCK_OL: return QStringLiteral("<ol start=\"%1\">\n").arg(as<MD_BLOCK_OL_DETAIL>(detail).start);
    case MD_BLOCK_LI: return item(as<MD_BLOCK_LI_DETAIL>(detail));
    case MD_BLOCK_HR: return QStringLiteral("<hr>\n");
    // The page's own headings are h1 and h2.
    case MD_BLOCK_H: return QStringLiteral("<h%1>").arg(std::min(6U, as<MD_BLOCK_H_DETAIL>(detail).level + 2));
    case MD_BLOCK_CODE: return QStringLiteral("<pre><code>");
    case MD_BLOCK_HTML: return {};
    case MD_BLOCK_P: return QStringLiteral("<p>");
    case MD_BLOCK_TABLE: return QStringLiteral("<table>\n");
    case MD_BLOCK_THEAD: return QStringLiteral("<thead>\n");
    case MD_BLOCK_TBODY: return QStringLiteral("<tbody>\n");
    case MD_BLOCK_TR: return QStringLiteral("<tr>");
    case MD_BLOCK_TH: return cell("th", as<MD_BLOCK_TD_DETAIL>(detail).align);
    case MD_BLOCK_TD: return cell("td", as<MD_BLOCK_TD_DETAIL>(detail).align);
    }
    return {};
}

QString closing(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_DOC: return {};
    case MD_BLOCK_QUOTE: return QStringLiteral("</blockquote>\n");
    case MD_BLOCK_UL: return QStringLiteral("</ul>\n");
    case MD_BLOCK_OL: return QStringLiteral("</ol>\n");
    case MD_BLOCK_LI: return QStringLiteral("</li>\n");
    case MD_BLOCK_HR: return {};
    case MD_BLOCK_H: return QStringLiteral("</h%1>\n").arg(std::min(6U, as<MD_BLOCK_H_DETAIL>(detail).level + 2));
    case MD_BLOCK_CODE: return QStringLiteral("</code></pre>\n");
    case MD_BLOCK_HTML: return {};
    case MD_BLOCK_P: return QStringLiteral("</p>\n");
    case MD_BLOCK_TABLE: return QStringLiteral("</table>\n");
    case MD_BLOCK_THEAD: return QStringLiteral("</thead>\n");
    case MD_BLOCK_TBODY: return QStringLiteral("</tbody>\n");
    case MD_BLOCK_TR: return QStringLiteral("</tr>\n");
    case MD_BLOCK_TH: return QStringLiteral("</th>");
    case MD_BLOCK_TD: return QStringLiteral("</td>");
    }
    return {};
}

QString spanTag(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM: return QStringLiteral("em");
    case MD_SPAN_STRONG: return QStringLiteral("strong");
    case MD_SPAN_CODE: return QStringLiteral("code");
    case MD_SPAN_DEL: return QStringLiteral("del");
    case MD_SPAN_U: return QStringLiteral("u");
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY: return QStringLiteral("code");
    case MD_SPAN_A:
    case MD_SPAN_IMG:
    case MD_SPAN_WIKILINK: return QStringLiteral("a");
    }
    return {};
}

QString &target(void *data)
{
    return *static_cast<QString *>(data);
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    target(data) += opening(type, detail);
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    target(data) += closing(type, detail);
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    if (type == MD_SPAN_A)
        target(data) += QStringLiteral("<a href=\"%1\">").arg(safeAddress(as<MD_SPAN_A_DETAIL>(detail).href));
    else if (type == MD_SPAN_IMG)
        target(data) += QStringLiteral("<a href=\"%1\">").arg(safeAddress(as<MD_SPAN_IMG_DETAIL>(detail).src));
    else
        target(data) += u'<' + spanTag(type) + u'>';
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *data)
{
    target(data) += QStringLiteral("</") + spanTag(type) + u'>';
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    const QString piece = QString::fromUtf8(text, static_cast<qsizetype>(size));
    if (type == MD_TEXT_BR)
        target(data) += QStringLiteral("<br>\n");
    else if (type == MD_TEXT_SOFTBR)
        target(data) += u'\n';
    else if (type == MD_TEXT_ENTITY)
        target(data) += piece; // md4c has checked its form.
    else if (type != MD_TEXT_NULLCHAR)
        target(data) += piece.toHtmlEscaped();
    return 0;
}

} // namespace

QString htmlFromMarkdown(const QString &markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS | MD_FLAG_NOHTML;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = takeText;
    const QByteArray text = markdown.toUtf8();
    QString html;
    // It fails only when memory does, and then what was written so far is what there is.
    md_parse(text.constData(), static_cast<MD_SIZE>(text.size()), &parser, &html);
    return html;
}

} // namespace quire::chat
