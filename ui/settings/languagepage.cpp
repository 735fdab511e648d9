#include "ui/settings/languagepage.h"

#include <QComboBox>

namespace quire::ui {

LanguagePage::LanguagePage(QWidget *parent)
    : SettingsPage(tr("Language"), tr("Of the window. Answers come in the language of your question, whatever is chosen here."), parent)
    , m_language(new QComboBox(this))
{
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    // Each language in its own words, so that it can be found from any other.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    m_language->addItem(QStringLiteral("한국어"), QStringLiteral("ko"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("繁體中文"), QStringLiteral("zh_TW"));
    addRow(tr("Language"), m_language);
    addNote(tr("Takes effect when Quire is started again."));
    addEnd();
}

void LanguagePage::load(const settings::Settings &settings)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
}

void LanguagePage::store(settings::Settings &settings) const
{
    settings.language = m_language->currentData().toString();
}

} // namespace quire::ui
