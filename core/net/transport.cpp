#include "core/net/transport.h"

namespace quire::net {

Transport::~Transport() = default;

} // namespace quire::net
