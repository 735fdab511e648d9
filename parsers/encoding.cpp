#include "parsers/encoding.h"

#include "parsers/eastasian.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace quire::parsers {
namespace {

constexpr qsizetype sampleSize = 64 * 1024;
constexpr qsizetype fewForStatistics = 200; // bytes beyond ASCII
constexpr int confident = 20; // of 100; below it a guess says no more than the Western default

QString decodedWith(QByteArrayView bytes, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2, Qt::Uninitialized);
    auto *target = reinterpret_cast<UChar *>(text.data());
    const auto length = ucnv_toUChars(converter.get(), target, static_cast<int32_t>(text.size()), bytes.data(),
                                      static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return {};
    text.truncate(length);
    return text;
}

QByteArray guessedEncoding(QByteArrayView bytes, QByteArrayView declared)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const auto telling = std::count_if(sample.begin(), sample.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (telling < fewForStatistics) {
        if (const char *name = eastAsianEncoding(sample))
            return name;
    }
    if (isThai(sample))
        return "windows-874-2000";
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    if (!declared.isEmpty())
        ucsdet_setDeclaredEncoding(detector.get(), declared.data(), static_cast<int32_t>(declared.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < confident)
        return "windows-1252";
    const char *name = ucsdet_getName(match, &status);
    return U_FAILURE(status) || !name ? QByteArray("windows-1252") : QByteArray(name);
}

/// UTF-16 without a mark: every other byte of mostly-ASCII text is zero.
const char *utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (sample.size() < 4 || bytes.size() % 2 != 0)
        return nullptr;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += sample[i] == 0;
    const qsizetype half = sample.size() / 2;
    if (zeros[1] > half / 3 && zeros[0] == 0)
        return "UTF-16LE";
    return zeros[0] > half / 3 && zeros[1] == 0 ? "UTF-16BE" : nullptr;
}

QString cleaned(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text.remove(QChar(0));
}

} // namespace

QString decodedText(QByteArrayView bytes, QByteArrayView declared)
{
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8)
        return cleaned(QStringDecoder(*marked).decode(bytes));
    if (const char *wide = utf16WithoutMark(bytes))
        return cleaned(decodedWith(bytes, wide));
    // Valid UTF-8 is not anything else by chance.
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return cleaned(std::move(text));
    if (!declared.isEmpty()) {
        const QString asDeclared = decodedWith(bytes, declared.toByteArray().constData());
        if (!asDeclared.isEmpty() && asDeclared.count(QChar::ReplacementCharacter) * 50 < asDeclared.size())
            return cleaned(asDeclared);
    }
    QByteArray encoding = guessedEncoding(bytes, declared);
    if (encoding == "GB18030" || encoding == "ISO-8859-1")
        encoding = encoding == "GB18030" ? "GB18030" : "windows-1252";
    const QString guessed = decodedWith(bytes, encoding.constData());
    return cleaned(guessed.isEmpty() ? text : guessed);
}

bool looksLikeText(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 8192));
    if (QStringConverter::encodingForData(sample) || utf16WithoutMark(sample))
        return true;
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1b;
    });
    return !sample.contains('\0') && controls * 50 <= sample.size();
}

} // namespace quire::parsers
