// DocumentPanel: the library bound to the ingest queue: adding, retrying, removing, passwords, and the scope of the next
// question. GUI thread.
#pragma once

#include "core/store/chunkindex.h"

#include <QWidget>

namespace quire::ingest {
class IngestQueue;
}

namespace quire::ui {

class DocumentModel;
class DocumentView;

class DocumentPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPanel(ingest::IngestQueue &queue, QWidget *parent = nullptr);

public Q_SLOTS:
    void addFiles(const QStringList &paths);
    void chooseFiles();
    void chooseFolder();

Q_SIGNALS:
    /// Questions should be asked of these documents alone; `label` names them.
    void scopeChosen(const quire::store::Scope &scope, const QString &label);
    void samplesRequested();
    /// Something short to say: a file already known, a refused one.
    void noted(const QString &text);

private:
    void connectQueue();
    void connectView();
    void askOnly(const QList<DocumentId> &documents);
    void askPassword(DocumentId document);
    void remove(const QList<DocumentId> &documents);
    void open(DocumentId document);
    void cancelAll();

    ingest::IngestQueue &m_queue;
    DocumentModel *m_model;
    DocumentView *m_view;
};

} // namespace quire::ui
