#include "ui/documents/documentview.h"

#include "ui/documents/documentdelegate.h"
#include "ui/documents/emptylibrary.h"
#include "ui/documents/queuebar.h"
#include "ui/icons.h"
#include "ui/models/documentmodel.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quire::ui {

DocumentView::DocumentView(DocumentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_queue(new QueueBar(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
{
    m_filtered->setSourceModel(&model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterRole(DocumentModel::PathRole);
    buildList();
    auto *empty = new EmptyLibrary(this);
    connect(empty, &EmptyLibrary::addRequested, this, &DocumentView::addRequested);
    connect(empty, &EmptyLibrary::samplesRequested, this, &DocumentView::samplesRequested);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_queue);
    layout->addWidget(m_stack, 1);
    m_actions = buildActions();
    layout->addWidget(m_actions);

    connect(m_queue, &QueueBar::pauseRequested, this, &DocumentView::pauseRequested);
    connect(m_queue, &QueueBar::cancelRequested, this, &DocumentView::cancelAllRequested);
    const auto fill = [this] { m_stack->setCurrentIndex(m_model.isEmpty() ? 0 : 1); };
    connect(&model, &QAbstractItemModel::modelReset, this, fill);
    connect(&model, &QAbstractItemModel::rowsInserted, this, fill);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, fill);
    m_actionsSoon.setSingleShot(true);
    connect(&m_actionsSoon, &QTimer::timeout, this, &DocumentView::showActions);
    connect(&model, &QAbstractItemModel::dataChanged, &m_actionsSoon, qOverload<>(&QTimer::start)); // Once for many rows.
    fill();
    showActions();
}

QWidget *DocumentView::buildHead()
{
    m_filter->setObjectName(QStringLiteral("documentFilter"));
    m_filter->setPlaceholderText(tr("Filter documents"));
    m_filter->setAccessibleName(tr("Filter documents"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Search, Ink::Faint), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    auto *add = new QPushButton(icon(Icon::Plus), tr("Add"), this);
    add->setObjectName(QStringLiteral("addDocuments"));
    add->setToolTip(tr("Add files; or drop them anywhere on the window"));
    connect(add, &QPushButton::clicked, this, &DocumentView::addRequested);

    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_filter, 1);
    layout->addWidget(add);
    return head;
}

void DocumentView::buildList()
{
    m_list->setObjectName(QStringLiteral("documentList"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->setModel(m_filtered);
    auto *delegate = new DocumentDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(delegate, &DocumentDelegate::remedyClicked, this, &DocumentView::remedy);
    connect(m_list, &QListView::customContextMenuRequested, this, &DocumentView::showMenu);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(DocumentId{index.data(DocumentModel::IdRole).toLongLong()});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentView::showActions);

    auto *remove = new QAction(tr("Remove from Quire"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] {
        if (const auto chosen = selection(); !chosen.isEmpty())
            Q_EMIT removeRequested(chosen);
    });
    m_list->addAction(remove);
}

QWidget *DocumentView::buildActions()
{
    auto *bar = new QWidget(this);
    m_selected = label({}, TextRole::Caption, bar);
    m_ask = new QPushButton(bar);
    m_ask->setObjectName(QStringLiteral("askDocuments"));
    setLook(m_ask, ButtonLook::Primary);
    m_retry = new QPushButton(tr("Retry"), bar);
    m_retry->setObjectName(QStringLiteral("retryDocuments"));
    m_cancel = new QPushButton(tr("Stop"), bar);
    m_cancel->setObjectName(QStringLiteral("cancelDocuments"));
    auto *remove = iconButton(icon(Icon::Trash, Ink::Muted), tr("Remove from Quire; the files stay"), bar);
    remove->setObjectName(QStringLiteral("removeDocuments"));

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_ask);
    row->addWidget(m_retry);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_selected);
    row->addWidget(remove);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline(bar));
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->addLayout(row);

    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT askRequested(selection()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(selection()); });
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(selection()); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const auto chosen = selection();
        if (chosen.size() == 1)
            remedy(chosen.first());
        else
            Q_EMIT retryRequested(chosen);
    });
    return bar;
}

void DocumentView::setStatus(const ingest::QueueStatus &status)
{
    m_queue->setStatus(status);
}

QList<DocumentId> DocumentView::selection() const
{
    QList<DocumentId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        ids.append(DocumentId{index.data(DocumentModel::IdRole).toLongLong()});
    return ids;
}

void DocumentView::showActions()
{
    int ready = 0;
    int failed = 0;
    int queued = 0;
    int count = 0;
    bool password = false;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        ++count;
        switch (static_cast<store::DocumentState>(index.data(DocumentModel::StateRole).toInt())) {
        case store::DocumentState::Ready: ++ready; break;
        case store::DocumentState::Failed: ++failed; break;
        case store::DocumentState::Queued: ++queued; break;
        case store::DocumentState::Reading:
            ++ready;
            ++queued;
            break;
        }
        password = password || index.data(DocumentModel::RemedyRole).toInt() == DocumentModel::Password;
    }
    m_actions->setVisible(count > 0);
    m_selected->setText(count > 1 ? tr("%n selected", nullptr, count) : QString());
    m_ask->setVisible(ready > 0);
    m_ask->setText(ready == 1 ? tr("Ask only this one") : tr("Ask only these %n", nullptr, ready));
    m_retry->setVisible(failed > 0);
    m_retry->setText(count == 1 && password ? tr("Enter password…") : tr("Retry"));
    m_cancel->setVisible(queued > 0);
}

void DocumentView::showMenu(const QPoint &at)
{
    const auto chosen = selection();
    if (chosen.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Quote), tr("Ask only the selected"), this, [this, chosen] { Q_EMIT askRequested(chosen); });
    if (chosen.size() == 1)
        menu->addAction(icon(Icon::External), tr("Open the file"), this, [this, chosen] { Q_EMIT openRequested(chosen.first()); });
    menu->addAction(icon(Icon::Retry), tr("Read again"), this, [this, chosen] { Q_EMIT retryRequested(chosen); });
    menu->addSeparator();
    menu->addAction(icon(Icon::Trash), tr("Remove from Quire"), this, [this, chosen] { Q_EMIT removeRequested(chosen); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void DocumentView::remedy(DocumentId document)
{
    const store::DocumentRow *row = m_model.find(document);
    if (row && row->error && row->error->code == ErrorCode::PasswordNeeded)
        Q_EMIT passwordRequested(document);
    else
        Q_EMIT retryRequested({document});
}

} // namespace quire::ui
