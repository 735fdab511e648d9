// Who gets what, when: in one table. And where keys are kept when there is no keychain.
#pragma once

#include "ui/services.h"
#include "ui/settings/page.h"

class QCheckBox;

namespace quire::ui {

class PrivacyPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit PrivacyPage(const Services &services, QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    [[nodiscard]] QWidget *table();

    QCheckBox *m_file;
};

} // namespace quire::ui
