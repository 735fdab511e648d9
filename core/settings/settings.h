// Settings: everything a person can choose, with its default. One plain struct, compared with ==, saved as a whole; a
// settings page edits a copy. Keys are not here (keyring.h).
#pragma once

#include "core/base/error.h"
#include "core/pool/policy.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace quire::settings {

enum class Theme { System, Light, Dark };
enum class EmbeddingService { Off, Gemini, OpenAi };
enum class ProxyKind { System, None, Http, Socks5 };

/// The name, among Policy::routes, of the way through `geminiRelay`.
inline constexpr QLatin1StringView relayRoute("relay");

struct Settings {
    // Endpoints: CLI names gemini/endpoint, brave/endpoint, openai/endpoint.
    QString geminiEndpoint = QStringLiteral("https://generativelanguage.googleapis.com");
    QString braveEndpoint = QStringLiteral("https://api.search.brave.com");
    QString geminiRelay; ///< A server that passes requests on to Gemini, for the route "relay"; sees keys and questions.
    QString openAiEndpoint = QStringLiteral("http://localhost:11434/v1");

    // Models.
    QString chatService = QStringLiteral("gemini"); ///< "gemini" or "openai".
    QString chatModel = QStringLiteral("gemini-2.5-flash");
    bool searchOnly = false; ///< Passages alone, from this machine: no model is asked.
    double temperature = 0.2;
    int passages = 8;          ///< How many passages a question takes along.
    int promptTokens = 24'000; ///< Budget for question, history and passages.

    // The pool.
    pool::Policy pool;

    // Documents.
    QStringList watchedFolders;
    int parserWorkers = 2;
    QString ocrLanguages = QStringLiteral("eng"); ///< Of scanned pages, as Tesseract names them: "eng+chi_sim". Empty: not read.

    // Search by meaning.
    EmbeddingService embeddingService = EmbeddingService::Off;
    QString embeddingModel = QStringLiteral("gemini-embedding-001");
    QString embeddingConsent; ///< Who may be sent the text of all documents: as embeddingReceiver() names them.

    // Web search.
    bool webSearch = false;

    // Network.
    ProxyKind proxy = ProxyKind::System;
    QString proxyHost;
    int proxyPort = 0;

    // Appearance.
    Theme theme = Theme::System;
    int fontScale = 100; ///< Percent.
    QString language;    ///< "zh_CN"; empty: the system's.

    // Privacy.
    bool allowFileKeyStore = false; ///< Keep keys in a passphrase-encrypted file where there is no keychain.

    bool operator==(const Settings &) const = default;
};

/// All settings by name, in order, for `settings list`.
[[nodiscard]] QStringList settingNames();
/// Errors: BadRequest (no such setting).
[[nodiscard]] Result<QJsonValue> settingValue(const Settings &settings, const QString &name);
/// As a command line writes the value. Errors: BadRequest, with a detail that names what would be allowed.
[[nodiscard]] Result<Settings> withSetting(Settings settings, const QString &name, const QString &text);

/// Who would be sent the text of documents to make vectors of it: a service's name, or a server's address.
[[nodiscard]] QString embeddingReceiver(const Settings &settings);

} // namespace quire::settings
