#include "ui/settings/keylist.h"

#include "core/chat/poolrunner.h"
#include "core/settings/keyring.h"
#include "core/settings/secretchooser.h"
#include "ui/dialogs.h"
#include "ui/errortext.h"
#include "ui/models/keymodel.h"
#include "ui/pooltext.h"
#include "ui/settings/keydialog.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/theme.h"
#include "ui/twolinedelegate.h"

#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

constexpr int listHeight = 150;

QPushButton *button(const QString &text, const char *objectName, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setObjectName(QString::fromLatin1(objectName));
    result->setAutoDefault(false);
    return result;
}

/// The ring's own refusals, in words about keys; the general sentence would speak of the service.
QString refusal(const Error &error)
{
    if (error.code == ErrorCode::BadRequest)
        return KeyList::tr("The key is empty, has spaces in it, or is in the list already.");
    return errorText(error).both();
}

} // namespace

KeyList::KeyList(const Services &services, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_kind(kind)
    , m_model(new KeyModel(this))
    , m_list(new QListView(this))
    , m_empty(label(tr("No key yet."), TextRole::Caption, m_list))
    , m_result(label({}, TextRole::Muted, this))
    , m_test(button(tr("Test"), "testKey", this))
    , m_edit(button(tr("Edit…"), "editKey", this))
    , m_unlock(button(tr("Unlock…"), "unlockKeys", this))
    , m_remove(button(tr("Remove…"), "removeKey", this))
{
    auto *frame = card(this);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    inside->addWidget(m_list);
    m_empty->move(space::m, space::m);
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setAccessibleName(tr("Keys"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(listHeight);
    auto *add = button(tr("Add…"), "addKey", this);
    setLook(add, ButtonLook::Primary);
    setLook(m_remove, ButtonLook::Danger);
    m_result->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("keyResult"));

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(add);
    row->addWidget(m_test);
    row->addWidget(m_edit);
    row->addWidget(m_unlock);
    row->addStretch();
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(frame);
    layout->addLayout(row);
    layout->addWidget(m_result);

    connect(add, &QPushButton::clicked, this, &KeyList::add);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_result->setText(tr("Asking the service…"));
        m_services.pool.testKey(current());
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_unlock, &QPushButton::clicked, this, [this] { unlockKeys(m_services, this); });
    connect(m_remove, &QPushButton::clicked, this, &KeyList::remove);
    connect(m_list, &QListView::activated, this, [this] { edit(current()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeyList::showActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &KeyList::showActions);
    connect(&m_services.keys, &settings::KeyRing::changed, this, &KeyList::refresh);
    connect(&m_services.keys, &settings::KeyRing::loaded, this, &KeyList::refresh);
    connect(&m_services.pool, &chat::PoolRunner::changed, this, &KeyList::refresh);
    connect(&m_services.pool, &chat::PoolRunner::keyTested, this, [this](KeyId key, const std::optional<Error> &problem) {
        if (const KeyEntry *entry = m_model->find(key))
            m_result->setText(problem ? tr("%1: %2", "a key, then what is wrong").arg(keyName(entry->info), errorText(*problem).both())
                                      : tr("%1 works.").arg(keyName(entry->info)));
    });
    refresh();
    showActions();
}

bool KeyList::belongs(const pool::KeyInfo &key) const
{
    return key.owner == m_kind.owner && (key.service == pool::Service::Brave) == m_kind.search;
}

QString KeyList::keptWhere(KeyId key) const
{
    switch (m_services.keys.source(key)) {
    case settings::KeySource::Environment: return tr("from the environment, for this run");
    case settings::KeySource::AdministratorFile: return tr("from your administrator");
    case settings::KeySource::Stored: break;
    }
    if (m_services.keys.sessionKeys().contains(key))
        return tr("until Quire ends");
    if (m_services.secrets.kind() == QLatin1String("file") || isLocked(key))
        return tr("in an encrypted file");
    return tr("in the system's keychain");
}

bool KeyList::isLocked(KeyId key) const
{
    return m_services.secrets.isLocked() && m_services.keys.unreadable().contains(key);
}

void KeyList::refresh()
{
    const QList<KeyId> unreadable = m_services.keys.unreadable();
    QList<KeyEntry> entries;
    for (const pool::KeyInfo &key : m_services.keys.keys()) {
        if (belongs(key))
            entries.append({key, keptWhere(key.id), m_services.keys.source(key.id) == settings::KeySource::Stored,
                            !unreadable.contains(key.id), isLocked(key.id)});
    }
    m_unlock->setVisible(std::any_of(entries.cbegin(), entries.cend(), [](const KeyEntry &entry) { return entry.locked; }));
    const KeyId kept = current();
    m_model->setKeys(entries);
    m_model->setStates(m_services.pool.snapshot(), m_services.pool.now());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(KeyModel::IdRole).toLongLong() == kept.value)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

KeyId KeyList::current() const
{
    return KeyId{m_list->currentIndex().data(KeyModel::IdRole).toLongLong()};
}

void KeyList::showActions()
{
    const KeyEntry *entry = m_model->find(current());
    m_empty->setVisible(m_model->rowCount() == 0);
    m_test->setEnabled(entry && entry->readable);
    m_edit->setEnabled(entry && entry->stored);
    m_remove->setEnabled(entry && entry->stored);
}

void KeyList::add()
{
    auto *dialog = new KeyDialog(m_kind.owner, m_kind.service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        m_services.keys.add(dialog->key(), [this, guard = QPointer(dialog)](const Result<KeyId> &added) {
            if (!guard)
                return;
            guard->setBusy(false);
            if (!added)
                return explain(guard, added.error());
            guard->accept();
            m_result->setText(tr("Asking the service…"));
            m_services.pool.testKey(*added);
        });
    });
    dialog->open();
}

void KeyList::edit(KeyId key)
{
    const KeyEntry *entry = m_model->find(key);
    if (!entry || !entry->stored)
        return;
    auto *dialog = new KeyDialog(entry->info, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::submitted, this, [this, dialog, key] { change(dialog, key); });
    dialog->open();
}

void KeyList::change(KeyDialog *dialog, KeyId key)
{
    const settings::NewKey typed = dialog->key();
    if (const auto done = m_services.keys.edit(key, typed.label, typed.project, typed.endpoint); !done)
        return dialog->showProblem(refusal(done.error()));
    if (typed.secret.isEmpty())
        return dialog->accept();
    dialog->setBusy(true);
    m_services.keys.replaceSecret(key, typed.secret, [this, guard = QPointer(dialog)](const Result<void> &done) {
        if (!guard)
            return;
        guard->setBusy(false);
        if (done)
            guard->accept();
        else
            explain(guard, done.error());
    });
}

void KeyList::explain(KeyDialog *dialog, const Error &error)
{
    // There is a place for the key, once it is open: what was typed is then tried again.
    if (error.code == ErrorCode::KeysLocked)
        return unlockKeys(m_services, dialog, [dialog] { Q_EMIT dialog->submitted(); });
    dialog->showProblem(refusal(error));
}

void KeyList::remove()
{
    const KeyEntry *entry = m_model->find(current());
    if (!entry)
        return;
    confirm(this, tr("Remove this key?"), tr("%1 is deleted from this computer. At the service it stays.").arg(keyName(entry->info)),
            tr("Remove"), [this, key = entry->info.id] {
                m_services.keys.remove(key, [guard = QPointer(this)](const Result<void> &done) {
                    if (guard && !done)
                        guard->m_result->setText(errorText(done.error()).both());
                });
            });
}

} // namespace quire::ui
