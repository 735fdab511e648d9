#include "ui/settings/websearchpage.h"

#include "ui/settings/keylist.h"

#include <QCheckBox>
#include <QLineEdit>

namespace quire::ui {

WebSearchPage::WebSearchPage(const Services &services, QWidget *parent)
    : SettingsPage(tr("Web search"),
                   tr("Quire can look a question up with Brave Search and cite pages beside your documents. It needs a key of its "
                      "own; the words searched for are then sent to Brave."),
                   parent)
    , m_on(new QCheckBox(tr("Search the web too, unless switched off below the question"), this))
    , m_endpoint(new QLineEdit(this))
{
    m_on->setObjectName(QStringLiteral("webSearch"));
    m_endpoint->setObjectName(QStringLiteral("braveEndpoint"));
    m_endpoint->setMinimumWidth(320);
    addWidget(m_on);
    addHeading(tr("Keys for Brave Search"));
    addWidget(new KeyList(services, {pool::Owner::User, pool::Service::Brave, true}, this));
    addHeading(tr("Address"));
    addRow(tr("Brave Search"), m_endpoint);
    addEnd();
}

void WebSearchPage::load(const settings::Settings &settings)
{
    m_on->setChecked(settings.webSearch);
    m_endpoint->setText(settings.braveEndpoint);
}

void WebSearchPage::store(settings::Settings &settings) const
{
    settings.webSearch = m_on->isChecked();
    settings.braveEndpoint = m_endpoint->text().trimmed();
}

} // namespace quire::ui
