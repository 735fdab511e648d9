#include "ui/chat/emptystate.h"

#include "ui/chat/choicecard.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quire::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    auto *title = label(tr("Ask your documents"), TextRole::Display, this);
    auto *lead = label(tr("Drop PDF, Word, PowerPoint or Excel files anywhere in this window, then ask. Every answer shows "
                          "the pages it came from."),
                       TextRole::Muted, this);
    title->setAlignment(Qt::AlignHCenter);
    lead->setAlignment(Qt::AlignHCenter);
    lead->setWordWrap(true);

    auto *add = new ChoiceCard(Icon::Upload, tr("Add documents"), tr("Choose files or folders. They stay on this computer."), this);
    auto *samples = new ChoiceCard(Icon::Sparkle, tr("Try the samples"), tr("Three short documents to ask about, no key needed."), this);
    auto *keys = new ChoiceCard(Icon::Key, tr("Set up a key"), tr("A free Gemini key gives written answers instead of extracts."), this);
    add->setObjectName(QStringLiteral("emptyAttach"));
    samples->setObjectName(QStringLiteral("emptySamples"));
    keys->setObjectName(QStringLiteral("emptyKeys"));
    connect(add, &ChoiceCard::clicked, this, &EmptyState::attachRequested);
    connect(samples, &ChoiceCard::clicked, this, &EmptyState::samplesRequested);
    connect(keys, &ChoiceCard::clicked, this, &EmptyState::keysRequested);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::m);
    for (QWidget *card : {add, samples, keys})
        cards->addWidget(card, 1);
    auto *column = new QWidget(this);
    column->setMaximumWidth(720);
    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(space::s);
    inner->addWidget(title);
    inner->addWidget(lead);
    inner->addSpacing(space::xl);
    inner->addLayout(cards);
    auto *outer = new QHBoxLayout;
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(outer);
    layout->addStretch(3);
}

} // namespace quire::ui
