#include "ui/settings/advancedpage.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace quire::ui {
namespace {

const QString direct = QStringLiteral("direct");
const QString http = QStringLiteral("http-proxy");
const QString socks = QStringLiteral("socks5");

QSpinBox *number(const char *objectName, int from, int to, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setObjectName(QString::fromLatin1(objectName));
    spin->setRange(from, to);
    return spin;
}

} // namespace

AdvancedPage::AdvancedPage(QWidget *parent)
    : SettingsPage(tr("Advanced"), {}, parent)
    , m_proxy(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(number("proxyPort", 0, 65535, this))
    , m_direct(new QCheckBox(tr("A direct connection"), this))
    , m_otherProxy(new QComboBox(this))
    , m_relay(new QLineEdit(this))
    , m_retries(number("retries", 0, 10, this))
    , m_breakerFailures(number("breakerFailures", 1, 50, this))
    , m_breakerMinutes(number("breakerMinutes", 1, 240, this))
    , m_failedBelow(number("failedBelow", 0, 100, this))
    , m_recoveredAbove(number("recoveredAbove", 0, 100, this))
    , m_checkSeconds(number("checkSeconds", 10, 3600, this))
{
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("As the system"), static_cast<int>(settings::ProxyKind::System));
    m_proxy->addItem(tr("None"), static_cast<int>(settings::ProxyKind::None));
    m_proxy->addItem(tr("HTTP"), static_cast<int>(settings::ProxyKind::Http));
    m_proxy->addItem(tr("SOCKS5"), static_cast<int>(settings::ProxyKind::Socks5));
    m_host->setObjectName(QStringLiteral("proxyHost"));
    m_host->setMinimumWidth(240);
    m_direct->setObjectName(QStringLiteral("routeDirect"));
    m_otherProxy->setObjectName(QStringLiteral("routeProxy"));
    m_otherProxy->addItem(tr("None"), QString());
    m_otherProxy->addItem(tr("HTTP"), http);
    m_otherProxy->addItem(tr("SOCKS5"), socks);
    m_relay->setObjectName(QStringLiteral("relay"));
    m_relay->setMinimumWidth(240);
    m_relay->setPlaceholderText(QStringLiteral("https://…"));
    m_breakerMinutes->setSuffix(tr(" min"));
    m_checkSeconds->setSuffix(tr(" s"));
    auto *reset = new QPushButton(tr("Back to the defaults"), this);
    reset->setObjectName(QStringLiteral("poolDefaults"));
    setLook(reset, ButtonLook::Link);

    addHeading(tr("Proxy"));
    addRow(tr("Kind"), m_proxy);
    addRow(tr("Host"), m_host);
    addRow(tr("Port"), m_port);
    addHeading(tr("Other ways to the service"));
    addNote(tr("Tried within the same request when the first way does not get through. The one that works is remembered for this network for three hours."));
    addWidget(m_direct);
    addRow(tr("The host above as a proxy"), m_otherProxy);
    addRow(tr("A relay for Gemini"), m_relay);
    addNote(tr("A relay is a server that passes requests on. Whoever runs it sees your key, your questions and their passages."));
    addHeading(tr("Key pool"));
    addRow(tr("Retries of a request"), m_retries);
    addRow(tr("Take a key out after failures"), m_breakerFailures);
    addRow(tr("Try it again after"), m_breakerMinutes);
    addRow(tr("Failed below a score of"), m_failedBelow);
    addRow(tr("Recovered above a score of"), m_recoveredAbove);
    addRow(tr("Check health every"), m_checkSeconds);
    addWidget(reset);
    addEnd();
    connect(reset, &QPushButton::clicked, this, [this] { loadPool(pool::Policy()); });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &AdvancedPage::enableProxy);
    // The two thresholds never cross.
    connect(m_failedBelow, &QSpinBox::valueChanged, m_recoveredAbove, &QSpinBox::setMinimum);
    connect(m_otherProxy, &QComboBox::currentIndexChanged, this, &AdvancedPage::enableProxy);
    enableProxy();
}

void AdvancedPage::enableProxy()
{
    const auto kind = static_cast<settings::ProxyKind>(m_proxy->currentData().toInt());
    const bool named = kind == settings::ProxyKind::Http || kind == settings::ProxyKind::Socks5;
    const bool used = named || !m_otherProxy->currentData().toString().isEmpty();
    m_host->setEnabled(used);
    m_port->setEnabled(used);
    m_direct->setEnabled(kind != settings::ProxyKind::None);
    m_otherProxy->setEnabled(!named);
}

void AdvancedPage::loadPool(const pool::Policy &policy)
{
    m_retries->setValue(policy.retries);
    m_breakerFailures->setValue(policy.breakerFailures);
    m_breakerMinutes->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(policy.breakerRest).count()));
    m_failedBelow->setValue(static_cast<int>(policy.failedBelow));
    m_recoveredAbove->setValue(static_cast<int>(policy.recoveredAbove));
    m_checkSeconds->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(policy.checkEvery).count()));
}

void AdvancedPage::load(const settings::Settings &settings)
{
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(settings.proxy)));
    m_host->setText(settings.proxyHost);
    m_port->setValue(settings.proxyPort);
    m_direct->setChecked(settings.pool.routes.contains(direct));
    const QString other = settings.pool.routes.contains(http) ? http : settings.pool.routes.contains(socks) ? socks : QString();
    m_otherProxy->setCurrentIndex(m_otherProxy->findData(other));
    m_relay->setText(settings.geminiRelay);
    loadPool(settings.pool);
    enableProxy();
}

/// The preferred way first, then the others that are ticked; none at all when there is only the one.
QStringList AdvancedPage::routes() const
{
    const auto kind = static_cast<settings::ProxyKind>(m_proxy->currentData().toInt());
    QStringList ways{kind == settings::ProxyKind::System  ? QStringLiteral("system")
                     : kind == settings::ProxyKind::None  ? direct
                     : kind == settings::ProxyKind::Http  ? http
                                                          : socks};
    if (m_direct->isEnabled() && m_direct->isChecked())
        ways.append(direct);
    if (m_otherProxy->isEnabled() && !m_otherProxy->currentData().toString().isEmpty())
        ways.append(m_otherProxy->currentData().toString());
    if (!m_relay->text().trimmed().isEmpty())
        ways.append(settings::relayRoute);
    return ways.size() > 1 ? ways : QStringList();
}

void AdvancedPage::store(settings::Settings &settings) const
{
    settings.proxy = static_cast<settings::ProxyKind>(m_proxy->currentData().toInt());
    settings.proxyHost = m_host->text().trimmed();
    settings.proxyPort = m_port->value();
    settings.geminiRelay = m_relay->text().trimmed();
    settings.pool.routes = routes();
    settings.pool.retries = m_retries->value();
    settings.pool.breakerFailures = m_breakerFailures->value();
    settings.pool.breakerRest = std::chrono::minutes(m_breakerMinutes->value());
    settings.pool.failedBelow = m_failedBelow->value();
    settings.pool.recoveredAbove = m_recoveredAbove->value();
    settings.pool.checkEvery = std::chrono::seconds(m_checkSeconds->value());
}

} // namespace quire::ui
