// The house's icons: one set of stroke drawings (resources/icons, 24x24, 1.75 wide, currentColor), tinted when they are
// painted, so that they follow a change of theme by themselves. GUI thread; QIcons are values.
#pragma once

#include <QIcon>

namespace quire::ui {

/// In the order of the files' names; icons.cpp holds the names.
enum class Icon {
    Attach, Chat, Check, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Clock, Close, Code, Compose, Copy,
    Cube, Dashboard, Document, Error, Export, External, Eye, EyeOff, Fit, Folder, Globe, Info, Inspect, Key,
    Language, Layers, Link, Lock, Minus, Moon, More, Offline, Palette, Pause, Pencil, Play, Plus, Quote, Retry,
    Search, Send, Settings, Sheet, Shield, SidebarLeft, SidebarRight, Slides, Sparkle, Stop, Sun, Tools, Trash,
    Upload, User, Warning, ZoomIn, ZoomOut,
};

/// What the strokes are drawn with.
enum class Ink { Normal, Muted, Faint, Accent, OnAccent, Good, Warning, Bad };

[[nodiscard]] QIcon icon(Icon name, Ink ink = Ink::Normal);

/// For painted widgets: the drawing itself, in any colour.
void paintIcon(QPainter *painter, const QRectF &where, Icon name, const QColor &color);

/// The program's own icon, in its colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace quire::ui
