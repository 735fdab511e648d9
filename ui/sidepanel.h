// SidePanel: the right-hand side with its three tabs. Assembles; the panels do the work.
#pragma once

#include "ui/services.h"

#include <QTabWidget>

namespace quire::ui {

class DashboardPanel;
class DocumentPanel;
class SourcePanel;

class SidePanel final : public QTabWidget
{
    Q_OBJECT
public:
    explicit SidePanel(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] SourcePanel &sources() const { return *m_sources; }
    [[nodiscard]] DocumentPanel &documents() const { return *m_documents; }
    [[nodiscard]] DashboardPanel &dashboard() const { return *m_dashboard; }
    void showSources();
    void showDocuments();
    void showDashboard();

private:
    void reveal(QWidget *panel);

    SourcePanel *m_sources;
    DocumentPanel *m_documents;
    DashboardPanel *m_dashboard;
};

} // namespace quire::ui
