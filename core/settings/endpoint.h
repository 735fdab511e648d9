// What may stand as a service's address. A user name, password or query in it would end up in logs.
#pragma once

#include <QUrl>

namespace quire::settings {

[[nodiscard]] inline bool isEndpoint(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

} // namespace quire::settings
