// Embedder: the seam for optional vectors. Absent, lexical search alone serves.
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QList>

namespace quire::retrieval {

using Vector = QList<float>; ///< L2-normalised.

enum class EmbedTask { Document, Query };

class Embedder
{
public:
    virtual ~Embedder();
    /// The model and its dimensions, as stored beside the vectors: "gemini-embedding-001/768".
    [[nodiscard]] virtual QString identity() const = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Vector>>> embed(QStringList texts, EmbedTask task) = 0;
};

} // namespace quire::retrieval
