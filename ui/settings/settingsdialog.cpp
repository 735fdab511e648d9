#include "ui/settings/settingsdialog.h"

#include "core/settings/settingsstore.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/settings/advancedpage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/documentspage.h"
#include "ui/settings/fallbackpage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/modelspage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/searchpage.h"
#include "ui/settings/websearchpage.h"
#include "ui/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

constexpr int namesWidth = 180;
constexpr int rowHeight = 34;

} // namespace

SettingsDialog::SettingsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_names(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_problem(label({}, TextRole::Body, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    resize(860, 640);
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setFixedWidth(namesWidth);
    m_names->setIconSize({iconSize, iconSize});
    m_names->setProperty("navigation", true);
    fillWithSurface(m_stack);
    setTone(m_problem, Tone::Bad);
    m_problem->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("settingsCancel"));
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("settingsSave"));
    save->setDefault(true);
    setLook(save, ButtonLook::Primary);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::l, space::m, space::l, space::m);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(hairline(this));
    right->addLayout(buttons);
    auto *names = new QVBoxLayout;
    names->setContentsMargins(space::s, space::l, space::s, space::l);
    names->addWidget(m_names);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(names);
    layout->addWidget(hairline(this, Qt::Vertical));
    layout->addLayout(right, 1);

    addPages();
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::accept);
    for (SettingsPage *page : std::as_const(m_pages))
        page->load(services.settings.settings());
    m_names->setCurrentRow(0);
}

void SettingsDialog::addPages()
{
    add(QStringLiteral("keys"), tr("Keys"), Icon::Key, new KeysPage(m_services));
    add(QStringLiteral("fallback"), tr("Fallback"), Icon::Layers, new FallbackPage(m_services));
    add(QStringLiteral("models"), tr("Models"), Icon::Cube, new ModelsPage);
    add(QStringLiteral("documents"), tr("Documents"), Icon::Document, new DocumentsPage);
    add(QStringLiteral("search"), tr("Search"), Icon::Search, new SearchPage(m_services));
    add(QStringLiteral("web"), tr("Web search"), Icon::Globe, new WebSearchPage(m_services));
    add(QStringLiteral("appearance"), tr("Appearance"), Icon::Palette, new AppearancePage);
    add(QStringLiteral("language"), tr("Language"), Icon::Language, new LanguagePage);
    add(QStringLiteral("privacy"), tr("Privacy"), Icon::Shield, new PrivacyPage(m_services));
    add(QStringLiteral("advanced"), tr("Advanced"), Icon::Tools, new AdvancedPage);
}

void SettingsDialog::add(const QString &name, const QString &title, Icon sign, SettingsPage *page)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    auto *item = new QListWidgetItem(icon(sign, Ink::Muted), title, m_names);
    item->setData(Qt::UserRole, name);
    item->setSizeHint({0, rowHeight}); // The list measures its rows before the style sheet's padding reaches them.
    m_pages.append(page);
}

void SettingsDialog::showPage(const QString &name)
{
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->data(Qt::UserRole).toString() == name)
            m_names->setCurrentRow(row);
    }
}

void SettingsDialog::accept()
{
    // From what stands saved now, so that what another part changed meanwhile is kept.
    settings::Settings settings = m_services.settings.settings();
    for (const SettingsPage *page : std::as_const(m_pages))
        page->store(settings);
    if (const auto saved = m_services.settings.save(settings); !saved) {
        m_problem->setText(errorText(saved.error()).both());
        return;
    }
    QDialog::accept();
}

} // namespace quire::ui
