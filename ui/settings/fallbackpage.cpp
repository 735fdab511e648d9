#include "ui/settings/fallbackpage.h"

#include "core/settings/keyring.h"
#include "ui/settings/keylist.h"

#include <QComboBox>
#include <QSpinBox>

namespace quire::ui {

FallbackPage::FallbackPage(const Services &services, QWidget *parent)
    : SettingsPage(tr("Fallback keys"),
                   tr("Keys of somebody else, for example your company's. They answer only while none of your own keys can, and "
                      "you are told when they do."),
                   parent)
    , m_use(new QComboBox(this))
    , m_cap(new QSpinBox(this))
{
    m_use->setObjectName(QStringLiteral("fallbackUse"));
    m_use->addItem(tr("Nothing"), static_cast<int>(pool::FallbackUse::Off));
    m_use->addItem(tr("Chat without documents"), static_cast<int>(pool::FallbackUse::ChatOnly));
    m_use->addItem(tr("Chat and document passages"), static_cast<int>(pool::FallbackUse::ChatAndPassages));
    m_cap->setObjectName(QStringLiteral("fallbackCap"));
    m_cap->setRange(0, 10'000);
    addWidget(new KeyList(services, {pool::Owner::Fallback, pool::Service::Gemini, false}, this));
    addHeading(tr("What they are for"));
    addRow(tr("May be sent"), m_use);
    addRow(tr("Answers a day"), m_cap);
    if (const auto cap = services.keys.administratorDailyCap())
        addNote(tr("Your administrator allows %n a day.", nullptr, *cap));
    for (const QString &warning : services.keys.warnings())
        addNote(warning);
    addEnd();
}

void FallbackPage::load(const settings::Settings &settings)
{
    m_use->setCurrentIndex(m_use->findData(static_cast<int>(settings.pool.fallback)));
    m_cap->setValue(settings.pool.fallbackDailyCap);
}

void FallbackPage::store(settings::Settings &settings) const
{
    settings.pool.fallback = static_cast<pool::FallbackUse>(m_use->currentData().toInt());
    settings.pool.fallbackDailyCap = m_cap->value();
}

} // namespace quire::ui
