#include "ui/documents/emptylibrary.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

constexpr int drawing = 40;

} // namespace

EmptyLibrary::EmptyLibrary(QWidget *parent)
    : QWidget(parent)
{
    auto *title = label(tr("Drop your documents here"), TextRole::Title, this);
    title->setAlignment(Qt::AlignCenter);
    auto *text = label(tr("PDF, Word, PowerPoint, text and more. They are read and searched on this computer."), TextRole::Muted, this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *add = new QPushButton(tr("Choose files…"), this);
    add->setObjectName(QStringLiteral("chooseFiles"));
    setLook(add, ButtonLook::Primary);
    auto *samples = new QPushButton(tr("Try the sample documents"), this);
    samples->setObjectName(QStringLiteral("openSamples"));
    setLook(samples, ButtonLook::Link);
    connect(add, &QPushButton::clicked, this, &EmptyLibrary::addRequested);
    connect(samples, &QPushButton::clicked, this, &EmptyLibrary::samplesRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space::xl, space::xl, 2 * space::xl, space::xl);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addSpacing(drawing + space::l);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(space::s);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addWidget(samples, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    title->setObjectName(QStringLiteral("emptyTitle"));
}

void EmptyLibrary::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colors.border, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({4, 5});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(space::l, space::s, -space::l, -space::l), 12, 12);
    const auto *title = findChild<QLabel *>(QStringLiteral("emptyTitle"));
    paintIcon(&painter, QRectF(width() / 2.0 - drawing / 2.0, title->y() - drawing - space::l, drawing, drawing), Icon::Upload,
              colors.textFaint);
}

} // namespace quire::ui
