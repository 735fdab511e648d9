#include "ui/settings/modelspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

namespace quire::ui {
namespace {

constexpr int wide = 320;

QLineEdit *address(const char *objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setMinimumWidth(wide);
    return edit;
}

} // namespace

ModelsPage::ModelsPage(QWidget *parent)
    : SettingsPage(tr("Models"), tr("Who writes the answers, and from how much of your documents."), parent)
    , m_service(new QComboBox(this))
    , m_model(new QComboBox(this))
    , m_gemini(address("geminiEndpoint", this))
    , m_openAi(address("openAiEndpoint", this))
    , m_temperature(new QDoubleSpinBox(this))
    , m_passages(new QSpinBox(this))
    , m_tokens(new QSpinBox(this))
    , m_fallback(new QCheckBox(tr("Let a smaller model answer when this one cannot"), this))
{
    m_service->setObjectName(QStringLiteral("chatService"));
    m_service->addItem(tr("Google Gemini"), QStringLiteral("gemini"));
    m_service->addItem(tr("OpenAI-compatible server"), QStringLiteral("openai"));
    m_model->setObjectName(QStringLiteral("chatModel"));
    m_model->setEditable(true);
    m_model->setMinimumWidth(wide);
    m_temperature->setObjectName(QStringLiteral("temperature"));
    m_temperature->setRange(0, 2);
    m_temperature->setSingleStep(0.1);
    m_passages->setObjectName(QStringLiteral("passages"));
    m_passages->setRange(1, 50);
    m_tokens->setObjectName(QStringLiteral("promptTokens"));
    m_tokens->setRange(1'000, 1'000'000);
    m_tokens->setSingleStep(1'000);
    m_tokens->setGroupSeparatorShown(true);
    m_fallback->setObjectName(QStringLiteral("modelFallback"));

    addRow(tr("Service"), m_service);
    addRow(tr("Model"), m_model);
    addWidget(m_fallback);
    addHeading(tr("A question"));
    addRow(tr("Passages sent along"), m_passages);
    addRow(tr("At most, in tokens"), m_tokens);
    addRow(tr("Temperature"), m_temperature);
    addHeading(tr("Addresses"));
    addRow(tr("Google Gemini"), m_gemini);
    addRow(tr("OpenAI-compatible"), m_openAi);
    addNote(tr("A local server such as Ollama answers at http://localhost:11434/v1; nothing then leaves this computer."));
    addEnd();
    connect(m_service, &QComboBox::currentIndexChanged, this, &ModelsPage::showModels);
    showModels();
}

void ModelsPage::showModels()
{
    const QString chosen = m_model->currentText();
    m_model->clear();
    if (m_service->currentData().toString() == QLatin1String("gemini"))
        m_model->addItems({QStringLiteral("gemini-2.5-flash"), QStringLiteral("gemini-2.5-flash-lite"), QStringLiteral("gemini-2.5-pro")});
    m_model->setCurrentText(chosen);
}

void ModelsPage::load(const settings::Settings &settings)
{
    m_service->setCurrentIndex(std::max(0, m_service->findData(settings.chatService)));
    m_model->setCurrentText(settings.chatModel);
    m_gemini->setText(settings.geminiEndpoint);
    m_openAi->setText(settings.openAiEndpoint);
    m_temperature->setValue(settings.temperature);
    m_passages->setValue(settings.passages);
    m_tokens->setValue(settings.promptTokens);
    m_fallback->setChecked(settings.pool.modelFallback);
}

void ModelsPage::store(settings::Settings &settings) const
{
    settings.chatService = m_service->currentData().toString();
    settings.chatModel = m_model->currentText().trimmed();
    settings.geminiEndpoint = m_gemini->text().trimmed();
    settings.openAiEndpoint = m_openAi->text().trimmed();
    settings.temperature = m_temperature->value();
    settings.passages = m_passages->value();
    settings.promptTokens = m_tokens->value();
    settings.pool.modelFallback = m_fallback->isChecked();
}

} // namespace quire::ui
