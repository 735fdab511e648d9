#include "core/retrieval/query.h"
#include "core/retrieval/retriever.h"

#include "core/store/documenttable.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace quire;
using namespace quire::retrieval;

class RetrieverTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;

    void add(const QString &path, const QString &title, const QStringList &pages)
    {
        const auto done = m_store->write([=](store::Database &database) -> Result<void> {
            store::DocumentRow row;
            row.path = path;
            row.info.type = QStringLiteral("pdf");
            row.chunks = static_cast<int>(pages.size());
            const auto id = store::DocumentTable(database).save(row);
            if (!id)
                return tl::unexpected(id.error());
            Document document;
            for (const QString &text : pages)
                document.blocks.append({BlockKind::Paragraph, 0, text, {}, PageAnchor{static_cast<int>(document.blocks.size()) + 1, {}}});
            return store::ChunkIndex(database).replace(*id, title, path, document.blocks, chunk(document));
        }).result();
        QVERIFY(done);
    }

    SearchReport search(const QString &query)
    {
        const auto report = Retriever(*m_store).search({query, 10, {}}).result();
        return report.value_or(SearchReport{});
    }

    QStringList texts(const QString &query)
    {
        QStringList result;
        for (const Passage &passage : search(query).passages)
            result.append(passage.text);
        return result;
    }

