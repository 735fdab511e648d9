#include "ui/documents/watchedbar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace quire::ui {

WatchedBar::WatchedBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(icon(Icon::Folder, Ink::Faint), {}, this))
{
    m_button->setObjectName(QStringLiteral("watchedFoldersBar"));
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_button->setMinimumWidth(0);
    setLook(m_button, ButtonLook::Ghost);
    connect(m_button, &QPushButton::clicked, this, &WatchedBar::chooseRequested);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->addWidget(m_button);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline(this));
    layout->addLayout(row);
    setFolders({});
}

void WatchedBar::setFolders(const QStringList &folders)
{
    const QString name = folders.value(0).section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    if (folders.isEmpty())
        m_text = tr("Watch a folder…");
    else if (folders.size() == 1)
        m_text = tr("Watching %1").arg(name);
    else
        m_text = tr("Watching %1 and %n more", nullptr, static_cast<int>(folders.size()) - 1).arg(name);
    m_button->setToolTip(folders.isEmpty() ? tr("Files in a watched folder join the library by themselves") : folders.join(QLatin1Char('\n')));
    m_button->setAccessibleName(m_text);
    showText();
}

void WatchedBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showText();
}

void WatchedBar::showText()
{
    const int room = width() - iconSize - 2 * space::xl - space::s;
    m_button->setText(m_button->fontMetrics().elidedText(m_text, Qt::ElideMiddle, room));
}

} // namespace quire::ui
