#include "core/text/stopwords.h"

#include <QHash>
#include <array>

namespace quire::text {
namespace {

// Articles, pronouns, prepositions, conjunctions, auxiliaries and question words; a question is mostly made of them.
constexpr std::array<const char16_t *, languageCount> words = {
    u"",
    // English
    u"a about above after again all also am an and any are as at be because been before being below between both but by "
    "can could did do does doing down during each few for from further had has have having he her here hers him his how "
    "i if in into is it its itself just me more most my no nor not of off on once only or other our out over own same "
    "she should so some such than that the their them then there these they this those through to too under until up "
    "us very was we were what when where which while who whom whose why will with would you your please tell",
    // French
    u"à au aux avec avait ce ces cet cette ceci cela comme comment dans de des du elle elles en est et eu été être il ils "
    "je la le les leur leurs lequel laquelle lui ma mais me mes moi mon ne nos notre nous on ou où par pas pendant plus "
    "pour pourquoi quand que quel quelle quelles quels qui quoi sa sans se sera ses si son sont sous sur ta te tes toi "
    "ton tu un une vos votre vous y combien ont était étaient fait aussi entre",
    // German
    u"aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dein dem den denn der des dich die "
    "dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es für gibt hat hatte "
    "hatten haben hier ich ihm ihn ihr ihre im in ist ja kann kein keine mein mich mir mit nach nicht noch nur ob oder "
    "ohne sehr sein seine sich sie sind so über um und uns unter vom von vor wann war waren warum was welche welchem "
    "welchen welcher welches wenn wer werden wie wird wir wo wurde wurden zu zum zur zwischen wieviel viele",
    // Spanish
    u"al ante como cómo con cual cuál cuáles cuando cuándo cuánto cuántos de del desde donde dónde e el él ella ellos en "
    "entre era eran es esa ese eso esta está están este esto estos fue fueron ha había han hasta hay la las le les lo "
    "los más me mi muy nada no nos o para pero por porque qué que quien quién se ser sin sobre son su sus también te "
    "tiene tienen tu un una uno unos y ya cuántas quiénes durante",
    // Italian
    u"a ad agli ai al alla alle allo anche che chi ci come con cosa cui da dal dalla dalle dei del della delle dello di "
    "dove e è ed era erano fra gli ha hanno i il in io la le lo loro ma mi nei nel nella nelle non o per perché più "
    "quale quali quando quanti quanto questa questo qual sei si sono sta su sua sul sulla suo tra tu un una uno viene "
    "stato stati stata durante",
    // Portuguese
    u"a à ao aos as às até com como da das de dela dele do dos e é ela ele eles em entre era eram essa esse esta está "
    "este eu foi foram há isso isto já lhe mais mas me meu muito na não nas no nos o onde os ou para pela pelo por "
    "porque qual quais quando quanto quantos que quem se sem ser seu seus são sobre sua suas também te tem têm um uma "
    "você quantas durante",
    // Dutch
    u"aan al als bij dan dat de der deze die dit doch door dus een en er haar had heb hebben heeft hem het hier hij hoe "
    "hoeveel hun ik in is je kan maar me meer met mij mijn naar niet nog nu of om ons ook op over te tot u uit van veel "
    "voor waar waarom wanneer was wat we welk welke werd wie wij worden wordt zal ze zich zij zijn zo zonder tussen",
    // Swedish
    u"alla att av blev de dem den denna deras dess det detta dig din du där efter ej eller en er ett från för ha hade han "
    "har henne hon hur i icke inte ingen jag kan man med mellan men mig min mot mycket ni nu när och om oss på samma "
    "sedan sig sin skulle som så till under upp ut vad var varför vart vem vi vid vilka vilken vilket är många",
    // Danish
    u"ad af alle at blev da de dem den denne der deres det dette dig din du efter eller en er et for fra ham han har "
    "havde hende hos hun hvad hvem hvilken hvilke hvilket hvis hvor hvordan hvorfor hvornår i ikke ind jeg kan man mange "
    "med meget mellem men mig min ned noget nogle nu når og også om op os over på sig sin skal som til ud under var vi "
    "ville være",
    // Norwegian
    u"alle at av ble blir da de dei den denne der deres det dette du eller en enn er et etter for fra før ha hadde han har "
    "hun hva hvem hvilken hvilke hvilket hvis hvor hvordan hvorfor i ikke ikkje jeg eg kan man mange med mellom men mot "
    "nå når og også om opp oss over på seg sin skal som så til ut var ved vi være",
    // Finnish
    u"ei eivät että hän häntä ja jo joka jos jossa joten kanssa keitä ketkä koska kuin kuinka kuka kun kuten me mikä mikään "
    "milloin millainen minkä minä missä mistä miten mitkä mitä mihin miksi mukaan mutta myös ne niin niitä noin nyt oli "
    "olivat olla on ovat sekä se sen siitä sinä sitä tai te tämä tämän vaan vai vain voi kuinka monta ennen",
    // Hungarian
    u"a abban ahhoz ahogy aki alatt által amely amelyek ami annak át az azok azon azt be csak de egy egyes ehhez ekkor el "
    "és ez ezek ezt fel ha hanem hány hogy hogyan hol honnan ilyen így is itt ki kell kik kikkel között le lehet lesz ma "
    "maga már meg melyik mely mert mi mikor miért mint mit nagyon nem nincs olyan ott össze pedig s számára szerint "
    "volt van vannak vagy valamint voltak után mennyi",
    // Romanian
    u"a acest această acestea al ale am ar are au avea ca că care când cât câți ce cea cei cel cele cine cu cum da dar de "
    "despre din dintre după ea ei el este era erau eu fi fie fost în între într îi își la le lui mai mult ne nici nu o "
    "ori pe pentru până prin sa să sau se si și sunt un una unde unei unor unui care cărei",
    // Turkish
    u"ama ancak bazı ben bir biri birçok biz bu bunu bunun çok çünkü da daha de defa değil diye en gibi hangi hangisi hem "
    "her için ile ise kaç kadar ki kim kimin mi mı mu mü nasıl ne neden nerede nereye ne zaman niçin o olan olarak oldu "
    "olduğu onlar onun sen siz şey şu tüm var ve veya ya yani yok kaçtır nedir vardır",
    // Indonesian
    u"ada adalah agar akan anda antara apa apakah atau bagaimana bagi bahwa banyak beberapa berapa bisa boleh bukan dalam "
    "dan dapat dari dengan di dia hanya hingga ia ini itu jika juga kami kapan karena ke kepada kita lain lebih maka "
    "mana mengapa menjadi mereka oleh pada para saat sangat saya sebagai sebuah secara sebelum sejak seperti serta "
    "siapa sudah tahun telah tentang tersebut tidak untuk yaitu yang",
    // Catalan
    u"a al als amb aquest aquesta aquests això com de del dels des després el ella ells els en entre era eren es és està "
    "fins ha han hi i ja la les li llur lo los més molt ni no nosaltres o on per perquè però què qual quals quan quant "
    "quants que qui s'ha sense ser seu seva seves seus si sobre són també té tenen un una unes uns va van vostè",
    // Polish
    u"a ale albo bez bo być był była było były ci co czy dla do gdy gdzie go i ich ile im iż ja jak jaka jaki jakie jako jego "
    "jej jest jeszcze już kiedy kto która które którego której który których ma mnie może my na nad nie nim o od on ona "
    "oni oraz po pod przed przez przy są się sobie ta tak tam te tego tej ten też to tu ty tych tylko w we wie więc "
    "wszystko z za ze że dlaczego",
    // Czech
    u"a aby ale ani asi až bez bude by byl byla byli bylo být co což další do ho i jak jaká jaké jaký jako je jeho její jejich jen "
    "jsem jsme jsou k kde kdo kdy který která které ke kolik ma mezi mi mít můj může my na nad nebo není než o od on ona "
    "oni pak po pod podle pokud pro proč protože před při s se si své ta tak také tam ten tento to toho tom tu tuto ty "
    "u už v ve všech z za ze že",
    // Russian
    u"а без более бы был была были было быть в вам вас весь во вот все всего всех вы где для до его ее если есть еще же за "
    "и из или им их к как какая какие какими каких какой каком какую когда которая которой которые который которых кто "
    "куда ли между меня мне много может мы на над не него нее ней нет ни них но о об однако он она они оно от очень по "
    "под после почему при про с сам свой со сколько так также там тем то того тоже той только том тот ты у уже чего чей "
    "чем через что чтобы чья эта эти это этого этой этом этот я является называется чему кого кому кем",
    // Greek
    u"αλλά αν από αυτή αυτό αυτός για δεν είναι ένα ένας εκεί επί ή ήταν η θα και κάθε κατά μας με μετά μη μια μόνο να ο οι "
    "όπως όταν ότι όχι παρά πιο ποια ποιες ποιο ποιοι ποιος πολύ πόσο πόσα πότε που πού προς πως πώς σας σε στα στη στην "
    "στις στο στον στους τα τη την της τι τις το τον του τους των τότε υπό ως γιατί έχει έχουν",
    // Arabic
    u"في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت ما ماذا متى أين اين كيف كم لماذا من هل أن ان "
    "إن لا لم لن قد كل بعد قبل بين ثم أو او أي اي حتى عند غير و يكون تكون أيضا بها به له لها فيها فيه منها منه عليه",
    // Armenian
    u"այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էիք էր ըստ թ ի ին իսկ իր կամ համար հետ հետո մենք մեջ մի ն նա նաև նրա նրանք "
    "որ որը որոնք որպես ու ում պիտի վրա և ինչ երբ որտեղ ով քանի ինչպես ինչու",
    // Hindi
    u"अपना अपनी अपने अब इन इस इसका इसकी इसके इसे उन उनका उनकी उनके उस उसका उसकी उसके उसे एक एवं और कब कहाँ कहां का कितना कितनी कितने "
    "किया किस किसने किसी की कुछ के को कौन कौनसा क्या क्यों गई गए गया जब जहाँ जा जाता जिन जिस जो तक तथा तो था थी थे दो द्वारा न नहीं ने पर "
    "बहुत भी में यह यहाँ या ये रहा रहे लिए वह वहाँ वाले वे सभी साथ से ही हुआ हुई हुए है हैं हो होता होती होते कैसे",
    // Tamil
    u"அது அந்த அல்லது அவர் அவர்கள் இது இந்த இல்லை இருந்து உள்ள உள்ளது என என்ற என்று என்ன எந்த எப்படி எப்போது எங்கே எத்தனை ஏன் ஒரு தான் மற்றும் யார் "
    "பல பின்னர் மிகவும் மேலும் வேண்டும்",
};

QHash<QString, quint32> languagesOfWords()
{
    QHash<QString, quint32> result;
    for (size_t i = 0; i < words.size(); ++i) {
        for (const QString &word : QString::fromUtf16(words[i]).split(u' ', Qt::SkipEmptyParts))
            result[word] |= 1U << i;
    }
    return result;
}

} // namespace

quint32 stopWordLanguages(const QString &lowerCased)
{
    static const auto all = languagesOfWords();
    return all.value(lowerCased);
}

bool isStopWord(const QString &lowerCased, Language language)
{
    const auto bit = static_cast<quint32>(language == Language::Unknown ? Language::English : language);
    return (stopWordLanguages(lowerCased) >> bit & 1U) != 0;
}

} // namespace quire::text
