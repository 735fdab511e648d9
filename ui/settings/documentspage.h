// Watched folders, and how many files are read at once.
#pragma once

#include "ui/settings/page.h"

class QListWidget;
class QLineEdit;
class QSpinBox;

namespace quire::ui {

class DocumentsPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit DocumentsPage(QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    void addFolder();

    QListWidget *m_folders;
    QSpinBox *m_workers;
    QLineEdit *m_ocr;
};

} // namespace quire::ui
