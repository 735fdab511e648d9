#include "ui/markdown/codehighlighter.h"

#include "ui/markdown/codelanguages.h"

#include <QString>

namespace quire::ui {

namespace {

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class Lexer
{
public:
    Lexer(const CodeLanguage &language, QStringView code)
        : m_language(language)
        , m_keywords(QLatin1StringView(language.keywords))
        , m_quotes(QLatin1StringView(language.quotes))
        , m_lineComment(language.lineComment)
        , m_blockOpen(language.blockOpen)
        , m_blockClose(language.blockClose)
        , m_code(code)
    {
    }

    QList<CodeSpan> run()
    {
        while (m_at < m_code.size())
            step();
        return std::move(m_spans);
    }

private:
    [[nodiscard]] bool startsWith(QLatin1StringView text) const
    {
        return !text.isEmpty() && m_code.sliced(m_at).startsWith(text);
    }

    void add(qsizetype end, CodeToken token)
    {
        m_spans.append({m_at, end - m_at, token});
        m_at = end;
    }

    [[nodiscard]] qsizetype lineEnd() const
    {
        const qsizetype end = m_code.indexOf(u'\n', m_at);
        return end < 0 ? m_code.size() : end;
    }

    [[nodiscard]] qsizetype after(QLatin1StringView text, qsizetype from) const
    {
        const qsizetype end = m_code.indexOf(text, from);
        return end < 0 ? m_code.size() : end + text.size();
    }

    [[nodiscard]] qsizetype stringEnd() const
    {
        const QChar quote = m_code.at(m_at);
        if (m_language.tripleQuotes && m_code.sliced(m_at).startsWith(QString(3, quote))) {
            const qsizetype end = m_code.indexOf(QString(3, quote), m_at + 3);
            return end < 0 ? m_code.size() : end + 3;
        }
        for (qsizetype i = m_at + 1; i < m_code.size(); ++i) {
            if (m_code.at(i) == u'\\')
                ++i;
            else if (m_code.at(i) == quote)
                return i + 1;
            else if (m_code.at(i) == u'\n' && quote != u'`')
                return i; // an apostrophe, or a string that is still being written
        }
        return m_code.size();
    }

    void word()
    {
        qsizetype end = m_at;
        while (end < m_code.size() && isWord(m_code.at(end)))
            ++end;
        const QStringView text = m_code.sliced(m_at, end - m_at);
        if (isKeyword(text))
            add(end, CodeToken::Keyword);
        else if (end < m_code.size() && m_code.at(end) == u'(')
            add(end, CodeToken::Call);
        else
            m_at = end;
    }

    [[nodiscard]] bool isKeyword(QStringView text) const
    {
        const auto sensitivity = m_language.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
        qsizetype at = 0;
        while ((at = m_keywords.indexOf(text, at, sensitivity)) >= 0) {
            const qsizetype end = at + text.size();
            if ((at == 0 || m_keywords.at(at - 1) == u' ') && (end == m_keywords.size() || m_keywords.at(end) == u' '))
                return true;
            ++at;
        }
        return false;
    }

    void number()
    {
        qsizetype end = m_at;
        while (end < m_code.size() && (isWord(m_code.at(end)) || m_code.at(end) == u'.'))
            ++end;
        add(end, CodeToken::Number);
    }

    void step()
    {
        const QChar c = m_code.at(m_at);
        if (startsWith(m_blockOpen))
            add(after(m_blockClose, m_at + m_blockOpen.size()), CodeToken::Comment);
        else if (startsWith(m_lineComment))
            add(lineEnd(), CodeToken::Comment);
        else if (m_quotes.contains(c))
            add(stringEnd(), CodeToken::String);
        else if (c.isDigit())
            number();
        else if (isWordStart(c))
            word();
        else
            ++m_at;
    }

    const CodeLanguage &m_language;
    QString m_keywords;
    QString m_quotes;
    QLatin1StringView m_lineComment;
    QLatin1StringView m_blockOpen;
    QLatin1StringView m_blockClose;
    QStringView m_code;
    qsizetype m_at = 0;
    QList<CodeSpan> m_spans;
};

QList<CodeSpan> highlightDiff(QStringView code)
{
    QList<CodeSpan> spans;
    qsizetype at = 0;
    for (const QStringView line : code.split(u'\n')) {
        if (line.startsWith(u'+'))
            spans.append({at, line.size(), CodeToken::Added});
        else if (line.startsWith(u'-'))
            spans.append({at, line.size(), CodeToken::Removed});
        else if (line.startsWith(QLatin1StringView("@@")))
            spans.append({at, line.size(), CodeToken::Comment});
        at += line.size() + 1;
    }
    return spans;
}

} // namespace

QList<CodeSpan> highlight(QStringView language, QStringView code)
{
    const CodeLanguage *known = codeLanguage(language);
    if (!known)
        return {};
    if (QLatin1StringView(known->label) == QLatin1StringView("Diff"))
        return highlightDiff(code);
    return Lexer(*known, code).run();
}

QString languageLabel(QStringView tag)
{
    const CodeLanguage *known = codeLanguage(tag);
    return known ? QString::fromLatin1(known->label) : tag.toString();
}

} // namespace quire::ui
