#include "ui/stylesheet.h"

#include <QHash>
#include <QRegularExpression>

namespace quire::ui {
namespace {

// @name stands for a token. Looks and roles are dynamic properties that theme.cpp sets.
constexpr const char *sheet = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }

QLabel[role="caption"] { color: @textFaint; font-size: @captionpt; }
QLabel[role="muted"] { color: @textMuted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="title"] { font-size: @titlept; font-weight: 600; }
QLabel[role="display"] { font-size: @displaypt; font-weight: 600; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="bad"] { color: @bad; }

QFrame[hairline="true"] { background: @hairline; border: none; }
QFrame[card="true"] { background: @raised; border: 1px solid @hairline; border-radius: 10px; }
QWidget[surface="surface"] { background: @surface; }
QWidget[surface="window"] { background: @window; }

QPushButton { background: @raised; color: @text; border: 1px solid @border; border-radius: 8px; padding: 6px 14px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @textDisabled; border-color: @hairline; background: transparent; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:focus { border-color: @text; }
QPushButton[look="primary"]:disabled { background: @hairline; color: @textDisabled; border-color: @hairline; }
QPushButton[look="danger"] { color: @bad; }
QPushButton[look="danger"]:disabled { color: @textDisabled; }
QPushButton[look="danger"]:hover { background: @badSoft; border-color: @bad; }
QPushButton[look="ghost"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 5px; }
QPushButton[look="ghost"] { padding: 5px 10px; color: @textMuted; }
QPushButton[look="ghost"]:hover, QToolButton:hover { background: @hover; }
QPushButton[look="ghost"]:pressed, QToolButton:pressed, QToolButton:checked { background: @selected; }
QPushButton[look="ghost"]:focus, QToolButton:focus { border-color: @accent; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; color: @accent; text-align: left; }
QPushButton[look="link"]:hover { color: @accentHover; text-decoration: underline; }
QPushButton[look="link"]:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: none; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit[input="true"] {
  background: @surface; color: @text; border: 1px solid @border; border-radius: 8px; padding: 5px 9px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @textDisabled; background: @window; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"], QTextEdit[bare="true"] { background: transparent; border: none; padding: 0; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(@arrow); width: 14px; height: 14px; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(@arrowUp); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url(@arrow); width: 11px; height: 11px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @border; border-radius: 8px; padding: 4px; outline: none;
  selection-background-color: @selected; selection-color: @text; }

QAbstractScrollArea { border: none; }
QListView, QTreeView, QTableView { background: transparent; border: none; outline: none; selection-color: @text; selection-background-color: @selected; }
QListWidget[navigation="true"]::item { padding: 7px 8px; border-radius: 8px; color: @text; }
QListWidget[navigation="true"]::item:hover { background: @hover; }
QListWidget[navigation="true"]::item:selected { background: @selected; color: @text; }
QTableView { gridline-color: @hairline; alternate-background-color: @window; }
QHeaderView { background: transparent; border: none; }
QTreeView::item { padding: 4px 2px; }
QTreeView::item:selected { background: @selected; color: @text; }
QHeaderView::section { background: transparent; color: @textFaint; border: none; border-bottom: 1px solid @hairline; padding: 6px 8px; font-size: @captionpt; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @border; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @textFaint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }

QTabBar { background: transparent; }
QTabWidget::tab-bar { left: 16px; }
QTabBar::tab { background: transparent; color: @textMuted; border: none; border-bottom: 2px solid transparent; padding: 8px 2px; margin: 0 10px 0 0; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }

QMenuBar { background: @window; border: none; border-bottom: 1px solid @hairline; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 6px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 22px 6px 10px; border-radius: 6px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @hairline; margin: 5px 6px; }

QProgressBar { background: @sunken; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: @hairline; }
QStatusBar { background: @window; border-top: 1px solid @hairline; color: @textMuted; }
QStatusBar::item { border: none; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid @textFaint; background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 7px; height: 7px; background: @onAccent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus, QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
)";

} // namespace

QString styleSheet(const Colors &c, double basePoints)
{
    const auto points = [basePoints](double factor) -> QString {
        return QString::number(basePoints * factor, 'f', 1) + QStringLiteral("pt");
    };
    const bool dark = c.window.lightness() < 128;
    const QHash<QString, QString> tokens{
        {QStringLiteral("window"), c.window.name()},
        {QStringLiteral("surface"), c.surface.name()},
        {QStringLiteral("raised"), c.raised.name()},
        {QStringLiteral("sunken"), c.sunken.name()},
        {QStringLiteral("hover"), c.hover.name()},
        {QStringLiteral("selected"), c.selected.name()},
        {QStringLiteral("hairline"), c.hairline.name()},
        {QStringLiteral("border"), c.border.name()},
        {QStringLiteral("text"), c.text.name()},
        {QStringLiteral("textMuted"), c.textMuted.name()},
        {QStringLiteral("textFaint"), c.textFaint.name()},
        {QStringLiteral("textDisabled"), c.textDisabled.name()},
        {QStringLiteral("accent"), c.accent.name()},
        {QStringLiteral("accentHover"), c.accentHover.name()},
        {QStringLiteral("accentSoft"), c.accentSoft.name()},
        {QStringLiteral("onAccent"), c.onAccent.name()},
        {QStringLiteral("good"), c.good.name()},
        {QStringLiteral("warning"), c.warning.name()},
        {QStringLiteral("bad"), c.bad.name()},
        {QStringLiteral("badSoft"), c.badSoft.name()},
        {QStringLiteral("arrow"), dark ? QStringLiteral(":/icons/arrow-dark.svg") : QStringLiteral(":/icons/arrow-light.svg")},
        {QStringLiteral("arrowUp"), dark ? QStringLiteral(":/icons/arrow-up-dark.svg") : QStringLiteral(":/icons/arrow-up-light.svg")},
        {QStringLiteral("tick"), dark ? QStringLiteral(":/icons/tick-dark.svg") : QStringLiteral(":/icons/tick-light.svg")},
        {QStringLiteral("captionpt"), points(0.88)},
        {QStringLiteral("titlept"), points(1.12)},
        {QStringLiteral("displaypt"), points(1.6)},
    };
    static const QRegularExpression token(QStringLiteral("@([A-Za-z]+)"));
    QString text = QString::fromLatin1(sheet);
    QString result;
    qsizetype from = 0;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += tokens.value(match.captured(1));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace quire::ui
