#include "ui/settings/keydialog.h"

#include "ui/dialogs.h"
#include "ui/icons.h"
#include "ui/pooltext.h"
#include "ui/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace quire::ui {
namespace {

QString keyPage(pool::Service service)
{
    switch (service) {
    case pool::Service::Gemini: return QStringLiteral("https://aistudio.google.com/apikey");
    case pool::Service::Brave: return QStringLiteral("https://api-dashboard.search.brave.com/app/keys");
    case pool::Service::OpenAi: return {};
    }
    return {};
}

QLineEdit *field(const QString &name, const char *objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    edit->setObjectName(QString::fromLatin1(objectName));
    return edit;
}

} // namespace

KeyDialog::KeyDialog(pool::Owner owner, pool::Service service, QWidget *parent)
    : QDialog(parent)
    , m_owner(owner)
    , m_new(true)
{
    build(owner == pool::Owner::User ? tr("Add a key") : tr("Add a fallback key"), tr("Add"));
    m_service->setCurrentIndex(m_service->findData(static_cast<int>(service)));
    m_secret->setFocus();
}

KeyDialog::KeyDialog(const pool::KeyInfo &key, QWidget *parent)
    : QDialog(parent)
    , m_owner(key.owner)
    , m_new(false)
{
    build(tr("Edit %1").arg(keyName(key)), tr("Save"));
    m_service->setCurrentIndex(m_service->findData(static_cast<int>(key.service)));
    m_service->setEnabled(false);
    m_label->setText(key.label);
    m_project->setText(key.project);
    m_endpoint->setText(key.endpoint);
    m_secret->setPlaceholderText(tr("Leave empty to keep it"));
}

void KeyDialog::build(const QString &title, const QString &action)
{
    setObjectName(QStringLiteral("keyDialog"));
    setWindowTitle(title);
    setMinimumWidth(460);
    m_service = new QComboBox(this);
    m_service->setObjectName(QStringLiteral("keyService"));
    m_service->setAccessibleName(tr("Service"));
    for (const auto service : {pool::Service::Gemini, pool::Service::OpenAi, pool::Service::Brave})
        m_service->addItem(serviceText(service), static_cast<int>(service));
    m_secret = field(tr("API key"), "keySecret", this);
    m_secret->setEchoMode(QLineEdit::Password);
    auto *eye = m_secret->addAction(icon(Icon::Eye, Ink::Muted), QLineEdit::TrailingPosition);
    eye->setToolTip(tr("Show or hide the key"));
    connect(eye, &QAction::triggered, this, [this, eye] {
        const bool hidden = m_secret->echoMode() == QLineEdit::Password;
        m_secret->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(hidden ? Icon::EyeOff : Icon::Eye, Ink::Muted));
    });
    m_label = field(tr("Name"), "keyLabel", this);
    m_label->setPlaceholderText(tr("For example Work"));
    m_project = field(tr("Project"), "keyProject", this);
    m_project->setPlaceholderText(tr("Optional; keys of one project share its quota"));
    m_endpoint = field(tr("Address"), "keyEndpoint", this);
    m_link = new QPushButton(this);
    m_link->setObjectName(QStringLiteral("keyLink"));
    setLook(m_link, ButtonLook::Link);
    m_problem = label({}, TextRole::Body, this);
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    m_problem->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_submit = new QPushButton(action, this);
    m_submit->setObjectName(QStringLiteral("keySubmit"));
    m_submit->setDefault(true);
    setLook(m_submit, ButtonLook::Primary);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->addRow(tr("Service"), m_service);
    form->addRow(tr("API key"), m_secret);
    form->addRow(QString(), m_link);
    form->addRow(tr("Name"), m_label);
    form->addRow(tr("Project"), m_project);
    form->addRow(tr("Address"), m_endpoint);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(label(title, TextRole::Title, this));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(m_service, &QComboBox::currentIndexChanged, this, &KeyDialog::showHints);
    connect(m_link, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(keyPage(static_cast<pool::Service>(m_service->currentData().toInt())))); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &KeyDialog::submitted);
    showHints();
}

void KeyDialog::showHints()
{
    const auto service = static_cast<pool::Service>(m_service->currentData().toInt());
    m_link->setText(tr("Get a key from %1").arg(serviceText(service)));
    m_link->setVisible(!keyPage(service).isEmpty());
    m_endpoint->setPlaceholderText(service == pool::Service::OpenAi ? tr("http://localhost:11434/v1") : tr("The service's own"));
}

settings::NewKey KeyDialog::key() const
{
    settings::NewKey key;
    key.service = static_cast<pool::Service>(m_service->currentData().toInt());
    key.owner = m_owner;
    key.secret = m_secret->text().trimmed(); // pasted keys bring their line's end along
    key.label = m_label->text().trimmed();
    key.project = m_project->text().trimmed();
    key.endpoint = m_endpoint->text().trimmed();
    return key;
}

void KeyDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    growToFit(this);
}

void KeyDialog::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
}

} // namespace quire::ui
