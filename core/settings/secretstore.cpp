#include "core/settings/secretstore.h"

namespace quire::settings {

SecretStore::~SecretStore() = default;

} // namespace quire::settings
