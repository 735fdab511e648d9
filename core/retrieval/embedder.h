// Embedder: the seam for optional vectors. Absent, lexical search alone serves. GUI thread.
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace quire::retrieval {

using Vector = QList<float>; ///< L2-normalised.

enum class EmbedTask { Document, Query };

class Embedder
{
public:
    virtual ~Embedder();
    /// The model and its dimensions, as stored beside the vectors: "gemini-embedding-001/768". Empty: switched off.
    [[nodiscard]] virtual QString identity() const = 0;
    /// Whether texts stay on this machine.
    [[nodiscard]] virtual bool isLocal() const = 0;
    /// One vector for each text, all of one length. A query comes soon or fails: a person waits for it.
    [[nodiscard]] virtual QFuture<Result<QList<Vector>>> embed(QStringList texts, EmbedTask task) = 0;
};

} // namespace quire::retrieval
