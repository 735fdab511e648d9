#include "ui/settings/keyspage.h"

#include "ui/settings/keylist.h"

#include <QRadioButton>

namespace quire::ui {

KeysPage::KeysPage(const Services &services, QWidget *parent)
    : SettingsPage(tr("Keys"),
                   tr("Your keys for Google Gemini or an OpenAI-compatible server. A second key of another project takes over when "
                      "the first is at its limit."),
                   parent)
    , m_mixed(new QRadioButton(tr("Use both, in turn by chance"), this))
    , m_single(new QRadioButton(tr("Use the first; keep the second in reserve"), this))
{
    m_mixed->setObjectName(QStringLiteral("modeMixed"));
    m_single->setObjectName(QStringLiteral("modeSingle"));
    addWidget(new KeyList(services, {}, this));
    addHeading(tr("With two keys"));
    addWidget(m_mixed);
    addWidget(m_single);
    addEnd();
}

void KeysPage::load(const settings::Settings &settings)
{
    (settings.pool.mode == pool::KeyMode::Mixed ? m_mixed : m_single)->setChecked(true);
}

void KeysPage::store(settings::Settings &settings) const
{
    settings.pool.mode = m_mixed->isChecked() ? pool::KeyMode::Mixed : pool::KeyMode::Single;
}

} // namespace quire::ui
