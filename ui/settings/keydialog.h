// KeyDialog: one key's form, for a new one or for what may be changed of a stored one. The key itself is typed here and
// handed on; it is never shown again.
#pragma once

#include "core/settings/keyring.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quire::ui {

class KeyDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A new key of that owner.
    KeyDialog(pool::Owner owner, pool::Service service, QWidget *parent);
    /// Changes a stored key; an empty key field keeps the key as it is.
    KeyDialog(const pool::KeyInfo &key, QWidget *parent);

    [[nodiscard]] settings::NewKey key() const;
    void showProblem(const QString &text);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(); ///< The dialog stays open until whoever stores the key closes it.

private:
    void build(const QString &title, const QString &action);
    void showHints();

    pool::Owner m_owner;
    bool m_new;
    QComboBox *m_service;
    QLineEdit *m_secret;
    QLineEdit *m_label;
    QLineEdit *m_project;
    QLineEdit *m_endpoint;
    QPushButton *m_link;
    QPushButton *m_submit;
    QLabel *m_problem;
};

} // namespace quire::ui
