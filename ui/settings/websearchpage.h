// Web search: whether it starts switched on, and the keys for it.
#pragma once

#include "ui/services.h"
#include "ui/settings/page.h"

class QCheckBox;
class QLineEdit;

namespace quire::ui {

class WebSearchPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit WebSearchPage(const Services &services, QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    QCheckBox *m_on;
    QLineEdit *m_endpoint;
};

} // namespace quire::ui
