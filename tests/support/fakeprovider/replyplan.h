// ReplyPlan: what the fake provider is going to send, as a value. A dialect plans an honest reply, a behaviour then spoils
// it, and play() sends it.
#pragma once

#include "tests/support/fakeprovider/behaviour.h"
#include "core/base/clock.h"
#include "tests/support/fakeprovider/httpserver.h"

#include <optional>

namespace quire::test {

struct ReplyPlan {
    enum class End { Proper, Close, Reset, Hang };

    int status = 200;
    QByteArray contentType = "application/json; charset=UTF-8";
    HttpHeaders headers;
    QList<QByteArray> pieces; ///< Of the body; each leaves by itself.
    bool streamed = false;
    bool silent = false; ///< Not even a status line before the end.
    std::optional<qsizetype> announced{}; ///< Content-Length, when it is not what is sent.
    Milliseconds beforeFirst{0};
    Milliseconds betweenPieces{0};
    End end = End::Proper;
};

/// One of the recorded bodies.
[[nodiscard]] ReplyPlan errorPlan(const QString &name);

/// A reply whose connection ends after so many bytes of its body, though more were announced.
[[nodiscard]] ReplyPlan cutShort(ReplyPlan plan, qsizetype bytes);

/// Turns an honest plan into what the behaviour asks for (hang, cut, drip ...).
[[nodiscard]] ReplyPlan spoiled(ReplyPlan plan, const Behaviour &behaviour);

/// Sends it, in the event loop's time; `context` cancels what is still to be sent.
void play(const ReplyPlan &plan, const std::shared_ptr<ServerReply> &reply, QObject *context);

} // namespace quire::test
