// Numbers in Chinese characters, as cells of Chinese and Japanese workbooks show them. Pure.
#pragma once

#include <QString>

namespace quire::parsers {

enum class ChineseNumerals {
    None,
    Plain,  ///< [DBNum1]: 一千二百〇五
    Formal, ///< [DBNum2], of cheques: 壹仟贰佰零伍
};

/// `language`: a Windows language id; formal characters differ between the scripts. Below 10^16; larger ones stay digits.
[[nodiscard]] QString chineseNumber(quint64 number, ChineseNumerals numerals, int language = 0x804);
/// The same as lists and dates count: "十二" instead of "一十二".
[[nodiscard]] QString chineseCount(quint64 number, ChineseNumerals numerals, int language = 0x804);
/// Digit by digit, as years are written: 二〇二三.
[[nodiscard]] QString chineseDigits(const QString &digits, ChineseNumerals numerals, int language = 0x804);
/// The number in `shown` ("1,234.50 元") in characters, its decimals digit by digit; what stands around it stays.
[[nodiscard]] QString withChineseNumerals(const QString &shown, ChineseNumerals numerals, int language);

} // namespace quire::parsers
