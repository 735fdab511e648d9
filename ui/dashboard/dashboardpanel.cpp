#include "ui/dashboard/dashboardpanel.h"

#include "core/chat/poolrunner.h"
#include "core/settings/keyring.h"
#include "ui/dialogs.h"
#include "ui/errortext.h"
#include "ui/pooltext.h"

#include <QPointer>
#include <QVBoxLayout>

namespace quire::ui {

DashboardPanel::DashboardPanel(chat::PoolRunner &pool, settings::KeyRing &keys, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_keys(keys)
    , m_view(new DashboardView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] { m_view->tick(m_pool.now()); });
    connect(&m_pool, &chat::PoolRunner::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_pool, &chat::PoolRunner::keyTested, this, [this](KeyId key, const std::optional<Error> &problem) {
        const auto &known = m_keys.keys();
        const auto found = std::find_if(known.begin(), known.end(), [key](const pool::KeyInfo &each) { return each.id == key; });
        const QString name = found == known.end() ? QString() : keyName(*found);
        Q_EMIT noted(problem ? tr("%1: %2", "a key, then what is wrong").arg(name, errorText(*problem).both())
                             : tr("%1 works.").arg(name));
    });
    connect(m_view, &DashboardView::testRequested, this, [this](KeyId key) { m_pool.testKey(key); });
    connect(m_view, &DashboardView::resetRequested, this, [this](KeyId key) { m_pool.resetKey(key); });
    connect(m_view, &DashboardView::pauseRequested, this, [this](KeyId key, bool paused) {
        if (const auto done = m_keys.setPaused(key, paused); !done)
            tell(this, tr("Key not changed"), errorText(done.error()).both());
    });
    connect(m_view, &DashboardView::removeRequested, this, &DashboardPanel::removeKey);
    connect(m_view, &DashboardView::editRequested, this, &DashboardPanel::editKeyRequested);
    connect(m_view, &DashboardView::addKeyRequested, this, &DashboardPanel::addKeyRequested);
    connect(m_view, &DashboardView::exportRequested, this, &DashboardPanel::exportRequested);
}

void DashboardPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_second.start();
}

void DashboardPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void DashboardPanel::refresh()
{
    const Moment now = m_pool.now();
    m_view->setSnapshot(m_pool.snapshot(), now);
    m_view->setLog(m_pool.log(), now);
}

void DashboardPanel::removeKey(KeyId key)
{
    const auto &keys = m_keys.keys();
    const auto found = std::find_if(keys.begin(), keys.end(), [key](const pool::KeyInfo &each) { return each.id == key; });
    if (found == keys.end())
        return;
    confirm(this, tr("Remove this key?"),
            tr("%1 is deleted from this computer. At the service it stays.").arg(keyName(*found)), tr("Remove"), [this, key] {
                m_keys.remove(key, [guard = QPointer(this)](const Result<void> &done) {
                    if (guard && !done)
                        tell(guard, tr("Key not removed"), errorText(done.error()).both());
                });
            });
}

} // namespace quire::ui
