#include "parsers/symbolfont.h"

namespace quire::parsers {
namespace {

// Adobe's encoding of the Symbol font, from 0x20 and from 0xa0; what has no character of its own is a space.
constexpr QStringView symbolLow = u" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr QStringView symbolHigh = u"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

QChar wingding(char16_t code)
{
    switch (code) {
    case 0x28: return u'☎';
    case 0x2a: return u'✉';
    case 0x46: return u'☞';
    case 0x4a: return u'☺';
    case 0x6c: return u'●';
    case 0x6e: return u'■';
    case 0x6f: case 0xa8: return u'☐';
    case 0x71: return u'❑';
    case 0x75: return u'◆';
    case 0x76: return u'❖';
    case 0xa4: return u'◉';
    case 0xa7: return u'▪';
    case 0xd8: return u'➢';
    case 0xdf: case 0xe7: return u'←';
    case 0xe0: case 0xe8: return u'→';
    case 0xe1: return u'↑';
    case 0xe2: return u'↓';
    case 0xf0: return u'⇨';
    case 0xfb: return u'✗';
    case 0xfc: return u'✓';
    case 0xfd: return u'☒';
    case 0xfe: return u'☑';
    default: return u'•';
    }
}

} // namespace

bool isSymbolFont(const QString &font)
{
    return font == QLatin1String("Symbol") || font.startsWith(QLatin1String("Wingdings"));
}

QChar symbolOf(char16_t code, const QString &font)
{
    const char16_t place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
    if (font == QLatin1String("Symbol")) {
        if (place >= 0x20 && place < 0x20 + symbolLow.size())
            return symbolLow[place - 0x20];
        if (place >= 0xa0 && place < 0xa0 + symbolHigh.size())
            return symbolHigh[place - 0xa0];
    }
    if (font == QLatin1String("Wingdings") && place < 0x100)
        return wingding(place);
    return code >= 0xe000 && code <= 0xf8ff ? QChar(u'•') : QChar(code);
}

QString symbolText(const QString &text, const QString &font)
{
    QString result = text;
    for (QChar &c : result) {
        const char16_t code = c.unicode();
        if ((code >= 0x21 && code <= 0xff) || (code >= 0xf020 && code <= 0xf0ff))
            c = symbolOf(code, font);
    }
    return result;
}

} // namespace quire::parsers
