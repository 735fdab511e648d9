// What the codecs' requests share: addresses under an endpoint, JSON bodies, the turns as a service wants them. Pure.
#pragma once

#include "core/providers/embeddings.h"

class QJsonObject;
class QJsonValue;

namespace quire::providers {

/// `path` ("/models", perhaps with a query) under the endpoint's base. `version` ("/v1") is put between, unless the base
/// already has a path of its own.
[[nodiscard]] QUrl addressOf(const Endpoint &endpoint, QLatin1StringView version, const QString &path);
[[nodiscard]] HttpRequest getRequest(const QUrl &url);
[[nodiscard]] HttpRequest postRequest(const QUrl &url, const QJsonObject &body);

/// The turns that say something. A prompt that ends with the model's words asks for the rest of them.
[[nodiscard]] QList<prompt::Turn> spokenTurns(const prompt::Prompt &prompt);

/// L2-normalised; nothing when it is no usable vector.
[[nodiscard]] std::optional<EmbeddingVector> vectorOf(const QJsonValue &numbers);

} // namespace quire::providers
