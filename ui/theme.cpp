#include "ui/theme.h"

#include "ui/icons.h"
#include "ui/stylesheet.h"
#include "ui/systemscheme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>
#include <QToolButton>

namespace quire::ui {
namespace {

void setProperty(QWidget *widget, const char *name, const char *value)
{
    widget->setProperty(name, QString::fromLatin1(value));
    // A style sheet reads properties once; after the first show it must be told.
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace

void setRole(QLabel *label, TextRole role)
{
    switch (role) {
    case TextRole::Caption: return setProperty(label, "role", "caption");
    case TextRole::Body: return setProperty(label, "role", "body");
    case TextRole::Muted: return setProperty(label, "role", "muted");
    case TextRole::Strong: return setProperty(label, "role", "strong");
    case TextRole::Title: return setProperty(label, "role", "title");
    case TextRole::Display: return setProperty(label, "role", "display");
    }
}

void setTone(QLabel *label, Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return setProperty(label, "tone", "neutral");
    case Tone::Good: return setProperty(label, "tone", "good");
    case Tone::Warning: return setProperty(label, "tone", "warning");
    case Tone::Bad: return setProperty(label, "tone", "bad");
    }
}

void setLook(QAbstractButton *button, ButtonLook look)
{
    switch (look) {
    case ButtonLook::Normal: return setProperty(button, "look", "normal");
    case ButtonLook::Primary: return setProperty(button, "look", "primary");
    case ButtonLook::Ghost: return setProperty(button, "look", "ghost");
    case ButtonLook::Danger: return setProperty(button, "look", "danger");
    case ButtonLook::Link: return setProperty(button, "look", "link");
    }
}

QToolButton *iconButton(const QIcon &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon);
    button->setIconSize({iconSize, iconSize});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QFrame *hairline(QWidget *parent, Qt::Orientation orientation)
{
    auto *line = new QFrame(parent);
    line->setProperty("hairline", true);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

QLabel *label(const QString &text, TextRole role, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    setRole(result, role);
    return result;
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    return frame;
}

void fillWithSurface(QWidget *widget)
{
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Base);
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(std::make_unique<SystemScheme>(schemeOf(application.palette())))
    , m_basePoints(application.font().pointSizeF() > 0 ? application.font().pointSizeF() : 10)
{
    connect(m_system.get(), &SystemScheme::changed, this, [this] {
        if (m_theme == settings::Theme::System)
            refresh();
    });
}

Theme::~Theme() = default;

void Theme::apply(settings::Theme theme, int fontScalePercent)
{
    if (m_applied && theme == m_theme && fontScalePercent == m_fontScale)
        return;
    m_theme = theme;
    m_fontScale = fontScalePercent;
    refresh();
}

void Theme::refresh()
{
    switch (m_theme) {
    case settings::Theme::System: m_scheme = m_system->scheme(); break;
    case settings::Theme::Light: m_scheme = Scheme::Light; break;
    case settings::Theme::Dark: m_scheme = Scheme::Dark; break;
    }
    if (!m_applied)
        m_application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_applied = true;
    const double points = m_basePoints * m_fontScale / 100;
    QFont font = m_application.font();
    font.setPointSizeF(points);
    m_application.setFont(font);
    m_application.setPalette(paletteOf(m_scheme));
    m_application.setWindowIcon(applicationIcon());
    m_application.setStyleSheet(styleSheet(colorsOf(m_scheme), points));
    Q_EMIT changed();
}

} // namespace quire::ui
