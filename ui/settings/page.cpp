#include "ui/settings/page.h"

#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

constexpr int nameWidth = 150;

} // namespace

SettingsPage::SettingsPage(const QString &title, const QString &introduction, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_column->setSpacing(space::m);
    auto *head = label(title, TextRole::Display, this);
    m_column->addWidget(head);
    if (!introduction.isEmpty())
        addNote(introduction);
    m_column->addSpacing(space::xs);
}

void SettingsPage::addHeading(const QString &text)
{
    m_form = nullptr;
    m_column->addSpacing(space::s);
    m_column->addWidget(label(text, TextRole::Title, this));
}

void SettingsPage::addNote(const QString &text)
{
    m_form = nullptr;
    auto *note = label(text, TextRole::Muted, this);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

void SettingsPage::addRow(const QString &name, QWidget *input)
{
    if (!m_form) {
        m_form = new QFormLayout;
        m_form->setHorizontalSpacing(space::l);
        m_form->setVerticalSpacing(space::s);
        m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        m_column->addLayout(m_form);
    }
    auto *caption = label(name, TextRole::Body, this);
    caption->setMinimumWidth(nameWidth);
    caption->setBuddy(input);
    input->setAccessibleName(name);
    m_form->addRow(caption, input);
}

void SettingsPage::addWidget(QWidget *widget, int stretch)
{
    m_form = nullptr;
    m_column->addWidget(widget, stretch);
}

void SettingsPage::addEnd()
{
    m_column->addStretch();
}

} // namespace quire::ui