private Q_SLOTS:
    void init()
    {
        auto opened = store::Store::open(m_folder.filePath(QString::number(QRandomGenerator::global()->generate())));
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    void aQuestionFindsTheSentenceThatAnswersIt_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("question");
        QTest::newRow("English, other forms") << "The committee approved the budgets of three regions."
                                              << "Which budget did committees approve?";
        QTest::newRow("French, elision") << "Les dépenses de l'entreprise ont augmenté en 2021."
                                         << "Comment les dépenses d'entreprises ont-elles augmenté ?";
        QTest::newRow("German") << "Die Verträge wurden im Jahr 2019 von den Parteien unterzeichnet."
                                << "Wann wurde der Vertrag unterzeichnet?";
        QTest::newRow("Russian") << "Защита Пэнтерс уступила всего 308 очков." << "Сколько очков уступила защита?";
        QTest::newRow("Chinese") << "黑豹队的防守只丢了308分，在联赛中排名第六。" << "黑豹队的防守丢了多少分？";
        QTest::newRow("Japanese") << "梅雨は北海道と小笠原諸島を除く日本で見られる。" << "日本で梅雨がないのは北海道とどこか。";
        QTest::newRow("Korean") << "위원회는 세 지역의 예산을 승인했다." << "위원회가 승인한 예산은?";
        QTest::newRow("Thai") << "ทีมรับของแพนเธอร์สเสียเพียง 308 คะแนน" << "แพนเธอร์สเสียกี่คะแนน";
        QTest::newRow("no diacritics typed") << "Le résumé de la réunion a été publié." << "resume reunion";
        QTest::newRow("an id") << "Install version v1.2.3 before the others." << "v1.2.3";
        QTest::newRow("a number with separators") << "Revenue came to 1,234,567 dollars." << "1234567";
        QTest::newRow("one Han character") << "這場雨下了三天。" << "雨";
    }

    void aQuestionFindsTheSentenceThatAnswersIt()
    {
        QFETCH(QString, passage);
        QFETCH(QString, question);
        add(QStringLiteral("/a.pdf"), {},
            {QStringLiteral("Sailing boats need wind and patience."), passage, QStringLiteral("Bread rises overnight in a cool place."),
             QStringLiteral("天气很好，我们去公园散步。"), QStringLiteral("Погода сегодня хорошая."), QStringLiteral("Das Wetter ist schön.")});
        QCOMPARE(texts(question).value(0), passage);
    }

    void aDayIsFoundInEverySpelling_data()
    {
        QTest::addColumn<QString>("question");
        for (const char *question : {"meeting on 2023-07-14", "meeting on 14 July 2023", "meeting on July 14th, 2023", "meeting 14.7.2023",
                                     "meeting 7/14/2023", "meeting 14/07/2023", "meeting 2023年7月14日", "meeting ２０２３年７月１４日", "meeting 14 juillet 2023"})
            QTest::newRow(question) << QString::fromUtf8(question);
    }

    void aDayIsFoundInEverySpelling()
    {
        QFETCH(QString, question);
        const QStringList spelled{QStringLiteral("The board sat down on 14 July 2023; minutes of that meeting are with the treasurer."),
                                  QStringLiteral("Choir members held their summer meeting on July 14th, 2023 beside the lake."),
                                  QStringLiteral("Meeting 2023-07-14: budget passed, two voices against, one abstained."),
                                  QStringLiteral("Am 14.07.2023 war ein meeting der Ruderer im Bootshaus.")};
        const QStringList others{QStringLiteral("Anglers had a meeting on 14 June 2023 about the closed season."), QStringLiteral("A meeting of beekeepers took place on 7 July 2023 in Oslo."),
                                 QStringLiteral("On 19 July 2023 the tenants called a meeting in the yard."), QStringLiteral("The founding meeting was on 14 July 2021, before the move.")};
        for (qsizetype i = 0; i < spelled.size(); ++i) {
            add(u"/other-" + QString(QChar(static_cast<char16_t>(u'a' + i))) + u".txt", {}, {others[i]});
            add(u"/that-" + QString(QChar(static_cast<char16_t>(u'a' + i))) + u".txt", {}, {spelled[i]});
        }
        QStringList found = texts(question).mid(0, spelled.size());
        found.sort();
        QStringList expected = spelled;
        expected.sort();
        QCOMPARE(found, expected);
    }

    void aQuotationAloneMustStandThere()
    {
        const QString bread = QStringLiteral("Bread rises overnight in a cool place.");
        add(QStringLiteral("/a.pdf"), {}, {bread, QStringLiteral("A cool evening: the bread, they say, rises.")});
        QCOMPARE(texts(QStringLiteral("\"bread rises\"")), QStringList(bread));
        QCOMPARE(texts(QStringLiteral("\"cool bread overnight\"")), QStringList());
        QVERIFY(!analyse(QStringLiteral("\"Where does bread rise?\""), {text::Language::English}).isQuotation);
        QCOMPARE(texts(QStringLiteral("bread \"cool overnight\"")).size(), 2);
    }

    void whatIsNotWantedIsLeftOut()
    {
        const QString acme = QStringLiteral("The chief executive of Acme is Margaret Holloway.");
        const QString globex = QStringLiteral("The chief executive of Globex is Anton Berg.");
        add(QStringLiteral("/a.pdf"), {}, {acme, globex, QStringLiteral("Bread rises overnight in a cool place.")});
        QCOMPARE(texts(QStringLiteral("chief executive -Globex")), QStringList(acme));
        QCOMPARE(texts(QStringLiteral("chief executive AND NOT Acme")), QStringList(globex));
        QCOMPARE(texts(QStringLiteral("chief executive -\u0410\u043a\u043c\u0435")).size(), 2);
        QCOMPARE(texts(QStringLiteral("chief executive -\u5b89\u5168\u7ba1\u7406")).size(), 2);
        for (const char *sentence : {"explain how a NOT gate works", "truth table NOT gate", "what is the -Wall option of gcc", "Compare:\n-revenue\n-costs", "\"chief -Globex\""})
            QVERIFY2(analyse(QString::fromLatin1(sentence), {text::Language::English}).unwanted.isEmpty(), sentence);
        // A word in n-grams is not wanted when all of it stands there.
        const QString safety = QStringLiteral("\u5b89\u5168\u7ba1\u7406\u5236\u5ea6");
        const QString project = QStringLiteral("\u9879\u76ee\u7ba1\u7406\u5236\u5ea6");
        add(QStringLiteral("/zh.txt"), {}, {safety, project});
        QCOMPARE(texts(QStringLiteral("\u7ba1\u7406\u5236\u5ea6 -\u5b89\u5168\u7ba1\u7406")), QStringList(project));
        // A sentence that asks is no list of operators, nor is a word with a hyphen.
        QCOMPARE(texts(QStringLiteral("Who is the chief executive of -Globex ?")).value(0), globex);
        QVERIFY(analyse(QStringLiteral("up-to-date chief"), {text::Language::English}).unwanted.isEmpty());
    }

    void nothingRelevantIsAnEmptyList()
    {
        add(QStringLiteral("/a.pdf"), {}, {QStringLiteral("Sailing boats need wind and patience.")});
        QCOMPARE(texts(QStringLiteral("quarterly earnings of the bank")), QStringList());
        QCOMPARE(texts(QString()), QStringList());
        QCOMPARE(texts(QStringLiteral("\"")), QStringList());
    }

    void aCopyOfAPassageIsNotShownTwice()
    {
        const QString text = QStringLiteral("The reactor is cooled by water from the river, which returns two degrees warmer than it came.");
        add(QStringLiteral("/a.pdf"), {}, {text});
        add(QStringLiteral("/b.pdf"), {}, {text});
        QCOMPARE(texts(QStringLiteral("How is the reactor cooled?")).size(), 1);
    }

    void quotedWordsMustStandTogetherToLead()
    {
        add(QStringLiteral("/a.pdf"), {},
            {QStringLiteral("A free lunch, and trade that is fair to all who trade and are free."), QStringLiteral("They argued for free trade."),
             QStringLiteral("Something else entirely about trade.")});
        QCOMPARE(texts(QStringLiteral("\"free trade\"")).value(0), QStringLiteral("They argued for free trade."));
    }

    /// Two yearly reports say the same of everything: the year in the question decides, whatever the pages repeat.
    void theDocumentIsChosenBeforeThePassage()
    {
        for (const int year : {2021, 2022}) {
            QStringList pages;
            for (int page = 1; page <= 15; ++page)
                pages.append(QStringLiteral("Page %1 compares %2 with %3. Chapter %1 is about subject %4 of the harbour.").arg(page).arg(2021).arg(2022).arg(page * 7));
            pages[8] = QStringLiteral("The harbour spent %1 million on dredging.").arg(year == 2021 ? 14 : 23);
            add(QStringLiteral("/reports/HARBOUR_%1.pdf").arg(year), QStringLiteral("Report"), pages);
        }
        const SearchReport report = search(QStringLiteral("How much did Harbour spend on dredging in FY2022? Answer in millions."));
        QVERIFY(!report.passages.isEmpty());
        QVERIFY2(report.passages.first().text.contains(QStringLiteral("23 million")), qPrintable(report.passages.first().text));
        QVERIFY(report.passages.first().components.value(QStringLiteral("named")) > 0.9);
        QVERIFY(texts(QStringLiteral("How much did Harbour spend on dredging in FY2021?")).value(0).contains(QStringLiteral("14 million")));
    }

    void whatStandsBesideTheQuestionIsTold()
    {
        const Query query = analyse(QStringLiteral("The harbour grew. How much did dredging cost? Answer in millions for dredging."), {text::Language::English});
        QHash<QString, bool> aside;
        for (const QueryTerm &term : query.terms)
            aside.insert(term.shown, term.isAside);
        QCOMPARE(aside.value(QStringLiteral("harbour"), true), false); // Comes before it: what it is about.
        QCOMPARE(aside.value(QStringLiteral("dredging"), true), false);
        QCOMPARE(aside.value(QStringLiteral("millions"), false), true);
        const Query plain = analyse(QStringLiteral("dredging cost. harbour"), {text::Language::English});
        QVERIFY(std::none_of(plain.terms.cbegin(), plain.terms.cend(), [](const QueryTerm &term) { return term.isAside; }));
    }

    void theReportNamesTermsAndComponents()
    {
        add(QStringLiteral("/a.pdf"), QStringLiteral("Boats"), {QStringLiteral("Sailing boats need wind and patience.")});
        const SearchReport report = search(QStringLiteral("What do sailing boats need?"));
        QCOMPARE(report.terms, QStringList({QStringLiteral("sailing"), QStringLiteral("boats"), QStringLiteral("need")}));
        QCOMPARE(report.passages.size(), 1);
        QVERIFY(report.passages.front().components.contains(QStringLiteral("bm25")));
        QCOMPARE(report.passages.front().title, QStringLiteral("Boats"));
        QCOMPARE(std::get<PageAnchor>(report.passages.front().anchor).page, 1);
    }
};

QTEST_GUILESS_MAIN(RetrieverTest)
#include "tst_retriever.moc"
