#include "ui/settings/passphrasedialog.h"

#include "core/settings/keyring.h"
#include "core/settings/secretchooser.h"
#include "ui/dialogs.h"
#include "ui/errortext.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace quire::ui {
namespace {

constexpr qsizetype shortestPassphrase = 8;

QLineEdit *field(const QString &name, const char *objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(name);
    edit->setObjectName(QString::fromLatin1(objectName));
    return edit;
}

/// What remains once the file is open.
void takeKeys(const Services &services, QWidget *parent, const std::function<void()> &done)
{
    services.keys.readAgain();
    services.keys.keepSessionKeys([done, parent = QPointer(parent)](const Result<void> &kept) {
        if (parent && !kept)
            tell(parent, PassphraseDialog::tr("The keys are not kept"), errorText(kept.error()).both());
        else if (parent && done)
            done();
    });
}

QString openProblem(const Error &error)
{
    return error.code == ErrorCode::KeysLocked ? PassphraseDialog::tr("That is not its passphrase.") : errorText(error).both();
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_passphrase(field(tr("Passphrase"), "passphrase", this))
    , m_again(purpose == Purpose::Choose ? field(tr("Once more"), "passphraseAgain", this) : nullptr)
    , m_problem(label({}, TextRole::Body, this))
{
    const bool choosing = purpose == Purpose::Choose;
    const QString title = choosing ? tr("Choose a passphrase for your keys") : tr("Unlock your keys");
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *what = label(choosing ? tr("No keychain was found, so your keys go into an encrypted file. Quire asks for its passphrase at each "
                                     "start; who forgets it has to enter the keys again.")
                                : tr("They are in an encrypted file, because no keychain was found."),
                       TextRole::Muted, this);
    what->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    m_problem->hide();
    auto *cancel = new QPushButton(choosing ? tr("Cancel") : tr("Not now"), this);
    cancel->setObjectName(QStringLiteral("passphraseCancel"));
    cancel->setAutoDefault(false);
    auto *accept = new QPushButton(choosing ? tr("Keep the keys") : tr("Unlock"), this);
    accept->setObjectName(QStringLiteral("passphraseSubmit"));
    accept->setDefault(true);
    setLook(accept, ButtonLook::Primary);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->addRow(tr("Passphrase"), m_passphrase);
    if (m_again)
        form->addRow(tr("Once more"), m_again);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(label(title, TextRole::Title, this));
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &PassphraseDialog::submit);
    m_passphrase->setFocus();
}

QString PassphraseDialog::passphrase() const
{
    return m_passphrase->text();
}

void PassphraseDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    growToFit(this);
}

void PassphraseDialog::submit()
{
    if (passphrase().isEmpty())
        return;
    if (m_again && passphrase().size() < shortestPassphrase)
        return showProblem(tr("Take at least %n characters.", nullptr, static_cast<int>(shortestPassphrase)));
    if (m_again && m_again->text() != passphrase())
        return showProblem(tr("The two are not the same."));
    showProblem({});
    Q_EMIT submitted();
}

void unlockKeys(const Services &services, QWidget *parent, const std::function<void()> &done)
{
    if (services.secrets.isOpen())
        return takeKeys(services, parent, done);
    const auto purpose = services.secrets.hasFile() ? PassphraseDialog::Purpose::Open : PassphraseDialog::Purpose::Choose;
    auto *dialog = new PassphraseDialog(purpose, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PassphraseDialog::submitted, parent, [services, dialog, parent, done] {
        if (const auto opened = services.secrets.unlock(dialog->passphrase()); !opened)
            return dialog->showProblem(openProblem(opened.error()));
        dialog->accept();
        takeKeys(services, parent, done);
    });
    dialog->open();
}

} // namespace quire::ui
