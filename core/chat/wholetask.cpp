#include "core/chat/wholetask.h"

#include <QRegularExpression>

namespace quire::chat {
namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression pattern(const char16_t *text)
{
    return pattern(QString::fromUtf16(text));
}

// What may stand before the verb of a request: courtesies, and no question word.
constexpr const char16_t *courtesy =
    u"^\\W*(?:(?:please|kindly|now|ok(?:ay)?|hi|hello|(?:can|could|would|will) you(?: please)?|i(?:'d| would) like you to|i (?:want|need) you to"
    "|bitte|(?:kannst|könntest) du(?: bitte)?(?: mir)?|(?:können|könnten) sie(?: bitte)?(?: mir)?"
    "|s'il (?:te|vous) pla[iî]t|(?:peux|pourrais)[- ]tu(?: me)?|(?:pouvez|pourriez)[- ]vous(?: me)?"
    "|por favor|(?:puedes|podr[ií]as|puede|podr[ií]a)(?: usted)?(?: me)?)[\\s,:]+)*";

QRegularExpression request(const char16_t *text)
{
    return pattern(QString(QString::fromUtf16(courtesy) + u"(?:" + QString::fromUtf16(text) + u')'));
}

// What is asked about as a whole.
constexpr const char16_t *chineseDocuments =
    u"文档|文件|文檔|报告|報告|论文|論文|文章|合同|手册|手冊|指南|教程|讲义|講義|笔记|筆記|资料|資料|材料|协议|協議|方案|计划|計劃|规定|規定|条例|條例|纪要|紀要|说明书|說明書|白皮书|白皮書|演示文稿|幻灯片|簡報";

bool asksSummary(const QString &question)
{
    static const QRegularExpression verb = request(
        u"summari[sz]e\\b|sum (?:\\w+ )?up\\b|outline (?:the|this|these|both|all)\\b|tl;?dr\\b"
        // "a short summary of the report", with or without a verb before it
        "|(?:(?:give|write|make|create|provide|prepare|draft|show)(?: me| us)? )?(?:an?|the) (?:\\w+[ -]){0,3}(?:summary|overview|synopsis|outline) (?:of|for)\\b"
        "|(?:give|write|make|create|provide|prepare|draft)(?: me| us)? (?:an?|the) (?:\\w+[ -]){0,3}(?:summary|overview|synopsis)\\b"
        "|summary(?: of\\b|[.!:]?\\s*$)"
        "|(?:what are|give me|list|tell me|show me)(?: the)? (?:\\w+ )?(?:key|main|most important|central) (?:points|takeaways|messages|findings|ideas)\\b"
        "|what(?:'s| is| are) (?:this|that|the|these|those|both|each)(?: \\w+)? (?:document|report|paper|file|text|book|article|presentation|contract)s? (?:\\w+ )?about\\b"
        // German
        "|fass(?:e|en sie)?\\b.*\\bzusammen\\b|(?:\\S+ ){1,12}?zusammenfassen\\b|zusammenfassung (?:de[sr]|von|dieser|dieses)\\b"
        "|(?:(?:gib|schreib|erstell|mach)e?n?(?: sie)?(?: mir| uns)? )?(?:ein|eine|die) (?:\\w+ ){0,2}(?:zusammenfassung|überblick|übersicht) (?:de[sr]|von|dieser|dieses|über)\\b"
        "|worum geht es (?:in|bei) (?:diese|de)[mnr]\\b|wovon handel[nt]\\w* (?:diese|d)\\w+\\b|was sind die (?:wichtigsten|zentralen|wesentlichen) (?:punkte|aussagen|ergebnisse|erkenntnisse)\\b"
        // French
        "|résum(?:e|er|ez|ons)(?:[- ]moi)?\\b|(?:fais|faites|donne|donnez|écris|écrivez|rédige|rédigez)(?:[- ](?:moi|nous))? (?:un|le) (?:\\w+ ){0,2}(?:résumé|synthèse|aperçu)\\b"
        "|(?:un |le )?(?:bref |court )?résumé (?:de|du|des)\\b|faire (?:un|le) résumé\\b|de quoi (?:parle|traite|parlent|traitent)(?:nt)? (?:ce|cet|cette|ces|le|la|les)\\b"
        "|quels sont les (?:points|messages|éléments|résultats) (?:clés|principaux|essentiels|importants)\\b|quelles sont les (?:idées|conclusions) (?:principales|essentielles|clés)\\b"
        // Spanish
        "|resum(?:e|a|an|ir|ime|irme)\\b|resúm(?:eme|enos|ame|elo)\\b|(?:haz|hazme|haga|hágame|dame|deme|escribe|escriba|prepara|hacer|hacerme|darme)(?: me)? (?:un|el) (?:\\w+ ){0,2}resumen\\b"
        "|(?:un )?(?:breve )?resumen (?:de|del)\\b|de qué (?:trata|tratan|habla|hablan) (?:este|esta|estos|estas|el|la|los|las)\\b"
        "|cuáles son (?:los|las) (?:puntos|ideas|mensajes|conclusiones) (?:clave|principales|más importantes|esenciales)\\b");
    static const QRegularExpression dense = pattern(QString::fromUtf16(
        // Japanese
        u"要約(?:して|を(?:して|作|書|お願い|ください|頼)|せよ|しろ|してください)|要約[。.!！]?\\s*$|(?:概要|要点|要旨|あらすじ)を(?:教えて|まとめ|説明|示し|書い|述べ|挙げ)|(?:全体|内容|文書|資料|報告書|論文|ファイル|これ)を(?:\\S{0,6}に)?まとめて"
        "|何について(?:書かれ|述べ)"
        // Korean
        "|요약(?:해|하여|하라|하세요|해줘|해 ?주세요|부탁|을 (?:작성|만들|써|해|부탁))|요약[.!]?\\s*$|(?:핵심|주요) ?(?:내용|요점|사항|포인트)(?:을|를|이|은)? ?(?:정리|알려|말해|설명|무엇|뭐)|개요를 ?(?:알려|작성|설명)|무엇에 (?:관한|대한) (?:문서|보고서|글|책|논문)"
        // Chinese
        "|^\\W*(?:请|請|麻烦|麻煩|帮我|幫我|帮忙|给我|給我|你?能否|你?能不能|可以|你)*(?:对|將|把|将)?\\S{0,20}?(?:总结|總結|概括|概述|归纳|歸納)(?:一下|下)?(?:这|這|本|该|該|上述|以上|两|兩|全|整|所有|一下|出|$|[。.!！]|文|报告|報告|论文|合同|文件|文档|成|其)"
        "|(?:写|寫|做|生成|给出|給出|提供|撰写)(?:一?[个個份篇段])?\\S{0,8}(?:摘要|总结|總結|概要|概述)|(?:文档|文件|文檔|报告|報告|论文|論文|文章|书|書|合同)\\S{0,4}(?:讲了|講了|说了|說了|写了|寫了|讲的是|说的是|講的是|說的是)(?:些?什么|些?什麼|啥)"
        "|^\\W*(?:请|請|麻烦|麻煩|帮我|幫我|给我|給我)*(?:总结|總結|概括|概述|归纳|歸納)(?:一下|下)?\\S{0,20}(?:DOCUMENT)\\W*$"
        "|(?:DOCUMENT)的?(?:主要内容|主要內容|要点|要點|核心内容|核心內容|大意)(?:是什么|是什麼|有哪些|[。.？?]?\\s*$)").replace(QStringLiteral("DOCUMENT"), QString::fromUtf16(chineseDocuments)));
    return verb.match(question).hasMatch() || dense.match(question).hasMatch();
}

bool asksList(const QString &question)
{
    static const QRegularExpression verb = request(
        u"(?:list|enumerate|name|extract|collect|find|give me|show me|tell me|identify)(?: me| out)? (?:all|every|each|any and all)\\b(?! about)"
        "|(?:(?:give|make|create|write|compile|provide|prepare|show)(?: me| us)? )?(?:a|the) (?:complete|full|comprehensive|exhaustive) list\\b"
        "|(?:make|create|write|compile|prepare)(?: me| us)? a list of (?:all|every|each)\\b|what are all (?:of )?(?:the|these|its)\\b"
        // German
        "|(?:liste|listen sie|nenn|nenne|nennen sie|zähl|zähle|zählen sie|finde|finden sie|zeig|zeige)(?: mir| uns)? (?:alle|sämtliche|jede[nrs]?)\\b"
        "|(?:alle|sämtliche) (?:\\S+ ){1,8}?(?:auflisten|aufzählen|nennen)\\b|(?:erstelle?|erstellen sie|mach|gib)(?: mir| uns)? eine (?:vollständige |komplette )?liste (?:aller|sämtlicher)\\b"
        // French
        "|(?:list|énumèr|cit|donn|nomm|trouv|relèv|énumér|relev)(?:e|es|er|ez)(?:[- ]moi)? (?:tous|toutes|chaque|chacun)\\b"
        "|(?:(?:fais|faites|dresse|dressez|donne|donnez|établis)(?:[- ]moi)? )(?:la|une) liste (?:complète |exhaustive )?(?:de tous|de toutes|complète|exhaustive)\\b"
        // Spanish
        "|(?:enumer|list|nombr|mencion)(?:a|e|ar|en|arme)(?:me)? (?:todos|todas|cada)\\b|(?:dame|deme|encuentra|extrae|indica|muestra|muéstrame) (?:todos|todas)\\b"
        "|(?:haz|haga|hazme|dame|crea|elabora) una lista (?:completa |exhaustiva )?(?:de todos|de todas|completa|exhaustiva)\\b");
    static const QRegularExpression dense = pattern(
        // Japanese: "all ... list"
        u"(?:すべて|全て|全部|全件|漏れなく|もれなく|残らず).{0,40}(?:挙げ|あげて|列挙|リスト|一覧|抽出|書き出|抜き出)|(?:列挙|リストアップ|一覧に)(?:して|せよ).{0,4}(?:すべて|全て|全部)"
        // Korean
        "|(?:모든|모두|전부|전체|빠짐없이).{0,40}(?:나열|열거|목록|찾아 ?(?:줘|주)|추출|뽑아|적어 ?(?:줘|주)|리스트)"
        // Chinese
        "|(?:列出|列举|列舉|罗列|羅列|找出|提取|枚举|枚舉|列明)\\S{0,20}?(?:所有|全部|每一?[个個项項条條]|一切)|(?:所有|全部)\\S{0,30}?(?:列出来|列出來|都列出|列举|列舉|罗列|列一下|列成)");
    return verb.match(question).hasMatch() || dense.match(question).hasMatch();
}

bool asksComparison(const QString &question)
{
    static const QRegularExpression verb = request(
        u"(?:compare|contrast)\\b|(?:make|write|give me|create|draw up) a comparison (?:of|between)\\b|(?:what (?:are|is) the |(?:explain|list|show|describe|tell me)(?: me)? (?:all )?the )(?:\\w+ )?(?:differences?|similarit(?:y|ies)) between\\b"
        "|how (?:do|does|are) .{1,120} (?:differ|compare|different)\\b"
        "|vergleich(?:e|en sie)?\\b|(?:\\S+ ){1,15}?vergleichen\\b|(?:was|welche) (?:sind|ist|gibt es) (?:die |der )?(?:unterschiede?|gemeinsamkeiten)\\b|worin (?:unterscheiden|unterscheidet)\\b"
        "|compar(?:e|er|ez|ons)\\b|quelles? (?:est|sont) (?:la|les) (?:différences?|similitudes?) entre\\b|en quoi .{1,120} diffèrent\\b"
        "|compar(?:a|ar|en)\\b|cuáles? (?:es|son) (?:la|las) (?:diferencias?|similitudes?) entre\\b|en qué se diferencian?\\b");
    static const QRegularExpression dense = pattern(
        u"(?:比較|対比)(?:して|を(?:して|お願い|行)|せよ)|を比べて|違いを(?:教え|説明|まとめ|述べ|挙げ)|相違点を|(?:違い|相違点)は何"
        "|비교(?:해|하여|하라|하세요|분석)|차이점?(?:을|를|이|은) ?(?:알려|설명|말해|정리|무엇|뭐)"
        "|^\\W*(?:请|請|麻烦|帮我|幫我)*(?:比较|比較|对比|對比)(?!例|度|好|大|小|高|低|多|少|强)|(?:进行|做|作)(?:一个|一下|个)?(?:比较|对比|比較|對比)|(?:有什么|有哪些|有何|有什麼)(?:区别|區別|不同|差异|差異|异同)");
    return verb.match(question).hasMatch() || dense.match(question).hasMatch();
}

bool speaksOfDocuments(const QString &question)
{
    static const QRegularExpression words = pattern(
        u"\\b(?:(?:these|those|both|two|three|all|the)(?: \\w+)? (?:documents?|reports?|files?|papers?|contracts?|versions?|texts?|articles?|presentations?|spreadsheets?|offers?|books?)"
        "|(?:the|these) (?:two|three)|both(?: of them)?|compare (?:them|these|those)"
        "|(?:beide[nr]?|diese[nr]?|die|der|alle[nr]?)(?: \\w+)? (?:dokumente[n]?|berichte[n]?|dateien|verträge[n]?|versionen|texte[n]?|angebote[n]?)|beide[nr]?"
        "|(?:ces|les|des)(?: \\w+)? (?:documents|rapports|fichiers|contrats|versions|textes|articles)"
        "|(?:estos|estas|los|las|ambos|ambas)(?: \\w+)? (?:documentos|informes|archivos|contratos|versiones|textos|artículos)|ambos|ambas)\\b"
        "|(?:文書|資料|報告書|ファイル|論文|契約書)|(?:문서|보고서|파일|논문|계약서)|(?:文档|文件|文檔|报告|報告|论文|論文|合同|合約|两份|兩份|两篇|兩篇)");
    return words.match(question).hasMatch();
}

} // namespace

std::optional<WholeTask> wholeTaskIn(const QString &question)
{
    const QString text = question.simplified();
    // Comparing comes first: "summarise the differences between both reports" needs both.
    if (asksComparison(text))
        return WholeTask{TaskKind::Comparison, speaksOfDocuments(text)};
    if (asksSummary(text))
        return WholeTask{TaskKind::Summary, speaksOfDocuments(text)};
    if (asksList(text))
        return WholeTask{TaskKind::List, speaksOfDocuments(text)};
    return std::nullopt;
}

QString taskKindName(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Summary: return QStringLiteral("summary");
    case TaskKind::List: return QStringLiteral("list");
    case TaskKind::Comparison: return QStringLiteral("comparison");
    }
    return {};
}

} // namespace quire::chat
