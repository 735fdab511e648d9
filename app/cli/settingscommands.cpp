// settings: list, get, set - of a profile, without opening its library.
#include "app/cli/enginecommands.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quire::app::cli {
namespace {

using settings::SettingsStore;

QString plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // An array holder prints any single value as JSON does.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

class SettingsCommand final : public EngineCommand
{
public:
    using EngineCommand::EngineCommand;

    void start() override
    {
        const auto profile = Profile::open(invocation.profile);
        if (!profile)
            return fail(profile.error());
        SettingsStore store(profile->settings());
        if (!store.warning().isEmpty())
            say(store.warning());
        const QStringList &words = invocation.arguments;
        if (words.value(0) == QLatin1String("list") && words.size() == 1)
            return list(store);
        if (words.value(0) == QLatin1String("get") && words.size() == 2)
            return get(store, words.at(1));
        if (words.value(0) == QLatin1String("set") && words.size() == 3)
            return set(store, words.at(1), words.at(2));
        wrongUsage(QStringLiteral("Usage: quire-cli settings list | get NAME | set NAME VALUE"));
    }

private:
    void list(const SettingsStore &store)
    {
        QJsonObject object;
        for (const QString &name : settings::settingNames()) {
            const auto value = settings::settingValue(store.settings(), name);
            if (!value)
                continue;
            object.insert(name, *value);
            if (!invocation.json)
                printLine(QStringLiteral("%1 = %2").arg(name, plainText(*value)));
        }
        if (invocation.json)
            printJson(object);
        finish();
    }

    void get(const SettingsStore &store, const QString &name)
    {
        const auto value = settings::settingValue(store.settings(), name);
        if (!value)
            return fail(value.error());
        if (invocation.json)
            printJson(QJsonObject{{name, *value}});
        else
            printLine(plainText(*value));
        finish();
    }

    void set(SettingsStore &store, const QString &name, const QString &text)
    {
        const auto changed = settings::withSetting(store.settings(), name, text);
        if (!changed)
            return fail(changed.error());
        if (const auto saved = store.save(*changed); !saved)
            return fail(saved.error());
        get(store, name);
    }
};

} // namespace

std::unique_ptr<Command> makeSettings(Invocation invocation)
{
    return std::make_unique<SettingsCommand>(std::move(invocation));
}

} // namespace quire::app::cli
