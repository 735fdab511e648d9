// Search: whether passages are found by meaning as well as by words, who makes the vectors for it, and that the text of all
// documents may go there.
#pragma once

#include "ui/services.h"
#include "ui/settings/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace quire::ui {

class SearchPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit SearchPage(const Services &services, QWidget *parent = nullptr);
    void load(const settings::Settings &settings) override;
    void store(settings::Settings &settings) const override;

private:
    [[nodiscard]] settings::EmbeddingService service() const;
    void suggestModel();
    void showService();

    Services m_services;
    QComboBox *m_service;
    QLineEdit *m_model;
    QCheckBox *m_consent;
    QLabel *m_progress;
};

} // namespace quire::ui
