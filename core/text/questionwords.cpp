#include "core/text/questionwords.h"

#include <QRegularExpression>
#include <algorithm>

namespace quire::text {
namespace {

// Longer ones before those that they hold. Conditions keep what merely ends or begins alike: "などの" (such as) holds "どの"
// (which), "เกี่ยว" (about) "กี่" (how many), "吗啡" (morphine) the particle of questions.
const QString &pattern()
{
    static const QString all = QStringList{
        // Chinese, both scripts
        QStringLiteral("请问|請問|请?告诉我|請?告訴我|为(?:什么|何)|為(?:什麼|何)|什么(?:时候|样|地方)?|什麼(?:時候|樣|地方)?|甚麼"),
        QStringLiteral("怎(?:么样|么|样|麼樣|麼|樣)|如何|多少|多大(?![学學])|多久|多长|多長|哪(?!吒)一?(?:年|月|天|日|个|個|些|里|裡|儿|兒|位|种|種|国|國|家|座|部|支|所|本|条|條)?"),
        QStringLiteral("谁|誰|几(?:个|年|月|日|岁|次|位|名|人|种)|幾(?:個|年|月|日|歲|次|位|名|人|種)|何(?:时|時|处|處|地|种|種)|是否|有没有|有沒有|[吗嗎呢](?=[？?。\\s]|$)"),
        // Japanese
        QStringLiteral("(?:について)?(?:教えて|答えて)(?:ください|下さい)?|(?:で|ま)(?:しょう|した|す)か|だれ|(?<!な)どの(?:よう[なに]|くらい|ぐらい)?|どれ(?:くらい|ぐらい|ほど)?"),
        QStringLiteral("どこ|どちら|いつ(?!も)|なぜ|いくつ|いくら|(?<!幾)何(?:年|月|日|人|名|歳|回|度|番目?|県|世紀|曜日|時代?|語|色|ヶ国|か国|カ国|と|を|が|で|の|か|です|という)"),
        // Korean
        QStringLiteral("무엇|누구|어디|언제|얼마나?|어떤|어떻게|어느|몇|인가요|입니까|습니까|나요(?=[?？\\s]|$)|알려\\s?(?:주세요|줘)"),
        // Thai
        QStringLiteral("อะไร|ใคร|(?:ที่)?ไหน|เมื่อ(?:ไหร่|ไร|ใด)|เท่า(?:ไหร่|ไร|ใด)|อย่างไร|ยังไง|ทำไม|(?<!เ)กี่|หรือไม่|บ้าง"),
    }.join(u'|');
    return all;
}

} // namespace

QString withoutQuestionWords(const QString &question)
{
    static const QRegularExpression asking(pattern(), QRegularExpression::UseUnicodePropertiesOption);
    const bool hasGrams = std::any_of(question.cbegin(), question.cend(), [](QChar c) { return c.unicode() >= 0x0e00; });
    return hasGrams ? QString(question).replace(asking, QStringLiteral(" ")) : question;
}

} // namespace quire::text
