#include "ui/chat/conversationlist.h"

#include "core/base/await.h"
#include "ui/chat/conversationdelegate.h"
#include "ui/dialogs.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/models/conversationmodel.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace quire::ui {

struct ConversationList::Private {
    Private(ConversationList &list, chat::ChatService &service)
        : list(list)
        , service(service)
        , view(new QListView(&list))
        , search(new QLineEdit(&list))
        , none(label(QString(), TextRole::Muted, &list))
    {
    }

    void build();
    void buildActions();
    void reload();
    void find();
    void showCurrent();
    void activate(const QModelIndex &index);
    void removeSelected();
    void refresh();

    ConversationList &list;
    chat::ChatService &service;
    ConversationModel model;
    QListView *view;
    QLineEdit *search;
    QLabel *none;
    QTimer typing;
    ConversationId current;
    quint64 searches = 0; ///< A slow search must not replace the result of a later one.
};

void ConversationList::Private::build()
{
    list.setObjectName(QStringLiteral("conversationList"));
    auto *fresh = new QPushButton(icon(Icon::Compose), tr("New chat"), &list);
    fresh->setObjectName(QStringLiteral("newChat"));
    fresh->setAccessibleName(tr("New chat"));
    connect(fresh, &QPushButton::clicked, &list, &ConversationList::newRequested);

    search->setObjectName(QStringLiteral("conversationSearch"));
    search->setPlaceholderText(tr("Search all chats"));
    search->setAccessibleName(tr("Search all chats"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(Icon::Search, Ink::Faint), QLineEdit::LeadingPosition);
    typing.setSingleShot(true);
    typing.setInterval(150);
    connect(search, &QLineEdit::textChanged, &typing, qOverload<>(&QTimer::start));
    connect(&typing, &QTimer::timeout, &list, [this] { find(); });

    view->setObjectName(QStringLiteral("conversations"));
    view->setAccessibleName(tr("Chats"));
    view->setModel(&model);
    view->setItemDelegate(new ConversationDelegate(view));
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setUniformItemSizes(false);
    connect(view, &QListView::clicked, &list, [this](const QModelIndex &index) { activate(index); });
    connect(view, &QListView::activated, &list, [this](const QModelIndex &index) { activate(index); });

    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    auto *layout = new QVBoxLayout(&list);
    layout->setContentsMargins(space::m, space::m, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(fresh);
    layout->addWidget(search);
    layout->addWidget(none);
    layout->addWidget(view, 1);
    connect(&service, &chat::ChatService::conversationsChanged, &list, [this] { reload(); });
    connect(&model, &ConversationModel::renameRequested, &list,
            [this](ConversationId id, const QString &title) { service.rename(id, title); });
}

void ConversationList::Private::buildActions()
{
    const auto action = [this](Icon symbol, const QString &text, const QKeySequence &key, auto work) {
        auto *made = new QAction(icon(symbol), text, view);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, &list, work);
        view->addAction(made);
    };
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    action(Icon::Pencil, tr("Rename"), QKeySequence(Qt::Key_F2), [this] {
        if (view->currentIndex().isValid() && !model.showsHits())
            view->edit(view->currentIndex());
    });
    action(Icon::Trash, tr("Delete…"), QKeySequence(QKeySequence::Delete), [this] { removeSelected(); });
}

void ConversationList::Private::reload()
{
    await(&list, service.conversations(), [this](const Result<QList<store::ConversationRow>> &rows) {
        if (rows)
            model.setConversations(*rows, QDate::currentDate());
        showCurrent();
        refresh();
    });
}

void ConversationList::Private::find()
{
    const QString words = search->text().trimmed();
    const quint64 turn = ++searches;
    if (words.isEmpty()) {
        model.clearHits();
        showCurrent();
        refresh();
        return;
    }
    await(&list, service.search(words), [this, turn](const Result<QList<store::MessageHit>> &hits) {
        if (turn != searches)
            return;
        model.setHits(hits.value_or(QList<store::MessageHit>()));
        refresh();
    });
}

void ConversationList::Private::refresh()
{
    none->setText(model.showsHits() ? tr("Nothing found.") : tr("Your chats will be listed here."));
    none->setVisible(model.rowCount() == 0);
}

void ConversationList::Private::showCurrent()
{
    const int row = model.rowOf(current);
    view->selectionModel()->setCurrentIndex(model.index(row), row < 0 ? QItemSelectionModel::Clear
                                                                      : QItemSelectionModel::ClearAndSelect);
}

void ConversationList::Private::activate(const QModelIndex &index)
{
    const ConversationId id = model.idAt(index.row());
    if (!id.isValid() || id == current)
        return;
    current = id;
    Q_EMIT list.conversationActivated(id);
}

void ConversationList::Private::removeSelected()
{
    const ConversationId id = model.idAt(view->currentIndex().row());
    if (!id.isValid())
        return;
    const QString title = view->currentIndex().data().toString();
    confirm(&list, tr("Delete this chat?"), tr("“%1” and its answers are deleted for good. Your documents stay.").arg(title),
            tr("Delete"), [this, id] {
                service.remove(id);
                Q_EMIT list.conversationRemoved(id);
            });
}

ConversationList::ConversationList(chat::ChatService &service, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, service))
{
    d->build();
    d->buildActions();
    d->refresh();
    d->reload();
}

ConversationList::~ConversationList()
{
    delete d->view; // it looks at the model, which goes with the rest of this list
}

void ConversationList::setCurrent(ConversationId conversation)
{
    d->current = conversation;
    d->showCurrent();
}

void ConversationList::focusSearch()
{
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

} // namespace quire::ui
