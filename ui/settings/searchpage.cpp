#include "ui/settings/searchpage.h"

#include "core/chat/embeddingjob.h"
#include "core/chat/poolembedder.h"
#include "core/settings/settingsstore.h"
#include "ui/meaningtext.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

namespace quire::ui {
namespace {

using settings::EmbeddingService;

QString suggestedModel(EmbeddingService service)
{
    return service == EmbeddingService::OpenAi ? QStringLiteral("nomic-embed-text") : QStringLiteral("gemini-embedding-001");
}

} // namespace

SearchPage::SearchPage(const Services &services, QWidget *parent)
    : SettingsPage(tr("Search"),
                   tr("Quire finds passages by their words, on this computer. Search by meaning finds those that say it in other words, or in "
                      "another language. It needs a model that turns texts into vectors."),
                   parent)
    , m_services(services)
    , m_service(new QComboBox(this))
    , m_model(new QLineEdit(this))
    , m_consent(new QCheckBox(this))
    , m_progress(label({}, TextRole::Muted, this))
{
    m_service->setObjectName(QStringLiteral("embeddingService"));
    m_service->addItem(tr("Off"), static_cast<int>(EmbeddingService::Off));
    m_service->addItem(tr("Google Gemini"), static_cast<int>(EmbeddingService::Gemini));
    m_service->addItem(tr("OpenAI-compatible server"), static_cast<int>(EmbeddingService::OpenAi));
    m_model->setObjectName(QStringLiteral("embeddingModel"));
    m_model->setMinimumWidth(320);
    m_consent->setObjectName(QStringLiteral("embeddingConsent"));
    m_progress->setObjectName(QStringLiteral("embeddingProgress"));
    m_progress->setWordWrap(true);
    addHeading(tr("Search by meaning"));
    addRow(tr("Service"), m_service);
    addRow(tr("Model"), m_model);
    addWidget(m_consent);
    addWidget(m_progress);
    addNote(tr("A local server such as Ollama makes the vectors on this computer: no text leaves it, and no key is needed. With any other "
               "service, the text of all documents is sent there once, and each question when it is asked."));
    addEnd();
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        suggestModel();
        m_consent->setChecked(false);
        showService();
    });
    connect(&m_services.embedding, &chat::EmbeddingJob::changed, this, &SearchPage::showService);
}

EmbeddingService SearchPage::service() const
{
    return static_cast<EmbeddingService>(m_service->currentData().toInt());
}

void SearchPage::suggestModel()
{
    const QString model = m_model->text().trimmed();
    const bool isSuggested = model.isEmpty() || model == suggestedModel(EmbeddingService::Gemini) || model == suggestedModel(EmbeddingService::OpenAi);
    if (isSuggested && service() != EmbeddingService::Off)
        m_model->setText(suggestedModel(service()));
}

void SearchPage::showService()
{
    const settings::Settings &saved = m_services.settings.settings();
    const chat::EmbeddingProgress &progress = m_services.embedding.progress();
    const bool isOn = service() != EmbeddingService::Off;
    const QString who = service() == EmbeddingService::Gemini ? tr("Google") : QUrl(saved.openAiEndpoint).host();
    m_model->setEnabled(isOn);
    m_consent->setEnabled(isOn);
    m_consent->setText(progress.tokensLeft > 0 ? tr("Send the text of all documents to %1, about %2 tokens now").arg(who, tokensText(progress.tokensLeft))
                                               : tr("Send the text of all documents to %1").arg(who));
    m_consent->setVisible(isOn && !m_services.embedder.isLocalFor(service()));
    m_progress->setText(service() == saved.embeddingService ? meaningText(progress) : QString());
}

void SearchPage::load(const settings::Settings &settings)
{
    m_service->setCurrentIndex(std::max(0, m_service->findData(static_cast<int>(settings.embeddingService))));
    m_model->setText(settings.embeddingModel);
    m_consent->setChecked(!settings.embeddingConsent.isEmpty() && settings.embeddingConsent == settings::embeddingReceiver(settings));
    showService();
}

void SearchPage::store(settings::Settings &settings) const
{
    settings.embeddingService = service();
    if (const QString model = m_model->text().trimmed(); !model.isEmpty())
        settings.embeddingModel = model;
    // To whom the sentence named: another page may have changed the address since.
    settings::Settings shown = m_services.settings.settings();
    shown.embeddingService = service();
    settings.embeddingConsent = m_consent->isChecked() ? settings::embeddingReceiver(shown) : QString();
}

} // namespace quire::ui
