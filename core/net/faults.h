// Qt's network errors in our words. Pure; the facts were measured against Qt 6.4.
#pragma once

#include "core/net/transport.h"

#include <QNetworkReply>

namespace quire::net {

/// What a finished reply means, when we did not end it ourselves. An error status with its whole body is no fault.
[[nodiscard]] TransportFault faultFor(QNetworkReply::NetworkError error, int status, RouteKind route);

} // namespace quire::net
