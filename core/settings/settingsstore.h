// Loads and saves Settings as one JSON file, atomically. By name (`gemini/endpoint`) for the CLI. GUI thread.
#pragma once

#include "core/base/error.h"
#include "core/settings/settings.h"

#include <QJsonValue>
#include <QObject>

namespace quire::settings {

class SettingsStore final : public QObject
{
    Q_OBJECT
public:
    /// A missing file gives the defaults; a damaged one is set aside as FILE.damaged, gives the defaults and says so
    /// in warning().
    explicit SettingsStore(QString file, QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Saves the whole and announces it. Errors: Storage; the old file then still stands.
    Result<void> save(const Settings &settings);
    /// For this run alone (a command line's options): announces and saves nothing.
    void useForThisRun(const Settings &settings);
    [[nodiscard]] QString warning() const { return m_warning; }

Q_SIGNALS:
    void changed(const quire::settings::Settings &settings);

private:
    QString m_file;
    QString m_warning;
    Settings m_settings;
};

} // namespace quire::settings
