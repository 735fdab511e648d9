#include "core/retrieval/embedder.h"

namespace quire::retrieval {

Embedder::~Embedder() = default;

} // namespace quire::retrieval
