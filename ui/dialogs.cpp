#include "ui/dialogs.h"

#include "ui/theme.h"

#include <QLayout>
#include <QMessageBox>
#include <QPushButton>

namespace quire::ui {

void tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Ok, parent);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action, std::function<void()> done)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("confirm"));
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *agree = box->addButton(action, QMessageBox::DestructiveRole);
    agree->setObjectName(QStringLiteral("agree"));
    setLook(agree, ButtonLook::Danger);
    QObject::connect(agree, &QPushButton::clicked, box, std::move(done));
    box->open();
}

void growToFit(QWidget *dialog)
{
    QLayout *layout = dialog->layout();
    layout->activate();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog->width()) : layout->totalSizeHint().height();
    if (needed > dialog->height())
        dialog->resize(dialog->width(), needed);
}

} // namespace quire::ui
