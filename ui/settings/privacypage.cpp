#include "ui/settings/privacypage.h"

#include "core/settings/secretchooser.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace quire::ui {

PrivacyPage::PrivacyPage(const Services &services, QWidget *parent)
    : SettingsPage(tr("Privacy"), tr("Documents are read, indexed and searched on this computer. There is no telemetry."), parent)
    , m_file(new QCheckBox(tr("Without a keychain, keep keys in a file encrypted with a passphrase"), this))
{
    m_file->setObjectName(QStringLiteral("allowFileKeyStore"));
    addHeading(tr("Who gets what"));
    addWidget(table());
    addHeading(tr("Where keys are kept"));
    const QString kind = services.secrets.kind();
    addNote(kind == QLatin1String("file")      ? tr("In an encrypted file, because no keychain was found.")
            : kind == QLatin1String("session") ? tr("In memory until Quire ends, because no keychain was found.")
                                               : tr("In the system's keychain. Never in settings, logs, exports or the database."));
    addWidget(m_file);
    addEnd();
}

QWidget *PrivacyPage::table()
{
    struct Row {
        QString who;
        QString what;
        QString when;
    };
    const QList<Row> rows{
        {tr("Nobody"), tr("Your files, their index, your conversations"), tr("These stay on this computer")},
        {tr("Google, or the server you chose"), tr("Your question, the conversation so far, the passages it needs"), tr("When you ask with a key")},
        {tr("Owner of the fallback keys"), tr("The same, as far as Settings, Fallback allows"), tr("While none of your keys can answer")},
        {tr("Google, or the server you chose"), tr("The text of all documents, and each question"), tr("When search by meaning is on and you agreed, under Search")},
        {tr("Brave Search"), tr("The words searched for"), tr("When web search is on")},
    };
    auto *frame = card(this);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(space::l, space::m, space::l, space::m);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    int line = 0;
    const auto cell = [frame, grid, &line](const QString &text, int column, TextRole role) {
        auto *shown = label(text, role, frame);
        shown->setWordWrap(true);
        grid->addWidget(shown, line, column, Qt::AlignTop);
    };
    cell(tr("Who"), 0, TextRole::Caption);
    cell(tr("What"), 1, TextRole::Caption);
    cell(tr("When"), 2, TextRole::Caption);
    for (const Row &row : rows) {
        ++line;
        grid->addWidget(hairline(frame), line++, 0, 1, 3);
        cell(row.who, 0, TextRole::Strong);
        cell(row.what, 1, TextRole::Body);
        cell(row.when, 2, TextRole::Muted);
    }
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 4);
    return frame;
}

void PrivacyPage::load(const settings::Settings &settings)
{
    m_file->setChecked(settings.allowFileKeyStore);
}

void PrivacyPage::store(settings::Settings &settings) const
{
    settings.allowFileKeyStore = m_file->isChecked();
}

} // namespace quire::ui
