// The language of the window; answers follow the question's own.
#pragma once

#include "ui/settings/page.h"

class QComboBox;

namespace quire::ui {

class LanguagePage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit LanguagePage(QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    QComboBox *m_language;
};

} // namespace quire::ui
