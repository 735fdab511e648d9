#include "ui/settings/appearancepage.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSlider>

namespace quire::ui {
namespace {

constexpr int step = 10;

} // namespace

AppearancePage::AppearancePage(QWidget *parent)
    : SettingsPage(tr("Appearance"), {}, parent)
    , m_theme(new QComboBox(this))
    , m_size(new QSlider(Qt::Horizontal, this))
{
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("As the system"), static_cast<int>(settings::Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(settings::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(settings::Theme::Dark));
    m_size->setObjectName(QStringLiteral("fontScale"));
    m_size->setRange(80, 160);
    m_size->setSingleStep(step);
    m_size->setPageStep(step);
    m_size->setMinimumWidth(260);
    auto *shown = label({}, TextRole::Caption, this);
    connect(m_size, &QSlider::valueChanged, shown,
            [shown](int percent) { shown->setText(tr("%1 %", "a percentage").arg(QLocale().toString(percent))); });
    addRow(tr("Theme"), m_theme);
    addRow(tr("Size of text"), m_size);
    addRow(QString(), shown);
    addEnd();
}

void AppearancePage::load(const settings::Settings &settings)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings.theme)));
    m_size->setValue(settings.fontScale);
}

void AppearancePage::store(settings::Settings &settings) const
{
    settings.theme = static_cast<settings::Theme>(m_theme->currentData().toInt());
    settings.fontScale = m_size->value() / step * step;
}

} // namespace quire::ui
