// DocumentView: the library as a list that is also the scope of a question, with what is being read above it and the
// actions for the selection below. Reads its model; tells intents.
#pragma once

#include "core/ingest/ingestqueue.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace quire::ui {

class DocumentModel;
class QueueBar;

class DocumentView final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(DocumentModel &model, QWidget *parent = nullptr);

    void setStatus(const ingest::QueueStatus &status);
    [[nodiscard]] QList<DocumentId> selection() const;

Q_SIGNALS:
    void addRequested();
    void samplesRequested();
    void askRequested(const QList<quire::DocumentId> &documents);
    void retryRequested(const QList<quire::DocumentId> &documents);
    void passwordRequested(quire::DocumentId document);
    void cancelRequested(const QList<quire::DocumentId> &documents);
    void removeRequested(const QList<quire::DocumentId> &documents);
    void openRequested(quire::DocumentId document);
    void pauseRequested(bool paused);
    void cancelAllRequested();

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildActions();
    void buildList();
    void showActions();
    void showMenu(const QPoint &at);
    void remedy(DocumentId document);

    DocumentModel &m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QueueBar *m_queue;
    QStackedWidget *m_stack;
    QListView *m_list;
    QWidget *m_actions = nullptr;
    QLabel *m_selected = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_actionsSoon;
};

} // namespace quire::ui
