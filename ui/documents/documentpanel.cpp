#include "ui/documents/documentpanel.h"

#include "core/ingest/ingestqueue.h"
#include "ui/dialogs.h"
#include "ui/documents/documentview.h"
#include "ui/errortext.h"
#include "ui/models/documentmodel.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QUrl>
#include <QVBoxLayout>

namespace quire::ui {

DocumentPanel::DocumentPanel(ingest::IngestQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new DocumentModel(this))
    , m_view(new DocumentView(*m_model, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connectQueue();
    connectView();
    m_model->setDocuments(queue.documents());
    m_view->setStatus(queue.status());
}

void DocumentPanel::connectQueue()
{
    connect(&m_queue, &ingest::IngestQueue::libraryLoaded, this, [this] { m_model->setDocuments(m_queue.documents()); });
    connect(&m_queue, &ingest::IngestQueue::documentChanged, m_model, &DocumentModel::upsert);
    connect(&m_queue, &ingest::IngestQueue::documentsRemoved, m_model, &DocumentModel::remove);
    connect(&m_queue, &ingest::IngestQueue::progressed, m_model, &DocumentModel::setProgress);
    connect(&m_queue, &ingest::IngestQueue::statusChanged, m_view, &DocumentView::setStatus);
    connect(&m_queue, &ingest::IngestQueue::added, this,
            [this](const QString &path, ingest::AddOutcome outcome, DocumentId, const Error &reason) {
                const QString name = path.section(QLatin1Char('/'), -1);
                switch (outcome) {
                case ingest::AddOutcome::Queued: return;
                case ingest::AddOutcome::AlreadyKnown: Q_EMIT noted(tr("%1 is already in the library, unchanged.").arg(name)); return;
                case ingest::AddOutcome::Refused: Q_EMIT noted(tr("%1: %2", "a file, then why it was refused").arg(name, errorText(reason).both())); return;
                }
            });
}

void DocumentPanel::connectView()
{
    connect(m_view, &DocumentView::addRequested, this, &DocumentPanel::chooseFiles);
    connect(m_view, &DocumentView::samplesRequested, this, &DocumentPanel::samplesRequested);
    connect(m_view, &DocumentView::askRequested, this, &DocumentPanel::askOnly);
    connect(m_view, &DocumentView::passwordRequested, this, &DocumentPanel::askPassword);
    connect(m_view, &DocumentView::removeRequested, this, &DocumentPanel::remove);
    connect(m_view, &DocumentView::openRequested, this, &DocumentPanel::open);
    connect(m_view, &DocumentView::cancelAllRequested, this, &DocumentPanel::cancelAll);
    connect(m_view, &DocumentView::retryRequested, this, [this](const QList<DocumentId> &documents) {
        for (const DocumentId id : documents)
            m_queue.retry(id);
    });
    connect(m_view, &DocumentView::cancelRequested, this, [this](const QList<DocumentId> &documents) {
        for (const DocumentId id : documents)
            m_queue.cancel(id);
    });
    connect(m_view, &DocumentView::pauseRequested, this, [this](bool paused) {
        if (paused)
            m_queue.pause();
        else
            m_queue.resume();
    });
}

void DocumentPanel::addFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_queue.add(paths);
}

void DocumentPanel::chooseFiles()
{
    QStringList patterns;
    for (const QString &suffix : ingest::IngestQueue::suffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    auto *dialog = new QFileDialog(this, tr("Add documents"), {},
                                   tr("Documents (%1);;All files (*)").arg(patterns.join(QLatin1Char(' '))));
    dialog->setObjectName(QStringLiteral("addDocumentsDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentPanel::addFiles);
    dialog->open();
}

void DocumentPanel::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentPanel::addFiles);
    dialog->open();
}

void DocumentPanel::askOnly(const QList<DocumentId> &documents)
{
    store::Scope scope;
    QString name;
    for (const DocumentId id : documents) {
        const store::DocumentRow *row = m_model->find(id);
        if (!row || row->state != store::DocumentState::Ready)
            continue;
        scope.documents.append(id);
        name = documentName(*row);
    }
    if (scope.documents.isEmpty())
        return;
    const int count = static_cast<int>(scope.documents.size());
    Q_EMIT scopeChosen(scope, count == 1 ? name : tr("%n documents", nullptr, count));
}

void DocumentPanel::askPassword(DocumentId document)
{
    const store::DocumentRow *row = m_model->find(document);
    if (!row)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("passwordDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Password needed"));
    dialog->setLabelText(tr("Password of %1.\nIt is used to read the file now, and is not kept.").arg(documentName(*row)));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, document](const QString &password) { m_queue.retry(document, password); });
    dialog->open();
}

void DocumentPanel::remove(const QList<DocumentId> &documents)
{
    if (documents.isEmpty())
        return;
    const store::DocumentRow *row = m_model->find(documents.first());
    const QString what = documents.size() == 1 && row ? documentName(*row)
                                                      : tr("%n documents", nullptr, static_cast<int>(documents.size()));
    confirm(this, tr("Remove from the library?"),
            tr("%1 will no longer be searched. The file itself stays where it is, and answers keep what they cited.").arg(what),
            tr("Remove"), [this, documents] { m_queue.remove(documents); });
}

void DocumentPanel::open(DocumentId document)
{
    if (const store::DocumentRow *row = m_model->find(document))
        QDesktopServices::openUrl(QUrl::fromLocalFile(row->path));
}

void DocumentPanel::cancelAll()
{
    for (const store::DocumentRow &row : m_queue.documents()) {
        if (row.state == store::DocumentState::Queued)
            m_queue.cancel(row.id);
    }
}

} // namespace quire::ui
