// HTML as a stream of tags and text. Tolerant: whatever is not a tag is text. Pure.
#pragma once

#include <QHash>
#include <QString>

namespace quire::parsers {

struct HtmlToken {
    enum Kind { End, Text, Open, Close };
    Kind kind = End;
    QString name; ///< Lower case, of a tag.
    QString text; ///< Entities replaced.
    QHash<QString, QString> attributes;
};

class HtmlTokens
{
public:
    /// `xml`: <script/> is whole, as XHTML has it; in HTML the rest of the page would be its script.
    explicit HtmlTokens(QStringView html, bool xml = false)
        : m_html(html)
        , m_xml(xml)
    {
    }
    [[nodiscard]] HtmlToken next();

private:
    HtmlToken tag();
    void attributes(HtmlToken &token);
    HtmlToken rawText();
    bool skipComment();

    QStringView m_html;
    bool m_xml = false;
    QString m_emptyName; ///< Of the empty element just opened: its end comes next.
    qsizetype m_at = 0;
    QString m_rawEnd; ///< Inside <script> and its like: the tag that ends it.
};

[[nodiscard]] QString replacedEntities(QStringView text);

} // namespace quire::parsers
