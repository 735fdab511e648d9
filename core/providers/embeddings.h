// Embeddings: texts to vectors in one exchange. Part of the codecs; see provider.h.
#pragma once

#include "core/providers/provider.h"

#include <QStringList>

namespace quire::providers {

enum class EmbeddingTask { Document, Query };

struct EmbeddingInput {
    QStringList texts; ///< At most maximumBatch().
    EmbeddingTask task = EmbeddingTask::Document;
    int dimensions = 768; ///< 0: the model's own.
};

using EmbeddingVector = QList<float>; ///< L2-normalised, whatever the service sent.

class Embeddings
{
public:
    virtual ~Embeddings();
    [[nodiscard]] virtual qsizetype maximumBatch() const = 0;
    [[nodiscard]] virtual HttpRequest embedRequest(const EmbeddingInput &input, const Endpoint &endpoint) const = 0;
    /// One vector for each text, in order; `expected` is how many were asked for.
    [[nodiscard]] virtual Reply<QList<EmbeddingVector>> embedReply(const QByteArray &body, qsizetype expected) const = 0;
};

} // namespace quire::providers
