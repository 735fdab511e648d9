// DashboardPanel: the dashboard bound to the running pool. Counts down once a second, and only while it can be seen.
#pragma once

#include "ui/dashboard/dashboardview.h"

#include <QTimer>
#include <QWidget>

namespace quire::chat {
class PoolRunner;
}
namespace quire::settings {
class KeyRing;
}

namespace quire::ui {

class DashboardPanel final : public QWidget
{
    Q_OBJECT
public:
    DashboardPanel(chat::PoolRunner &pool, settings::KeyRing &keys, QWidget *parent = nullptr);
    [[nodiscard]] DashboardView &view() const { return *m_view; }

Q_SIGNALS:
    void addKeyRequested();
    void editKeyRequested(quire::KeyId key);
    void noted(const QString &text); ///< Something short to say: how a test went.
    void exportRequested(quire::ui::LogFormat format);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void removeKey(KeyId key);

    chat::PoolRunner &m_pool;
    settings::KeyRing &m_keys;
    DashboardView *m_view;
    QTimer m_second;
};

} // namespace quire::ui
