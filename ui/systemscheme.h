// SystemScheme: what the desktop prefers, light or dark, and when that changes. Asks the settings portal over D-Bus,
// because Qt 6.4 has no colour scheme of its own; without a portal, the palette the program started with decides.
#pragma once

#include "ui/colors.h"

#include <QObject>

class QDBusVariant;

namespace quire::ui {

class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(Scheme fallback, QObject *parent = nullptr);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void take(const QVariant &value);
    Scheme m_fallback;
    Scheme m_scheme;
};

} // namespace quire::ui
