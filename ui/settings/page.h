// SettingsPage: the base of the settings dialog's pages: a column of headed groups with labelled inputs, that fills itself
// from Settings and writes its part back. A page holds a copy; nothing is saved before the dialog says so.
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace quire::ui {

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(const QString &title, const QString &introduction, QWidget *parent = nullptr);

    virtual void load(const settings::Settings &settings) = 0;
    /// Writes this page's choices into `settings`, and leaves the rest alone.
    virtual void store(settings::Settings &settings) const = 0;

protected:
    void addHeading(const QString &text);
    void addNote(const QString &text);
    /// An input with its name beside it; the name is also what a screen reader says.
    void addRow(const QString &name, QWidget *input);
    void addWidget(QWidget *widget, int stretch = 0);
    void addEnd();

private:
    QVBoxLayout *m_column;
    QFormLayout *m_form = nullptr;
};

} // namespace quire::ui
