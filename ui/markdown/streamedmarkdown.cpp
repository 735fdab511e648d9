#include "ui/markdown/streamedmarkdown.h"

#include <QTextDocument>
#include <algorithm>

namespace quire::ui {

namespace {

qsizetype indentOf(QStringView line)
{
    const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
    return text - line.begin();
}

/// The run of backticks or tildes that opens or closes a fence; empty for any other line.
QStringView fenceOf(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || (text.front() != u'`' && text.front() != u'~'))
        return {};
    qsizetype length = 1;
    while (length < text.size() && text.at(length) == text.front())
        ++length;
    return length >= 3 ? text.first(length) : QStringView();
}

bool closes(QStringView line, QStringView fence)
{
    const QStringView run = fenceOf(line);
    return run.size() >= fence.size() && run.front() == fence.front() && line.trimmed().size() == run.size();
}

bool startsItem(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty())
        return false;
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    if (digits > 0)
        return digits + 1 < text.size() && (text.at(digits) == u'.' || text.at(digits) == u')') && text.at(digits + 1) == u' ';
    return text.size() > 1 && (text.front() == u'-' || text.front() == u'*' || text.front() == u'+') && text.at(1) == u' ';
}

} // namespace

qsizetype settledLength(QStringView markdown)
{
    qsizetype settled = 0;
    QStringView fence;
    bool inList = false;
    bool afterBlank = true;
    for (qsizetype at = 0; at < markdown.size();) {
        const qsizetype newline = markdown.indexOf(u'\n', at);
        if (newline < 0)
            break; // an unfinished line decides nothing
        const QStringView line = markdown.sliced(at, newline - at);
        const bool blank = line.trimmed().isEmpty();
        if (!fence.isEmpty()) {
            if (closes(line, fence)) {
                fence = {};
                if (!inList)
                    settled = newline + 1;
            }
        } else {
            if (inList && afterBlank && !blank && indentOf(line) == 0 && !startsItem(line)) {
                inList = false;
                settled = at;
            }
            if (startsItem(line) && (indentOf(line) < 4 || inList))
                inList = true;
            fence = fenceOf(line);
            if (blank && !inList)
                settled = newline + 1;
        }
        afterBlank = blank;
        at = newline + 1;
    }
    return settled;
}

StreamedMarkdown::StreamedMarkdown(QTextDocument &document, const MarkdownStyle &style)
    : m_document(document)
    , m_style(style)
{
    m_document.clear();
    prepareDocument(m_document, m_style);
}

void StreamedMarkdown::update(const QString &markdown)
{
    if (!markdown.startsWith(m_settled)) {
        m_settled.clear();
        m_end = {};
    }
    const qsizetype settled = settledLength(QStringView(markdown).sliced(m_settled.size()));
    if (settled > 0) {
        m_end = appendMarkdown(m_document, m_end, markdown.mid(m_settled.size(), settled), m_style);
        m_settled = markdown.first(m_settled.size() + settled);
    }
    appendMarkdown(m_document, m_end, markdown.sliced(m_settled.size()), m_style);
}

void StreamedMarkdown::finish(const QString &markdown)
{
    m_settled.clear();
    m_end = {};
    appendMarkdown(m_document, m_end, markdown, m_style);
}

} // namespace quire::ui
