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
    explicit HtmlTokens(QStringView html)
        : m_html(html)
    {
    }
    [[nodiscard]] HtmlToken next();

private:
    HtmlToken tag();
    void attributes(HtmlToken &token);
    HtmlToken rawText();
    bool skipComment();

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_rawEnd; ///< Inside <script> and its like: the tag that ends it.
};

[[nodiscard]] QString replacedEntities(QStringView text);

} // namespace quire::parsers
