// The typed details of Google's error envelope: reasons, quota violations, retry delays.
// https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
#pragma once

#include "core/pool/taxonomy.h"

class QJsonArray;

namespace quire::providers {

void readGoogleDetails(const QJsonArray &details, pool::Fault &fault);

} // namespace quire::providers
