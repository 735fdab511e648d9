// Reads what services say when they refuse: Google's Status with its details, OpenAI's and llama.cpp's error objects,
// Brave's ErrorResponse, Ollama's plain strings, each perhaps in an array or escaped inside another's message.
// Fills a neutral pool::Fault; what it means is the pool's to say. Pure.
// https://google.aip.dev/193 and https://cloud.google.com/apis/design/errors
#pragma once

#include "core/pool/taxonomy.h"

#include <QJsonValue>

namespace quire::providers {

/// Everything that a failed exchange tells.
[[nodiscard]] pool::Fault readFault(pool::Service service, const HttpFailure &failure);

/// Adds what an error envelope says; false, and nothing changed, when the value is none.
bool readEnvelope(const QJsonValue &value, pool::Fault &fault);

/// The whole of a reply that came as a 200 and is not what was asked for.
[[nodiscard]] pool::Failure failureInReply(pool::Service service, const QByteArray &body, const QString &detail);

[[nodiscard]] bool looksLikeHtml(QByteArrayView body);

} // namespace quire::providers
