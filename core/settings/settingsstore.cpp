#include "core/settings/settingsstore.h"

#include "core/settings/settingstable.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace quire::settings {
namespace {

Result<QJsonObject> read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, file.errorString());
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(ErrorCode::Corrupt, problem.errorString());
    return document.object();
}

/// Keeps the newest damaged file beside the good one: people may want to look at it.
QString setAside(const QString &name)
{
    const QString aside = name + QStringLiteral(".damaged");
    QFile::remove(aside);
    return QFile::rename(name, aside) ? aside : name;
}

} // namespace

SettingsStore::SettingsStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    if (!QFileInfo::exists(m_file))
        return;
    const auto object = read(m_file);
    if (!object && object.error().code == ErrorCode::Storage) {
        m_warning = QStringLiteral("the settings cannot be read: %1").arg(object.error().detail);
        return;
    }
    if (!object) {
        m_warning = QStringLiteral("the settings were damaged (%1) and are set aside as %2")
                        .arg(object.error().detail, setAside(m_file));
        return;
    }
    QStringList refused;
    for (const SettingRow &row : settingRows()) {
        const QString name = QLatin1StringView(row.name);
        if (object->contains(name) && !row.take(m_settings, object->value(name)))
            refused.append(name);
    }
    // One bad value must not cost the others.
    if (!refused.isEmpty())
        m_warning = QStringLiteral("these settings held a value that is not allowed, and have their default: %1")
                        .arg(refused.join(QStringLiteral(", ")));
}

Result<void> SettingsStore::save(const Settings &settings)
{
    QJsonObject object;
    for (const SettingRow &row : settingRows())
        object.insert(QLatin1StringView(row.name), row.value(settings));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Storage, file.errorString());
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return failure(ErrorCode::Storage, file.errorString());
    useForThisRun(settings);
    return {};
}

void SettingsStore::useForThisRun(const Settings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed(m_settings);
}

} // namespace quire::settings
