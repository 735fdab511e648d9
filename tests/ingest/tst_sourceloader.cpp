// From a dropped sample document, through real workers and a real store, to what a citation of it opens.
#include "queuefixture.h"

#include "core/ingest/sourceloader.h"
#include "core/store/chunkindex.h"

using namespace quire;
using namespace quire::ingest;
using namespace quire::test;
using store::Database;

namespace {

const QString quireParser = programIn("app", "quire-parser");

/// What the loader says next.
struct Reply {
    std::optional<Source> source;
    std::optional<Error> error;
};

} // namespace

class SourceLoaderTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profile> m_profile;

    /// A copy, since tests change it.
    QString sample(const QString &name)
    {
        const QString path = m_folder->filePath(name);
        if (!QFile::copy(QStringLiteral(QUIRE_SOURCE_DIR "/resources/samples/") + name, path))
            qFatal("no sample %s", qPrintable(name));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

    /// The best passage for the word, given as the index has it: stemmed.
    Passage passage(const QByteArray &word)
    {
        const auto found = m_profile->read([word](Database &database) -> Result<QList<Passage>> {
            const store::ChunkIndex index(database);
            const auto hits = index.match({word}, {}, 1);
            if (!hits || hits->isEmpty())
                return QList<Passage>();
            return index.passages({hits->first().chunk});
        });
        if (!found || found->isEmpty())
            qFatal("nothing found for %s", word.constData());
        return found->first();
    }

    Reply load(SourceLoader &loader, const SourceRequest &request)
    {
        Reply reply;
        QObject context;
        connect(&loader, &SourceLoader::loaded, &context, [&](const Source &source) { reply.source = source; });
        connect(&loader, &SourceLoader::failed, &context, [&](const Passage &, const Error &error) { reply.error = error; });
        loader.load(request);
        if (!QTest::qWaitFor([&] { return reply.source || reply.error; }, 30'000))
            qFatal("the loader said nothing");
        return reply;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<Profile>(m_folder->filePath(QStringLiteral("profile/quire.db")), quireParser);
    }
    void cleanup() { m_profile.reset(); }

    void samplesOfAllKindsAreReadTogether()
    {
        const QStringList paths{sample(QStringLiteral("Harbour Library report 2025.pdf")), sample(QStringLiteral("Rooftop bee handbook.docx")),
                                sample(QStringLiteral("Tide clock review.pptx"))};
        QVERIFY(m_profile->add(paths));
        QCOMPARE(m_profile->indexed.size(), 3);
        QVERIFY(std::holds_alternative<PageAnchor>(passage("librari").anchor));
        QVERIFY(std::holds_alternative<HeadingAnchor>(passage("bee").anchor));
        QVERIFY(std::holds_alternative<SlideAnchor>(passage("tide").anchor));
        QCOMPARE(m_profile->host.missingSandboxLayers().contains(QStringLiteral("descriptors")), false);
    }

    void pdfCitationOpensItsPageWithTheHighlight()
    {
        QVERIFY(m_profile->add({sample(QStringLiteral("Harbour Library report 2025.pdf"))}));
        SourceLoader loader(*m_profile->store, m_profile->host);
        const Passage cited = passage("librari");
        const Reply reply = load(loader, {cited, {}, {}, 60});
        QVERIFY(reply.source);
        QCOMPARE(reply.source->origin, SourceOrigin::File);
        const auto *page = std::get_if<SourcePage>(&reply.source->view);
        QVERIFY(page);
        QVERIFY(page->png.startsWith("\x89PNG"));
        QCOMPARE(page->page, std::get<PageAnchor>(cited.anchor).page);
        QVERIFY(page->pages >= page->page);
        QVERIFY(!page->highlight.isEmpty());
        const QRectF whole(QPointF(0, 0), page->pageSize);
        for (const QRectF &rect : page->highlight)
            QVERIFY2(whole.intersects(rect), "the highlight lies on the page");
    }

    void leafingShowsAnotherPageWithoutHighlightAndFailsPastTheEnd()
    {
        QVERIFY(m_profile->add({sample(QStringLiteral("Harbour Library report 2025.pdf"))}));
        SourceLoader loader(*m_profile->store, m_profile->host);
        const Passage cited = passage("librari");
        const int other = std::get<PageAnchor>(cited.anchor).page == 1 ? 2 : 1;
        const Reply leafed = load(loader, {cited, {}, other, 60});
        QVERIFY(leafed.source);
        QCOMPARE(std::get<SourcePage>(leafed.source->view).page, other);
        QVERIFY(std::get<SourcePage>(leafed.source->view).highlight.isEmpty());
        QVERIFY(load(loader, {cited, {}, 9'999, 60}).error);
    }

    void otherFormatsShowTheBlockInItsContext()
    {
        QVERIFY(m_profile->add({sample(QStringLiteral("Rooftop bee handbook.docx"))}));
        SourceLoader loader(*m_profile->store, m_profile->host);
        const Passage cited = passage("bee");
        const QString quote = cited.text.section(QLatin1Char('\n'), 0, 0).section(QLatin1Char('.'), 0, 0);
        const Reply reply = load(loader, {cited, quote, {}, 96});
        QVERIFY(reply.source);
        QCOMPARE(reply.source->origin, SourceOrigin::File);
        const auto &context = std::get<SourceContext>(reply.source->view);
        QVERIFY(context.blocks.size() > 1);
        QVERIFY(context.firstCited <= context.lastCited && context.lastCited < context.blocks.size());
        QVERIFY2(context.blocks.at(context.firstCited).text.contains(quote.left(20)),
                 qPrintable(context.blocks.at(context.firstCited).text));
    }

    void fileThatWentOrChangedShowsTheStoredText_data()
    {
        QTest::addColumn<bool>("remove");
        QTest::newRow("gone") << true;
        QTest::newRow("changed") << false;
    }

    void fileThatWentOrChangedShowsTheStoredText()
    {
        QFETCH(bool, remove);
        const QString path = sample(QStringLiteral("Harbour Library report 2025.pdf"));
        QVERIFY(m_profile->add({path}));
        if (remove)
            QVERIFY(QFile::remove(path));
        else
            fileWith(*m_folder, QFileInfo(path).fileName(), "%PDF-1.4 something else");
        SourceLoader loader(*m_profile->store, m_profile->host);
        const Reply reply = load(loader, {passage("librari"), {}, {}, 60});
        QVERIFY(reply.source);
        QCOMPARE(reply.source->origin, SourceOrigin::StoredText);
        QVERIFY(!std::get<SourceContext>(reply.source->view).blocks.isEmpty());
    }

    void removedDocumentStillShowsWhatWasCited()
    {
        QVERIFY(m_profile->add({sample(QStringLiteral("Tide clock review.pptx"))}));
        const Passage cited = passage("tide");
        m_profile->queue.remove({cited.document});
        QTRY_COMPARE(m_profile->removed.size(), 1);
        SourceLoader loader(*m_profile->store, m_profile->host);
        const Reply reply = load(loader, {cited, QStringLiteral("tide"), {}, 60});
        QVERIFY(reply.source);
        QCOMPARE(reply.source->origin, SourceOrigin::StoredText);
        QCOMPARE(std::get<SourceContext>(reply.source->view).blocks.value(0).text, cited.text);
    }

    void laterLoadReplacesTheEarlier()
    {
        QVERIFY(m_profile->add({sample(QStringLiteral("Harbour Library report 2025.pdf"))}));
        SourceLoader loader(*m_profile->store, m_profile->host);
        const Passage cited = passage("librari");
        QList<int> pages;
        connect(&loader, &SourceLoader::loaded, this, [&](const Source &source) { pages.append(std::get<SourcePage>(source.view).page); });
        loader.load({cited, {}, 1, 60});
        loader.load({cited, {}, 2, 60});
        loader.load({cited, {}, 3, 60});
        QTRY_VERIFY(!pages.isEmpty());
        QCOMPARE(pages, QList<int>{3});
    }
};

QTEST_GUILESS_MAIN(SourceLoaderTest)
#include "tst_sourceloader.moc"
