// The error bodies of real services, by name: the files of tests/data/wire/errors, compiled in, with their statuses.
#pragma once

#include "core/base/http.h"

#include <QStringList>
#include <optional>

namespace quire::test {

struct WireBody {
    int status = 0;
    QByteArray contentType;
    HttpHeaders headers;
    QByteArray body;
};

[[nodiscard]] std::optional<WireBody> wireBody(const QString &name);
[[nodiscard]] QStringList wireBodyNames();

} // namespace quire::test
