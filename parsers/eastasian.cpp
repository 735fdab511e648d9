#include "parsers/eastasian.h"

#include <array>

namespace quire::parsers {
namespace {

// Each encoding has its common characters together: kana, the syllables of Hangul, the first level of Han. Text in it stands
// there nearly alone; in another encoding's eyes the same bytes are scattered.
constexpr double goodShare = 0.85;
constexpr int fewest = 3;
constexpr int tellingSyllables = 5; // so many characters are Hangul by chance in one Chinese text of ten

struct Look {
    int length = 0;      // bytes of the character; 0: not of this encoding
    bool common = false;
    bool kana = false;
    bool hangul = false;
};

using Byte = unsigned char;

constexpr bool within(Byte byte, Byte first, Byte last)
{
    return byte >= first && byte <= last;
}

Look inGb18030(Byte lead, Byte trail)
{
    if (!within(lead, 0x81, 0xfe))
        return {};
    if (within(trail, 0x30, 0x39))
        return {4};
    const bool valid = within(trail, 0x40, 0x7e) || within(trail, 0x80, 0xfe);
    return {valid ? 2 : 0, trail >= 0xa1 && (within(lead, 0xb0, 0xd7) || lead == 0xa1 || lead == 0xa3)};
}

Look inBig5(Byte lead, Byte trail)
{
    const bool valid = within(lead, 0x81, 0xfe) && (within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe));
    return {valid ? 2 : 0, within(lead, 0xa1, 0xc6)};
}

Look inShiftJis(Byte lead, Byte trail)
{
    if (within(lead, 0xa1, 0xdf))
        return {1}; // half-width katakana
    const bool valid = (within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc)) && (within(trail, 0x40, 0x7e) || within(trail, 0x80, 0xfc));
    const bool kana = (lead == 0x82 && within(trail, 0x9f, 0xf1)) || (lead == 0x83 && within(trail, 0x40, 0x96));
    return {valid ? 2 : 0, kana || lead == 0x81 || lead == 0x82 || within(lead, 0x88, 0x97), kana};
}

Look inEucJp(Byte lead, Byte trail)
{
    const bool valid = (within(lead, 0xa1, 0xfe) || lead == 0x8e) && within(trail, 0xa1, 0xfe);
    const bool kana = lead == 0xa4 || lead == 0xa5;
    return {valid ? 2 : 0, kana || lead == 0xa1 || lead == 0xa3 || within(lead, 0xb0, 0xcf), kana};
}

Look inEucKr(Byte lead, Byte trail)
{
    const bool valid = within(lead, 0xa1, 0xfe) && within(trail, 0xa1, 0xfe);
    const bool hangul = within(lead, 0xb0, 0xc8);
    return {valid ? 2 : 0, hangul || lead == 0xa1 || lead == 0xa3, false, hangul};
}

struct Encoding {
    const char *name;
    Look (*look)(Byte lead, Byte trail);
};

// What fits several alike is the first that does.
constexpr std::array<Encoding, 5> encodings{{{"GB18030", inGb18030}, {"Big5", inBig5}, {"Shift_JIS", inShiftJis}, {"EUC-JP", inEucJp}, {"EUC-KR", inEucKr}}};

struct Fit {
    double share = 0;
    int characters = 0;
    int kana = 0;
    int hangul = 0;
    int highTrails = 0;
};

Fit fitOf(QByteArrayView bytes, const Encoding &encoding)
{
    Fit fit;
    int common = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<Byte>(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const auto trail = i + 1 < bytes.size() ? static_cast<Byte>(bytes[i + 1]) : Byte(0);
        const Look look = encoding.look(lead, trail);
        if (look.length == 0)
            return {};
        ++fit.characters;
        common += look.common ? 1 : 0;
        fit.kana += look.kana ? 1 : 0;
        fit.hangul += look.hangul ? 1 : 0;
        fit.highTrails += look.length == 2 && trail >= 0x80 ? 1 : 0;
        i += look.length;
    }
    fit.share = fit.characters > 0 ? static_cast<double>(common) / fit.characters : 0;
    return fit;
}

// Windows-874: consonants, what is written over, under or after one, and vowels that are written before one.
constexpr bool isThaiConsonant(Byte byte) { return within(byte, 0xa1, 0xce); }
constexpr bool followsConsonant(Byte byte) { return within(byte, 0xd0, 0xda) || within(byte, 0xe7, 0xee); }
constexpr bool leadsConsonant(Byte byte) { return within(byte, 0xe0, 0xe4); }

} // namespace

bool isThai(QByteArrayView bytes)
{
    constexpr int fewestMarks = 3;
    constexpr int mostBetween = 4; // of its letters, one is a vowel or tone; Korean bytes look so half as often
    int marks = 0;
    int letters = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<Byte>(bytes[i]);
        if (byte < 0x80)
            continue;
        const auto before = i > 0 ? static_cast<Byte>(bytes[i - 1]) : Byte(0);
        const bool isLast = i + 1 == bytes.size();
        const auto after = isLast ? Byte(0) : static_cast<Byte>(bytes[i + 1]);
        const bool isPunctuation = byte == 0x80 || byte == 0x85 || within(byte, 0x91, 0x97) || byte == 0xa0;
        const bool isLetter = within(byte, 0xa1, 0xda) || within(byte, 0xdf, 0xfb);
        if (!isLetter && !isPunctuation)
            return false;
        if (followsConsonant(byte) && !isThaiConsonant(before) && !followsConsonant(before))
            return false;
        if (leadsConsonant(byte) && !isLast && !isThaiConsonant(after))
            return false;
        ++letters;
        marks += followsConsonant(byte) || leadsConsonant(byte) ? 1 : 0;
    }
    return marks >= fewestMarks && letters <= mostBetween * marks;
}

const char *eastAsianEncoding(QByteArrayView bytes)
{
    const Encoding *best = nullptr;
    Fit bestFit{goodShare};
    for (const Encoding &encoding : encodings) {
        Fit fit = fitOf(bytes, encoding);
        // "It's" with a typographer's apostrophe looks like a kanji, "Århus" like a Han character: such pairs end in a letter.
        const bool isLatin = fit.kana == 0 && fit.highTrails * 4 < fit.characters;
        if (fit.characters < fewest || isLatin)
            continue;
        const bool allHangul = fit.hangul >= tellingSyllables && fit.share == 1;
        if (fit.share > bestFit.share || (fit.share == bestFit.share && (!best || fit.kana > bestFit.kana || allHangul))) {
            best = &encoding;
            bestFit = fit;
        }
    }
    return best ? best->name : nullptr;
}

} // namespace quire::parsers
