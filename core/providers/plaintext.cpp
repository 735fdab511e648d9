#include "core/providers/plaintext.h"

#include <QRegularExpression>
#include <array>

namespace quire::providers {
namespace {

using namespace Qt::Literals::StringLiterals;

QString entity(const QString &name)
{
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && name.at(1).toLower() == u'x';
        bool isNumber = false;
        const uint code = hexadecimal ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber);
        if (!isNumber || code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return {};
        const auto character = static_cast<char32_t>(code);
        return QString::fromUcs4(&character, 1);
    }
    // What search services escape; anything else stays as it was written.
    static constexpr std::array<std::pair<QLatin1StringView, char16_t>, 6> known = {
        {{"amp"_L1, u'&'}, {"lt"_L1, u'<'}, {"gt"_L1, u'>'}, {"quot"_L1, u'"'}, {"apos"_L1, u'\''}, {"nbsp"_L1, u' '}}};
    for (const auto &[word, character] : known) {
        if (name == word)
            return QString(QChar(character));
    }
    return u'&' + name + u';';
}

} // namespace

QString plainText(const QString &snippet)
{
    static const QRegularExpression tag(u"</?[a-zA-Z][^>]*>"_s);
    static const QRegularExpression escaped(u"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,6});"_s);
    QString text = snippet;
    text.remove(tag);
    QString result;
    qsizetype from = 0;
    for (auto matches = escaped.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += entity(match.captured(1));
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result.simplified();
}

} // namespace quire::providers
