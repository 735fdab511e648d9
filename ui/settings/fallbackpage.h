// Keys of a second owner that answer when none of the user's can, what they may be sent, and how often.
#pragma once

#include "ui/services.h"
#include "ui/settings/page.h"

class QComboBox;
class QSpinBox;

namespace quire::ui {

class FallbackPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit FallbackPage(const Services &services, QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    QComboBox *m_use;
    QSpinBox *m_cap;
};

} // namespace quire::ui
