// DocumentPanel: the library bound to the ingest queue: adding, retrying, removing, passwords, and the scope of the next
// question. GUI thread.
#pragma once

#include "core/ingest/ingestqueue.h"
#include "core/store/chunkindex.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

namespace quire::chat {
struct EmbeddingProgress;
}

namespace quire::ui {

class DocumentModel;
class DocumentView;
class MeaningBar;
class WatchedBar;

class DocumentPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPanel(ingest::IngestQueue &queue, QWidget *parent = nullptr);

    void setWatchedFolders(const QStringList &folders);
    void setEmbedding(const chat::EmbeddingProgress &progress);

public Q_SLOTS:
    void addFiles(const QStringList &paths);
    void chooseFiles();
    void chooseFolder();

Q_SIGNALS:
    /// Questions should be asked of these documents alone; `label` names them.
    void scopeChosen(const quire::store::Scope &scope, const QString &label);
    void samplesRequested();
    void watchedFoldersRequested(); ///< To see and choose them.
    void searchSettingsRequested();
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
    void noteAnswers();
    void showSoon();
    void showNews();

    ingest::IngestQueue &m_queue;
    DocumentModel *m_model;
    DocumentView *m_view;
    MeaningBar *m_meaning;
    WatchedBar *m_watched;
    // Thousands of files bring thousands of changes a second: the eye gets them some times a second, each row once.
    QTimer m_shows;
    QElapsedTimer m_sinceShown;
    QHash<DocumentId, store::DocumentRow> m_changed;
    QHash<DocumentId, ingest::Progress> m_progress;
    // What a drop of thousands is answered with is noted once.
    QTimer m_noteSoon;
    QString m_firstKnown;
    QString m_firstRefused;
    int m_known = 0;
    int m_refused = 0;
};

} // namespace quire::ui
