#include "ui/chat/composer.h"

#include "ui/chat/composerinput.h"
#include "ui/chat/sendbutton.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace quire::ui {

namespace {

constexpr int radius = 14;

QToolButton *textButton(const QIcon &symbol, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(symbol);
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_input(new ComposerInput(this))
    , m_attach(iconButton(icon(Icon::Attach, Ink::Muted), tr("Add documents"), this))
    , m_scope(textButton(icon(Icon::Layers, Ink::Muted), QStringLiteral("composerScope"), this))
    , m_web(textButton(icon(Icon::Globe, Ink::Muted), QStringLiteral("composerWeb"), this))
    , m_model(textButton(icon(Icon::Cube, Ink::Muted), QStringLiteral("composerModel"), this))
    , m_models(new QMenu(this))
    , m_send(new SendButton(this))
{
    setObjectName(QStringLiteral("composer"));
    m_attach->setObjectName(QStringLiteral("composerAttach"));
    m_input->setPlaceholderText(tr("Ask about your documents"));
    m_input->setAccessibleName(tr("Question"));
    m_web->setText(tr("Web"));
    m_web->setAccessibleName(tr("Search the web too"));
    m_web->setToolTip(tr("Search the web too, besides your documents"));
    m_web->setCheckable(true);
    m_model->setPopupMode(QToolButton::InstantPopup);
    m_models->setToolTipsVisible(true);
    m_model->setMenu(m_models);
    m_model->setToolTip(tr("The model that answers"));

    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::xs);
    tools->addWidget(m_attach);
    tools->addWidget(m_scope);
    tools->addWidget(m_web);
    tools->addStretch(1);
    tools->addWidget(m_model);
    tools->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_input);
    layout->addLayout(tools);
    setFocusProxy(m_input);
    QWidget *before = m_input;
    for (QWidget *next : QList<QWidget *>{m_attach, m_scope, m_web, m_model, m_send})
        setTabOrder(std::exchange(before, next), next);

    connect(m_input, &ComposerInput::submitted, this, &Composer::submit);
    connect(m_input, &ComposerInput::filesPasted, this, &Composer::filesDropped);
    connect(m_input, &ComposerInput::focusMoved, this, qOverload<>(&QWidget::update));
    connect(m_input, &QTextEdit::textChanged, this, [this] {
        refreshButton();
        Q_EMIT textEdited(text());
    });
    connect(m_attach, &QToolButton::clicked, this, &Composer::attachRequested);
    connect(m_scope, &QToolButton::clicked, this, &Composer::scopeCleared);
    connect(m_web, &QToolButton::toggled, this, &Composer::webToggled);
    connect(m_send, &QAbstractButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT stopRequested();
        else
            submit();
    });
    connect(m_models, &QMenu::triggered, this, [this](QAction *action) { Q_EMIT modelChosen(action->data().toString()); });
    setScopeLabel({});
    refreshButton();
}

QString Composer::text() const
{
    return m_input->toPlainText();
}

void Composer::setText(const QString &text)
{
    const QSignalBlocker quiet(this);
    m_input->setPlainText(text);
    m_input->moveCursor(QTextCursor::End);
}

void Composer::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void Composer::submit()
{
    const QString question = text().trimmed();
    if (!m_running && !question.isEmpty())
        Q_EMIT sendRequested(question);
}

void Composer::setRunning(bool running)
{
    m_running = running;
    refreshButton();
}

void Composer::refreshButton()
{
    const QString name = m_running ? tr("Stop the answer") : tr("Send the question");
    m_send->setIcon(icon(m_running ? Icon::Stop : Icon::Send, Ink::OnAccent));
    m_send->setAccessibleName(name);
    m_send->setToolTip(m_running ? name : tr("Send (Enter). Shift+Enter starts a new line."));
    m_send->setEnabled(m_running || !text().trimmed().isEmpty());
}

void Composer::setScopeLabel(const QString &label)
{
    const bool all = label.isEmpty();
    const QFontMetrics metrics(m_scope->font());
    m_scope->setText(all ? tr("All documents") : metrics.elidedText(label, Qt::ElideMiddle, 180));
    m_scope->setIcon(icon(all ? Icon::Layers : Icon::Close, all ? Ink::Muted : Ink::Accent));
    m_scope->setAccessibleName(all ? tr("Answered from all documents")
                                   : tr("Answered from %1 only. Press to use all documents.").arg(label));
    m_scope->setToolTip(all ? tr("Choose documents in the Documents panel to ask only those") : m_scope->accessibleName());
}

void Composer::setWeb(bool web)
{
    const QSignalBlocker quiet(m_web);
    m_web->setChecked(web);
}

bool Composer::web() const
{
    return m_web->isChecked();
}

void Composer::setModels(const QStringList &models, const QString &current)
{
    m_models->clear();
    auto *group = new QActionGroup(m_models);
    for (const QString &model : models) {
        QAction *action = m_models->addAction(model);
        action->setData(model);
        action->setCheckable(true);
        action->setChecked(model == current);
        group->addAction(action);
    }
    m_models->addSeparator();
    QAction *none = m_models->addAction(tr("Search only"));
    none->setToolTip(tr("Shows the passages that fit; no model is asked, and nothing leaves this computer"));
    none->setCheckable(true);
    none->setChecked(current.isEmpty());
    group->addAction(none);
    m_model->setText(current.isEmpty() ? none->text() : current);
    m_model->setIcon(icon(current.isEmpty() ? Icon::Search : Icon::Cube, Ink::Muted));
    m_model->setAccessibleName(current.isEmpty() ? none->text() : tr("Model: %1").arg(current));
    m_web->setEnabled(!current.isEmpty());
}

void Composer::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_input->hasFocus() ? colors.accent : colors.border, 1));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Composer::mousePressEvent(QMouseEvent *event)
{
    focusInput(); // all of the card is the field, to the eye
    QFrame::mousePressEvent(event);
}

} // namespace quire::ui
