#include "ui/documents/meaningbar.h"

#include "ui/meaningtext.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace quire::ui {
namespace {

constexpr int steps = 1'000;

} // namespace

MeaningBar::MeaningBar(QWidget *parent)
    : QWidget(parent)
    , m_text(label({}, TextRole::Caption, this))
    , m_settings(new QPushButton(tr("Settings…"), this))
    , m_bar(new QProgressBar(this))
{
    m_text->setObjectName(QStringLiteral("meaningText"));
    m_text->setWordWrap(true);
    m_settings->setObjectName(QStringLiteral("meaningSettings"));
    m_settings->setAccessibleDescription(tr("Search by meaning"));
    setLook(m_settings, ButtonLook::Ghost);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_bar->setAccessibleName(tr("Passages that can be found by meaning"));

    connect(m_settings, &QPushButton::clicked, this, &MeaningBar::settingsRequested);

    auto *inside = new QGridLayout;
    inside->setContentsMargins(space::l, space::xs, space::m, space::s);
    inside->setVerticalSpacing(space::xs);
    inside->addWidget(m_text, 0, 0);
    inside->addWidget(m_settings, 0, 1, Qt::AlignTop);
    inside->addWidget(m_bar, 1, 0, 1, 2);
    inside->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline(this));
    layout->addLayout(inside);
    hide();
}

void MeaningBar::setProgress(const chat::EmbeddingProgress &progress)
{
    using chat::EmbeddingState;
    setVisible(progress.chunks > 0 && progress.state != EmbeddingState::Off && progress.state != EmbeddingState::Complete);
    m_text->setText(meaningText(progress));
    m_settings->setVisible(progress.state != EmbeddingState::Working);
    m_bar->setVisible(progress.state == EmbeddingState::Working);
    m_bar->setValue(progress.chunks > 0 ? static_cast<int>(progress.vectors * steps / progress.chunks) : 0);
}

} // namespace quire::ui
