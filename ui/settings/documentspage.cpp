#include "ui/settings/documentspage.h"

#include "ui/theme.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quire::ui {

DocumentsPage::DocumentsPage(QWidget *parent)
    : SettingsPage(tr("Documents"), tr("Files in watched folders join the library by themselves, and follow their changes."), parent)
    , m_folders(new QListWidget(this))
    , m_workers(new QSpinBox(this))
    , m_ocr(new QLineEdit(this))
{
    m_folders->setObjectName(QStringLiteral("watchedFolders"));
    m_folders->setAccessibleName(tr("Watched folders"));
    m_folders->setFixedHeight(130);
    auto *frame = card(this);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(space::s, space::s, space::s, space::s);
    inside->addWidget(m_folders);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *add = new QPushButton(tr("Watch a folder…"), buttons);
    add->setObjectName(QStringLiteral("watchFolder"));
    auto *remove = new QPushButton(tr("Stop watching"), buttons);
    remove->setObjectName(QStringLiteral("unwatchFolder"));
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    m_workers->setObjectName(QStringLiteral("parserWorkers"));
    m_workers->setRange(1, 16);
    addHeading(tr("Watched folders"));
    addWidget(frame);
    addWidget(buttons);
    addHeading(tr("Reading"));
    m_ocr->setObjectName(QStringLiteral("ocrLanguages"));
    m_ocr->setMinimumWidth(240);
    m_ocr->setPlaceholderText(tr("Scanned pages are not read"));
    m_ocr->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("([A-Za-z_]{2,20}(\\+[A-Za-z_]{2,20})*)?")), m_ocr));
    addRow(tr("Files read at once"), m_workers);
    addRow(tr("Languages of scanned pages"), m_ocr);
    addNote(tr("As Tesseract names them, joined by +: eng+chi_sim+jpn+kor. Each needs its Tesseract data on this computer; a document says when one is missing."));
    addNote(tr("Each file is read by a process of its own that has neither the network nor your keys."));
    addEnd();

    const auto enable = [this, remove] { remove->setEnabled(m_folders->currentItem()); };
    connect(m_folders, &QListWidget::currentRowChanged, remove, enable);
    connect(add, &QPushButton::clicked, this, &DocumentsPage::addFolder);
    connect(remove, &QPushButton::clicked, this, [this] { delete m_folders->takeItem(m_folders->currentRow()); });
    enable();
}

void DocumentsPage::addFolder()
{
    auto *dialog = new QFileDialog(this, tr("Watch a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        if (m_folders->findItems(folder, Qt::MatchExactly).isEmpty())
            m_folders->addItem(folder);
    });
    dialog->open();
}

void DocumentsPage::load(const settings::Settings &settings)
{
    m_folders->clear();
    m_folders->addItems(settings.watchedFolders);
    m_workers->setValue(settings.parserWorkers);
    m_ocr->setText(settings.ocrLanguages);
}

void DocumentsPage::store(settings::Settings &settings) const
{
    settings.watchedFolders.clear();
    for (int row = 0; row < m_folders->count(); ++row)
        settings.watchedFolders.append(m_folders->item(row)->text());
    settings.parserWorkers = m_workers->value();
    if (m_ocr->hasAcceptableInput())
        settings.ocrLanguages = m_ocr->text();
}

} // namespace quire::ui
