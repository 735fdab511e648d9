#include "ui/icons.h"

#include "ui/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>
#include <array>
#include <cmath>

// A macro that must stand outside of every namespace: a static library's resources are not registered by themselves.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace quire::ui {
namespace {

constexpr std::array names{
    "attach", "chat", "check", "chevron-down", "chevron-left", "chevron-right", "chevron-up", "clock", "close",
    "code", "compose", "copy", "cube", "dashboard", "document", "error", "export", "external", "eye", "eye-off",
    "fit", "folder", "globe", "info", "inspect", "key", "language", "layers", "link", "lock", "minus", "moon",
    "more", "offline", "palette", "pause", "pencil", "play", "plus", "quote", "retry", "search", "send",
    "settings", "sheet", "shield", "sidebar-left", "sidebar-right", "slides", "sparkle", "stop", "sun", "tools",
    "trash", "upload", "user", "warning", "zoom-in", "zoom-out",
};
static_assert(names.size() == static_cast<std::size_t>(Icon::ZoomOut) + 1);

QByteArray drawing(Icon name)
{
    [[maybe_unused]] static const bool registered = (registerIcons(), true);
    QFile file(QStringLiteral(":/icons/") + QLatin1String(names.at(static_cast<std::size_t>(name))) + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor inkColor(Ink ink, const Colors &colors)
{
    switch (ink) {
    case Ink::Normal: return colors.text;
    case Ink::Muted: return colors.textMuted;
    case Ink::Faint: return colors.textFaint;
    case Ink::Accent: return colors.accent;
    case Ink::OnAccent: return colors.onAccent;
    case Ink::Good: return colors.good;
    case Ink::Warning: return colors.warning;
    case Ink::Bad: return colors.bad;
    }
    return colors.text;
}

/// Draws at paint time with the palette of that moment; a plain QIcon would keep the first theme's pixels.
class StrokeIconEngine final : public QIconEngine
{
public:
    StrokeIconEngine(Icon name, Ink ink)
        : m_name(name)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, tint(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = tint(mode);
        const QString key = QStringLiteral("quire-%1-%2-%3x%4")
                                .arg(static_cast<int>(m_name))
                                .arg(color.rgba())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(&painter, QRect(QPoint(), size), m_name, color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(m_name, m_ink); }

private:
    [[nodiscard]] QColor tint(QIcon::Mode mode) const
    {
        const Colors &colors = colorsFor(QGuiApplication::palette());
        return mode == QIcon::Disabled ? colors.textDisabled : inkColor(m_ink, colors);
    }

    Icon m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(Icon name, Ink ink)
{
    return QIcon(new StrokeIconEngine(name, ink));
}

void paintIcon(QPainter *painter, const QRectF &where, Icon name, const QColor &color)
{
    // Reading a drawing costs more than all the rest of a row: each is kept as the pixels it was last.
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize size(qCeil(where.width() * ratio), qCeil(where.height() * ratio));
    const QString key = QStringLiteral("quire-icon-%1-%2-%3x%4").arg(static_cast<int>(name)).arg(color.rgba()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        // QtSvg does not know currentColor; the colour is put into the text of the drawing.
        QByteArray svg = drawing(name);
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter drawer(&pixmap);
        drawer.setRenderHint(QPainter::Antialiasing);
        drawer.setOpacity(color.alphaF());
        renderer.render(&drawer, QRectF(QPointF(), QSizeF(size)));
        drawer.end();
        QPixmapCache::insert(key, pixmap);
    }
    // On whole pixels, lest it blur.
    const QPointF corner(std::round(where.x() * ratio) / ratio, std::round(where.y() * ratio) / ratio);
    painter->drawPixmap(QRectF(corner, QSizeF(size) / ratio), pixmap, QRectF(pixmap.rect()));
}

QIcon applicationIcon()
{
    registerIcons();
    return QIcon(QStringLiteral(":/icons/quire.svg"));
}

} // namespace quire::ui
