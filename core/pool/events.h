// What happens to the pool, and what the pool decides: the whole of its interface, as values. The pool is the function
// between them (keypool.h); PoolRunner feeds and obeys it.
#pragma once

#include "core/pool/failure.h"
#include "core/pool/key.h"
#include "core/pool/policy.h"

#include <variant>
#include <vector>

namespace quire::pool {

enum class CallKind { Chat, Embed, CountTokens, Search };

/// Who wants it: what a person asks for goes out, even when the same was refused a moment ago.
enum class Initiative { Program, Person };

/// What a call carries that a privacy switch can withhold from fallback keys.
enum class Content { ChatOnly, DocumentPassages };

struct Call {
    CallId id;
    CallKind kind = CallKind::Chat;
    Service service = Service::Gemini;
    QString model;
    Content content = Content::ChatOnly;
    qint64 estimatedTokens = 0;  ///< Of the input: reserved against token quotas until usage is known.
    ConversationId conversation; ///< For stickiness; may be none.
    QByteArray requestHash;      ///< Equal requests have equal hashes: a body refused once is not sent again by itself.
    Initiative initiative = Initiative::Program;
    std::optional<KeyId> onlyKey; ///< "Test now": this key alone, no failover.

    bool operator==(const Call &) const = default;
};

struct Usage {
    qint64 promptTokens = 0;
    qint64 answerTokens = 0;
    bool operator==(const Usage &) const = default;
};

// --- events; each carries when it happened -------------------------------------------------------------------------
struct CallArrived { Moment at; Call call; bool operator==(const CallArrived &) const = default; };
struct Sent { Moment at; CallId call; AttemptId attempt; bool operator==(const Sent &) const = default; };
/// The first character of the answer (or the reply's headers, for calls that do not stream): the commit point.
struct FirstByte { Moment at; CallId call; AttemptId attempt; bool operator==(const FirstByte &) const = default; };
struct Succeeded { Moment at; CallId call; AttemptId attempt; Usage usage; QList<Allotment> told{}; bool operator==(const Succeeded &) const = default; };
struct Failed { Moment at; CallId call; AttemptId attempt; Failure failure; bool operator==(const Failed &) const = default; };
/// The caller no longer wants it. All that the call held is returned.
struct Cancelled { Moment at; CallId call; bool operator==(const Cancelled &) const = default; };
struct ProbeSucceeded { Moment at; AttemptId attempt; bool operator==(const ProbeSucceeded &) const = default; };
struct ProbeFailed { Moment at; AttemptId attempt; Failure failure; bool operator==(const ProbeFailed &) const = default; };
/// Time has passed (nextWakeUp was reached), the machine woke, or the network's state changed.
struct TimeReached { Moment at; bool operator==(const TimeReached &) const = default; };
struct NetworkChanged { Moment at; bool online = true; QByteArray network; bool operator==(const NetworkChanged &) const = default; };
/// The keys or the policy were edited: the new whole of both.
struct KeysChanged { Moment at; std::vector<KeyInfo> keys; Policy policy; bool operator==(const KeysChanged &) const = default; };
enum class KeyAction { Reset, Recheck };
struct KeyCommand { Moment at; KeyId key; KeyAction action = KeyAction::Reset; bool operator==(const KeyCommand &) const = default; };

using Event = std::variant<CallArrived, Sent, FirstByte, Succeeded, Failed, Cancelled, ProbeSucceeded, ProbeFailed,
                           TimeReached, NetworkChanged, KeysChanged, KeyCommand>;

// --- decisions ------------------------------------------------------------------------------------------------------
/// Send the call to this key now.
struct Send {
    CallId call;
    AttemptId attempt;
    KeyId key;
    QString model;                        ///< May differ from the call's, when the user allows model fallback.
    Milliseconds firstByteTimeout{15'000};
    Milliseconds idleTimeout{30'000};
    bool continuation = false; ///< Text had arrived: ask the model to go on where it stopped, at a visible seam.
    bool largerOutput = false; ///< The last attempt spent its output on thinking: allow more, and think less.
    QString route;             ///< One of Policy::routes; empty: as the settings say.
    bool operator==(const Send &) const = default;
};
/// An identical call is under way: its result is this call's too. Both end by its events; should the leader be cancelled,
/// a Send for this call follows, and should it fail, a GiveUp.
struct Join { CallId call; CallId leader; bool operator==(const Join &) const = default; };
/// Nothing can be sent for this call before then; the reason is for the user. Decided again by itself: said once, and
/// again only when `when` or the reason changes.
struct WaitUntil { CallId call; Instant when; Error reason; bool operator==(const WaitUntil &) const = default; };
/// Check a key without spending generation quota.
struct Probe { AttemptId attempt; KeyId key; QString route; bool operator==(const Probe &) const = default; };
/// The call ends here. For a chat with passages, the caller answers offline (tier 5).
struct GiveUp { CallId call; Error error; bool operator==(const GiveUp &) const = default; };
struct Nothing { bool operator==(const Nothing &) const = default; };

using Decision = std::variant<Nothing, Send, WaitUntil, Probe, GiveUp, Join>;

} // namespace quire::pool
