// Which service and model answers, and how much a question takes along.
#pragma once

#include "ui/settings/page.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace quire::ui {

class ModelsPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit ModelsPage(QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    void showModels();

    QComboBox *m_service;
    QComboBox *m_model;
    QLineEdit *m_gemini;
    QLineEdit *m_openAi;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_passages;
    QSpinBox *m_tokens;
    QCheckBox *m_fallback;
};

} // namespace quire::ui
