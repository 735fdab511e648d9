// Theme: how the window looks - palette, spacing grid, type scale, radius, and the one style sheet made from them. Follows
// the setting, and with Theme::System the desktop. Built once by the main window; GUI thread.
//
// Widgets say what they are (setRole, setLook); the sheet says how that looks. Painted widgets use colorsFor(palette()).
#pragma once

#include "core/settings/settings.h"
#include "ui/colors.h"

#include <QObject>
#include <memory>

class QAbstractButton;
class QApplication;
class QFrame;
class QIcon;
class QLabel;
class QToolButton;
class QWidget;

namespace quire::ui {

class SystemScheme;

/// The spacing grid. Margins and gaps are one of these.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

inline constexpr int cornerRadius = 8;
inline constexpr int iconSize = 18;

enum class TextRole {
    Caption, ///< Small, muted: what stands beside or below something.
    Body,
    Muted,   ///< Body size, muted.
    Strong,
    Title,   ///< A panel's or a group's head.
    Display, ///< The one large line of an empty state.
};

enum class ButtonLook {
    Normal,
    Primary, ///< The one thing to do here.
    Ghost,   ///< No ground until it is hovered: icons, tool bars.
    Danger,  ///< Removes something.
    Link,    ///< Reads as text.
};

/// Colour with a meaning; never the only sign of it.
enum class Tone { Neutral, Good, Warning, Bad };

void setRole(QLabel *label, TextRole role);
void setTone(QLabel *label, Tone tone);
void setLook(QAbstractButton *button, ButtonLook look);

/// An icon-only ghost button. The text is its tool tip and what a screen reader says.
[[nodiscard]] QToolButton *iconButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QFrame *hairline(QWidget *parent, Qt::Orientation orientation = Qt::Horizontal);
[[nodiscard]] QLabel *label(const QString &text, TextRole role, QWidget *parent = nullptr);

/// One raised ground for what belongs together. Cards are not put into cards.
[[nodiscard]] QFrame *card(QWidget *parent);
/// Makes the widget paint the ground that text is read on, instead of the panels' one.
void fillWithSurface(QWidget *widget);

class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    void apply(settings::Theme theme, int fontScalePercent);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(); ///< Palette or type scale differ.

private:
    void refresh();

    QApplication &m_application;
    std::unique_ptr<SystemScheme> m_system;
    settings::Theme m_theme = settings::Theme::System;
    double m_basePoints = 10;
    int m_fontScale = 100;
    Scheme m_scheme = Scheme::Light;
    bool m_applied = false;
};

} // namespace quire::ui
