// The shell's models hold their contract and keep up with what happens.
#include "tests/ui/samples.h"
#include "ui/models/documentmodel.h"
#include "ui/models/eventmodel.h"
#include "ui/models/keymodel.h"
#include "ui/twolinedelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace quire;
using ui::DocumentModel;

class ShellModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libraryShowsTheNewestFirst()
    {
        DocumentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto rows = samples::documents();
        model.setDocuments(rows);
        QCOMPARE(model.rowCount(), static_cast<int>(rows.size()));
        store::DocumentRow added = rows.first();
        added.id = DocumentId{100};
        added.path = QStringLiteral("/new/Latest.pdf");
        added.added = added.added.addDays(1);
        model.upsert(added);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Latest.pdf"));
        model.remove({DocumentId{100}, rows.at(2).id});
        QCOMPARE(model.rowCount(), static_cast<int>(rows.size()) - 1);
        QVERIFY(!model.find(DocumentId{100}));
        QVERIFY(model.find(rows.at(3).id));
    }

    void progressEndsWithTheReading()
    {
        DocumentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        store::DocumentRow row = samples::documents().at(4); // still being read
        model.setDocuments({row});
        QVERIFY(!model.index(0).data(DocumentModel::ProgressRole).isValid());
        model.setProgress({row.id, 25, 100});
        QCOMPARE(model.index(0).data(DocumentModel::ProgressRole).toInt(), 25);
        row.state = store::DocumentState::Ready;
        model.upsert(row);
        QVERIFY(!model.index(0).data(DocumentModel::ProgressRole).isValid());
    }

    void unreadRowsSayTheirSizeAndWhatCanBeSearched()
    {
        DocumentModel model;
        store::DocumentRow row = samples::documents().at(4);
        row.state = store::DocumentState::Queued;
        model.setDocuments({row});
        const QString size = QLocale().formattedDataSize(row.size, 1, QLocale::DataSizeTraditionalFormat);
        QVERIFY(model.index(0).data(DocumentModel::DetailRole).toString().contains(size));
        row.state = store::DocumentState::Reading;
        model.upsert(row);
        model.setProgress({row.id, 62, 1'158});
        const QString detail = model.index(0).data(DocumentModel::DetailRole).toString();
        QVERIFY2(detail.contains(QStringLiteral("62")) && detail.contains(QStringLiteral("search")), qPrintable(detail));
    }

    void failedFileSaysWhyAndWhatHelps()
    {
        DocumentModel model;
        store::DocumentRow row = samples::documents().first();
        row.state = store::DocumentState::Failed;
        row.error = Error{ErrorCode::PasswordNeeded, {}, {}};
        model.setDocuments({row});
        QCOMPARE(model.index(0).data(DocumentModel::RemedyRole).toInt(), static_cast<int>(DocumentModel::Password));
        QVERIFY(!model.index(0).data(DocumentModel::DetailRole).toString().isEmpty());
        row.error = Error{ErrorCode::Corrupt, {}, {}};
        model.upsert(row);
        QCOMPARE(model.index(0).data(DocumentModel::RemedyRole).toInt(), static_cast<int>(DocumentModel::Retry));
    }

    void thousandsAreRemovedAtOnce()
    {
        DocumentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<store::DocumentRow> rows(3000, samples::documents().first());
        QList<DocumentId> ids;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rows[i].id = DocumentId{i + 1};
            ids.append(rows.at(i).id);
        }
        model.setDocuments(rows);
        ids.removeLast();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.remove(ids);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(resets.count(), 1);
    }

    void growingLogInsertsRowsAtTheTop()
    {
        ui::EventModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto log = samples::log();
        model.setLog(log.first(log.size() - 2), samples::pool());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLog(log, samples::pool());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowCount(), static_cast<int>(log.size()));
        QVERIFY(model.index(0).data(ui::EventModel::TitleRole).toString().contains(QStringLiteral("ab12")));
        model.setLog(log.mid(5), samples::pool()); // its oldest entries were dropped
        QCOMPARE(reset.count(), 1);
    }

    void lockedKeyIsToldFromAWorkingOne()
    {
        ui::KeyModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const pool::PoolSnapshot pool = samples::pool();
        model.setKeys({{pool.keys[0].info, QStringLiteral("here"), true, true}, {pool.keys[1].info, QStringLiteral("here"), true, false}});
        model.setStates(pool, samples::now());
        const QString working = model.index(0).data(ui::TwoLineDelegate::DetailRole).toString();
        const QString locked = model.index(1).data(ui::TwoLineDelegate::DetailRole).toString();
        QVERIFY(working.contains(QStringLiteral("Healthy")));
        QVERIFY(locked.contains(QStringLiteral("keychain")));
    }
};

QTEST_MAIN(ShellModelsTest)
#include "tst_shellmodels.moc"
