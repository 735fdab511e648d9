// SettingsDialog: the pages beside their names. Edits a copy of Settings, saved as a whole.
#pragma once

#include "ui/services.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace quire::ui {

enum class Icon;
class SettingsPage;

class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Services &services, QWidget *parent = nullptr);
    /// "keys", "fallback", "models", "documents", "web", "appearance", "language", "privacy", "advanced".
    void showPage(const QString &name);
    void accept() override;

private:
    void addPages();
    void add(const QString &name, const QString &title, Icon sign, SettingsPage *page);

    Services m_services;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QLabel *m_problem;
    QList<SettingsPage *> m_pages;
};

} // namespace quire::ui
