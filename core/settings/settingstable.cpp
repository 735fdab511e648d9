#include "core/settings/settingstable.h"

#include "core/settings/endpoint.h"

#include <QRegularExpression>
#include <QJsonArray>
#include <array>
#include <cmath>

namespace quire::settings {
namespace {

// A row is made from a path to its member and a kind of value. Paths are captureless functions so that the table stays
// constant data; kinds know how a value looks in JSON, how it is typed, and which values are allowed.
template<auto Path>
using ValueAt = std::remove_cvref_t<decltype(Path(std::declval<Settings &>()))>;

QJsonValue parseNumber(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue parseText(const QString &text)
{
    return text;
}

QJsonValue parseSwitch(const QString &text)
{
    for (const QLatin1StringView yes : {QLatin1StringView("true"), QLatin1StringView("on"), QLatin1StringView("yes")}) {
        if (text == yes)
            return true;
    }
    for (const QLatin1StringView no : {QLatin1StringView("false"), QLatin1StringView("off"), QLatin1StringView("no")}) {
        if (text == no)
            return false;
    }
    return QJsonValue::Undefined;
}

QJsonValue parseList(const QString &text)
{
    return QJsonArray::fromStringList(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
}

/// A whole or broken number within bounds, the bounds counted in `Unit`s of the member's own unit.
template<auto Path, int Minimum, int Maximum, int PerMember = 1>
constexpr SettingRow number(const char *name, const char *allowed)
{
    using Value = ValueAt<Path>;
    return {name,
            [](const Settings &settings) -> QJsonValue {
                const Value value = Path(const_cast<Settings &>(settings));
                if constexpr (std::is_same_v<Value, Milliseconds>)
                    return static_cast<double>(value.count()) / PerMember;
                else if constexpr (std::is_integral_v<Value>)
                    return static_cast<qint64>(value);
                else
                    return static_cast<double>(value) * PerMember;
            },
            [](Settings &settings, const QJsonValue &json) {
                if (!json.isDouble())
                    return false;
                const double value = json.toDouble();
                if (value < Minimum || value > Maximum)
                    return false;
                if constexpr (std::is_same_v<Value, Milliseconds>) {
                    Path(settings) = Milliseconds(std::llround(value * PerMember));
                } else if constexpr (std::is_integral_v<Value>) {
                    if (value != std::floor(value))
                        return false;
                    Path(settings) = static_cast<Value>(value);
                } else {
                    Path(settings) = value / PerMember;
                }
                return true;
            },
            parseNumber, allowed};
}

template<auto Path, int MinimumSeconds, int MaximumSeconds>
constexpr SettingRow seconds(const char *name, const char *allowed)
{
    return number<Path, MinimumSeconds, MaximumSeconds, 1000>(name, allowed);
}

template<auto Path>
constexpr SettingRow onOff(const char *name)
{
    return {name, [](const Settings &settings) -> QJsonValue { return Path(const_cast<Settings &>(settings)); },
            [](Settings &settings, const QJsonValue &json) {
                Path(settings) = json.toBool();
                return json.isBool();
            },
            parseSwitch, "true or false"};
}

using TextCheck = bool (*)(const QString &);

template<auto Path, TextCheck Check>
constexpr SettingRow text(const char *name, const char *allowed)
{
    return {name, [](const Settings &settings) -> QJsonValue { return Path(const_cast<Settings &>(settings)); },
            [](Settings &settings, const QJsonValue &json) {
                if (!json.isString() || !Check(json.toString()))
                    return false;
                Path(settings) = json.toString();
                return true;
            },
            parseText, allowed};
}

template<auto Path>
constexpr SettingRow list(const char *name, const char *allowed)
{
    return {name,
            [](const Settings &settings) -> QJsonValue {
                return QJsonArray::fromStringList(Path(const_cast<Settings &>(settings)));
            },
            [](Settings &settings, const QJsonValue &json) {
                if (!json.isArray())
                    return false;
                QStringList texts;
                for (const QJsonValue &entry : json.toArray()) {
                    if (!entry.isString())
                        return false;
                    texts.append(entry.toString());
                }
                Path(settings) = texts;
                return true;
            },
            parseList, allowed};
}

template<typename Enum>
struct Word {
    Enum value;
    const char *name;
};

/// One of a few words. `Words` is an array of Word with static storage.
template<auto Path, const auto &Words>
constexpr SettingRow word(const char *name, const char *allowed)
{
    return {name,
            [](const Settings &settings) -> QJsonValue {
                for (const auto &entry : Words) {
                    if (entry.value == Path(const_cast<Settings &>(settings)))
                        return QLatin1StringView(entry.name);
                }
                return QJsonValue::Null;
            },
            [](Settings &settings, const QJsonValue &json) {
                for (const auto &entry : Words) {
                    if (json.toString() == QLatin1StringView(entry.name)) {
                        Path(settings) = entry.value;
                        return true;
                    }
                }
                return false;
            },
            parseText, allowed};
}

bool anyText(const QString &)
{
    return true;
}

bool someText(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool isService(const QString &text)
{
    return text == u"gemini" || text == u"openai";
}

constexpr std::array keyModes = {Word{pool::KeyMode::Mixed, "mixed"}, Word{pool::KeyMode::Single, "single"}};
constexpr std::array fallbackUses = {Word{pool::FallbackUse::Off, "off"}, Word{pool::FallbackUse::ChatOnly, "chat"},
                                     Word{pool::FallbackUse::ChatAndPassages, "all"}};
bool isLanguageList(const QString &text)
{
    static const QRegularExpression names(QStringLiteral("^[A-Za-z_]{2,20}(\\+[A-Za-z_]{2,20})*$"));
    return text.isEmpty() || (text.size() <= 200 && names.match(text).hasMatch());
}

bool isEndpointOrNone(const QString &text)
{
    return text.isEmpty() || isEndpoint(text);
}

constexpr std::array embeddingServices = {Word{EmbeddingService::Off, "off"}, Word{EmbeddingService::Gemini, "gemini"},
                                          Word{EmbeddingService::OpenAi, "openai"}};
constexpr std::array proxyKinds = {Word{ProxyKind::System, "system"}, Word{ProxyKind::None, "none"},
                                   Word{ProxyKind::Http, "http"}, Word{ProxyKind::Socks5, "socks5"}};
constexpr std::array themes = {Word{Theme::System, "system"}, Word{Theme::Light, "light"}, Word{Theme::Dark, "dark"}};

#define AT(member) [](Settings &s) -> auto & { return s.member; }
constexpr const char *address = "an http or https address without user name, query or fragment";

constexpr std::array rows = {
    text<AT(geminiEndpoint), isEndpoint>("gemini/endpoint", address),
    text<AT(geminiRelay), isEndpointOrNone>("gemini/relay", "an address that begins with https:// (or http:// for this machine), or nothing"),
    text<AT(braveEndpoint), isEndpoint>("brave/endpoint", address),
    text<AT(openAiEndpoint), isEndpoint>("openai/endpoint", address),
    text<AT(chatService), isService>("chat/service", "gemini, openai"),
    text<AT(chatModel), someText>("chat/model", "the name of a model"),
    onOff<AT(searchOnly)>("chat/searchOnly"),
    number<AT(temperature), 0, 2>("chat/temperature", "a number from 0 to 2"),
    number<AT(passages), 1, 50>("chat/passages", "a whole number from 1 to 50"),
    number<AT(promptTokens), 1'000, 1'000'000>("chat/promptTokens", "a whole number from 1000 to 1000000"),
    word<AT(pool.mode), keyModes>("pool/mode", "mixed, single"),
    word<AT(pool.fallback), fallbackUses>("pool/fallback", "off, chat, all"),
    number<AT(pool.fallbackDailyCap), 0, 1'000'000>("pool/fallbackDailyCap", "a whole number from 0 to 1000000"),
    onOff<AT(pool.modelFallback)>("pool/modelFallback"),
    list<AT(pool.routes)>("pool/routes", "ways to the service, one a line"),
    number<AT(pool.failedBelow), 0, 100>("pool/failedBelow", "a score from 0 to 100"),
    number<AT(pool.recoveredAbove), 0, 100>("pool/recoveredAbove", "a score from 0 to 100"),
    seconds<AT(pool.checkEvery), 1, 86'400>("pool/checkEvery", "seconds from 1 to 86400"),
    number<AT(pool.checkAllAbove), 0, 100, 100>("pool/checkAllAbove", "percent from 0 to 100"),
    number<AT(pool.recoverAbove), 0, 100, 100>("pool/recoverAbove", "percent from 0 to 100"),
    number<AT(pool.breakerFailures), 1, 1'000>("pool/breakerFailures", "a whole number from 1 to 1000"),
    seconds<AT(pool.breakerRest), 1, 86'400>("pool/breakerRest", "seconds from 1 to 86400"),
    number<AT(pool.retries), 0, 10>("pool/retries", "a whole number from 0 to 10"),
    number<AT(pool.retryBudget), 0, 1'000>("pool/retryBudget", "a whole number from 0 to 1000, 0 for no bound"),
    number<AT(pool.demoteAfter), 0, 1'000>("pool/demoteAfter", "a whole number from 0 to 1000, 0 for never"),
    seconds<AT(pool.rateLimitDelay.minimum), 0, 600>("pool/rateLimitDelay/minimum", "seconds from 0 to 600"),
    seconds<AT(pool.rateLimitDelay.maximum), 0, 600>("pool/rateLimitDelay/maximum", "seconds from 0 to 600"),
    seconds<AT(pool.serverErrorDelay.minimum), 0, 600>("pool/serverErrorDelay/minimum", "seconds from 0 to 600"),
    seconds<AT(pool.serverErrorDelay.maximum), 0, 600>("pool/serverErrorDelay/maximum", "seconds from 0 to 600"),
    seconds<AT(pool.deniedDelay.minimum), 0, 600>("pool/deniedDelay/minimum", "seconds from 0 to 600"),
    seconds<AT(pool.deniedDelay.maximum), 0, 600>("pool/deniedDelay/maximum", "seconds from 0 to 600"),
    seconds<AT(pool.firstTokenDeadline), 1, 3'600>("pool/firstTokenDeadline", "seconds from 1 to 3600"),
    seconds<AT(pool.backgroundDeadline), 1, 86'400>("pool/backgroundDeadline", "seconds from 1 to 86400"),
    seconds<AT(pool.maxWaitBeforeFallback), 0, 3'600>("pool/maxWaitBeforeFallback", "seconds from 0 to 3600"),
    seconds<AT(pool.memory), 0, 604'800>("pool/memory", "seconds from 0 to 604800"),
    list<AT(watchedFolders)>("documents/watchedFolders", "folders, one a line"),
    text<AT(ocrLanguages), isLanguageList>("documents/ocrLanguages", "languages as Tesseract names them, joined by +, such as eng+chi_sim; or nothing"),
    number<AT(parserWorkers), 1, 64>("documents/parserWorkers", "a whole number from 1 to 64"),
    word<AT(embeddingService), embeddingServices>("embedding/service", "off, gemini, openai"),
    text<AT(embeddingModel), someText>("embedding/model", "the name of a model"),
    text<AT(embeddingConsent), anyText>("embedding/consent", "gemini, or the server's address: who may be sent the text of all documents"),
    onOff<AT(webSearch)>("web/search"),
    word<AT(proxy), proxyKinds>("network/proxy", "system, none, http, socks5"),
    text<AT(proxyHost), anyText>("network/proxyHost", "a host name"),
    number<AT(proxyPort), 0, 65'535>("network/proxyPort", "a port from 0 to 65535"),
    word<AT(theme), themes>("appearance/theme", "system, light, dark"),
    number<AT(fontScale), 50, 300>("appearance/fontScale", "percent from 50 to 300"),
    text<AT(language), anyText>("appearance/language", "a language such as fr or zh_CN; empty for the system's"),
    onOff<AT(allowFileKeyStore)>("privacy/allowFileKeyStore"),
};
#undef AT

} // namespace

QString embeddingReceiver(const Settings &settings)
{
    switch (settings.embeddingService) {
    case EmbeddingService::Off: break;
    case EmbeddingService::Gemini: return QStringLiteral("gemini");
    case EmbeddingService::OpenAi: return settings.openAiEndpoint;
    }
    return {};
}

std::span<const SettingRow> settingRows()
{
    return rows;
}

const SettingRow *settingRow(const QString &name)
{
    for (const SettingRow &row : rows) {
        if (name == QLatin1StringView(row.name))
            return &row;
    }
    return nullptr;
}

QStringList settingNames()
{
    QStringList result;
    for (const SettingRow &row : settingRows())
        result.append(QLatin1StringView(row.name));
    return result;
}

Result<QJsonValue> settingValue(const Settings &settings, const QString &name)
{
    const SettingRow *row = settingRow(name);
    if (!row)
        return failure(ErrorCode::BadRequest, QStringLiteral("there is no setting \"%1\"").arg(name));
    return row->value(settings);
}

Result<Settings> withSetting(Settings settings, const QString &name, const QString &text)
{
    const SettingRow *row = settingRow(name);
    if (!row)
        return failure(ErrorCode::BadRequest,
                       QStringLiteral("there is no setting \"%1\"; there are: %2").arg(name, settingNames().join(QStringLiteral(", "))));
    if (!row->take(settings, row->parse(text)))
        return failure(ErrorCode::BadRequest, QStringLiteral("%1 allows %2").arg(name, QLatin1StringView(row->allowed)));
    return settings;
}

} // namespace quire::settings
