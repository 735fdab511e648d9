#include "parsers/html.h"

#include "parsers/encoding.h"
#include "parsers/htmlblocks.h"

#include <QRegularExpression>

namespace quire::parsers {
namespace {

constexpr qsizetype maximumBytes = 64 << 20;

QByteArray declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 2048)));
    return charset.match(head).captured(1).toLatin1();
}

/// A page of XML may close an element as it opens it.
bool isXml(QStringView html)
{
    return html.trimmed().startsWith(QLatin1String("<?xml"));
}

DocumentInfo readHead(const QString &html)
{
    DocumentInfo info;
    info.type = QStringLiteral("html");
    HtmlTokens tokens(html, isXml(html));
    bool inTitle = false;
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::End; token = tokens.next()) {
        if (token.kind == HtmlToken::Open && token.name == QLatin1String("html"))
            info.language = token.attributes.value(QStringLiteral("lang"));
        else if (token.kind == HtmlToken::Open && token.name == QLatin1String("meta")) {
            const QString name = token.attributes.value(QStringLiteral("name")).toLower();
            if (name == QLatin1String("author") || name == QLatin1String("description") || name == QLatin1String("keywords"))
                info.metadata.insert(name, token.attributes.value(QStringLiteral("content")));
        } else if (token.kind == HtmlToken::Open && token.name == QLatin1String("body")) {
            break;
        }
        if (inTitle && token.kind == HtmlToken::Text && info.title.isEmpty())
            info.title = token.text.simplified();
        inTitle = token.kind == HtmlToken::Open && token.name == QLatin1String("title");
    }
    return info;
}

} // namespace

Result<void> HtmlParser::read(QByteArrayView bytes, const ParseOptions &, ParseSink &sink) const
{
    if (bytes.size() > maximumBytes)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("a page of %1 bytes").arg(bytes.size()));
    const QString html = decodedText(bytes, declaredEncoding(bytes));
    sink.info(readHead(html));
    HtmlBlocks blocks(sink);
    HtmlTokens tokens(html, isXml(html));
    qsizetype count = 0;
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::End; token = tokens.next()) {
        blocks.add(token);
        if (++count % 4096 == 0 && sink.isCancelled())
            return failure(ErrorCode::Cancelled);
    }
    blocks.finish();
    return {};
}

} // namespace quire::parsers
