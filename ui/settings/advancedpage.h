// The proxy, and the numbers that the key pool works by.
#pragma once

#include "ui/settings/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace quire::ui {

class AdvancedPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit AdvancedPage(QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    void loadPool(const pool::Policy &policy);
    void enableProxy();
    [[nodiscard]] QStringList routes() const;

    QComboBox *m_proxy;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QCheckBox *m_direct;
    QComboBox *m_otherProxy;
    QLineEdit *m_relay;
    QSpinBox *m_retries;
    QSpinBox *m_breakerFailures;
    QSpinBox *m_breakerMinutes;
    QSpinBox *m_failedBelow;
    QSpinBox *m_recoveredAbove;
    QSpinBox *m_checkSeconds;
};

} // namespace quire::ui
