#include "ui/sidepanel.h"

#include "ui/dashboard/dashboardpanel.h"
#include "ui/documents/documentpanel.h"
#include "ui/sources/sourcepanel.h"

#include <QTabBar>

namespace quire::ui {

SidePanel::SidePanel(const Services &services, QWidget *parent)
    : QTabWidget(parent)
    , m_sources(new SourcePanel(services.sources, this))
    , m_documents(new DocumentPanel(services.queue, this))
    , m_dashboard(new DashboardPanel(services.pool, services.keys, this))
{
    setObjectName(QStringLiteral("sidePanel"));
    tabBar()->setObjectName(QStringLiteral("sideTabs"));
    tabBar()->setAccessibleName(tr("Panels"));
    tabBar()->setDrawBase(false);
    setDocumentMode(true);
    addTab(m_sources, tr("Sources"));
    addTab(m_documents, tr("Documents"));
    addTab(m_dashboard, tr("Dashboard"));
    setCurrentWidget(m_documents);
}

void SidePanel::showSources()
{
    reveal(m_sources);
}

void SidePanel::showDocuments()
{
    reveal(m_documents);
}

void SidePanel::showDashboard()
{
    reveal(m_dashboard);
}

void SidePanel::reveal(QWidget *panel)
{
    show();
    setCurrentWidget(panel);
}

} // namespace quire::ui
