// PassphraseDialog: the passphrase of the encrypted key file, of one that exists or of one that is to be. It is handed on and
// kept nowhere.
#pragma once

#include "ui/services.h"

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;

namespace quire::ui {

class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        Open,
        Choose, ///< Typed twice, and not too short.
    };
    PassphraseDialog(Purpose purpose, QWidget *parent);

    [[nodiscard]] QString passphrase() const;
    void showProblem(const QString &text);

Q_SIGNALS:
    void submitted(); ///< The dialog stays open until whoever opens the file closes it.

private:
    void submit();

    QLineEdit *m_passphrase;
    QLineEdit *m_again; ///< None where one is only given.
    QLabel *m_problem;
};

/// Opens the encrypted key file, asking for its passphrase until that is right or the user gives up. Then the keys in it are
/// read, those kept for this run alone are written into it, and `done` runs.
void unlockKeys(const Services &services, QWidget *parent, const std::function<void()> &done = {});

} // namespace quire::ui
