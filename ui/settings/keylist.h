// KeyList: some of the profile's keys with add, test, edit and remove. Acts at once, unlike the pages around it: a key is
// not a setting, and a typed one must not be lost with a cancelled dialog.
#pragma once

#include "core/pool/key.h"
#include "ui/services.h"

#include <QWidget>
#include <functional>

class QLabel;
class QListView;
class QPushButton;

namespace quire {
struct Error;
}

namespace quire::ui {

class KeyDialog;
class KeyModel;

class KeyList final : public QWidget
{
    Q_OBJECT
public:
    struct Kind {
        pool::Owner owner = pool::Owner::User;
        pool::Service service = pool::Service::Gemini; ///< What a new key is for, unless chosen otherwise.
        bool search = false;                           ///< Keys for web search, or keys for answers.
    };
    KeyList(const Services &services, Kind kind, QWidget *parent = nullptr);

    void edit(KeyId key);

private:
    void refresh();
    void showActions();
    void add();
    void remove();
    void change(KeyDialog *dialog, KeyId key);
    void explain(KeyDialog *dialog, const Error &error);
    [[nodiscard]] KeyId current() const;
    [[nodiscard]] bool belongs(const pool::KeyInfo &key) const;
    [[nodiscard]] QString keptWhere(KeyId key) const;
    [[nodiscard]] bool isLocked(KeyId key) const;

    Services m_services;
    Kind m_kind;
    KeyModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_result;
    QPushButton *m_test;
    QPushButton *m_edit;
    QPushButton *m_unlock;
    QPushButton *m_remove;
};

} // namespace quire::ui
