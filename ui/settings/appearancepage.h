// Light, dark or as the system; and the size of text.
#pragma once

#include "ui/settings/page.h"

class QComboBox;
class QSlider;

namespace quire::ui {

class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit AppearancePage(QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    QComboBox *m_theme;
    QSlider *m_size;
};

} // namespace quire::ui
