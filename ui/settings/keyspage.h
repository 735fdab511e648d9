// The user's own keys for answers, and how two of them share the work.
#pragma once

#include "ui/services.h"
#include "ui/settings/page.h"

class QRadioButton;

namespace quire::ui {

class KeysPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit KeysPage(const Services &services, QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    QRadioButton *m_mixed;
    QRadioButton *m_single;
};

} // namespace quire::ui
