#include "tests/support/fakeprovider/replyplan.h"

#include "tests/support/fakeprovider/wirebodies.h"

#include <QTimer>

namespace quire::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using End = ReplyPlan::End;

void truncate(QList<QByteArray> &pieces, qsizetype bytes)
{
    QList<QByteArray> kept;
    for (const QByteArray &piece : pieces) {
        if (bytes <= 0)
            break;
        kept.append(piece.first(std::min(bytes, piece.size())));
        bytes -= piece.size();
    }
    pieces = kept;
}

void split(QList<QByteArray> &pieces, qsizetype size)
{
    const QByteArray whole = pieces.join();
    pieces.clear();
    for (qsizetype at = 0; at < whole.size(); at += size)
        pieces.append(whole.sliced(at, std::min(size, whole.size() - at)));
}

void conclude(const ReplyPlan &plan, ServerReply &reply)
{
    switch (plan.end) {
    case End::Proper: reply.finish(); break;
    case End::Close: reply.close(); break;
    case End::Reset: reply.reset(); break;
    case End::Hang: break;
    }
}

void sendFrom(qsizetype index, const std::shared_ptr<const ReplyPlan> &plan, const std::shared_ptr<ServerReply> &reply,
              QObject *context)
{
    // Without a pace all leave now, still piece by piece.
    while (index < plan->pieces.size() && plan->betweenPieces.count() == 0)
        reply->chunk(plan->pieces.at(index++));
    if (!reply->isOpen())
        return;
    if (index == plan->pieces.size()) {
        conclude(*plan, *reply);
        return;
    }
    reply->chunk(plan->pieces.at(index));
    QTimer::singleShot(plan->betweenPieces, context, [=] { sendFrom(index + 1, plan, reply, context); });
}

} // namespace

ReplyPlan errorPlan(const QString &name)
{
    const WireBody body = wireBody(name).value_or(WireBody{500, "text/plain", {}, "no such body"});
    return {.status = body.status, .contentType = body.contentType, .headers = body.headers, .pieces = {body.body}};
}

ReplyPlan cutShort(ReplyPlan plan, qsizetype bytes)
{
    plan.announced = plan.pieces.join().size();
    truncate(plan.pieces, bytes);
    plan.end = End::Close;
    return plan;
}

ReplyPlan spoiled(ReplyPlan plan, const Behaviour &behaviour)
{
    if (behaviour.name == "hang"_L1 || behaviour.name == "reset"_L1 || behaviour.name == "close"_L1) {
        plan.silent = true;
        plan.end = behaviour.name == "hang"_L1 ? End::Hang : behaviour.name == "reset"_L1 ? End::Reset : End::Close;
    } else if (behaviour.name == "stall"_L1) {
        plan.pieces = plan.pieces.first(std::min<qsizetype>(behaviour.at, plan.pieces.size()));
        plan.streamed = true;
        plan.end = End::Hang;
    } else if (behaviour.name == "cut"_L1) {
        if (!plan.streamed)
            return cutShort(std::move(plan), behaviour.at);
        truncate(plan.pieces, behaviour.at);
        plan.end = End::Close;
    } else if (behaviour.name == "empty"_L1) {
        plan.pieces.clear();
        plan.streamed = true;
    } else if (behaviour.name == "error-inside"_L1) {
        plan.pieces = plan.pieces.first(std::min<qsizetype>(behaviour.at, plan.pieces.size()));
        plan.pieces.append(wireBody(behaviour.body).value_or(WireBody{}).body);
        plan.streamed = true;
    } else if (behaviour.name == "slow"_L1) {
        plan.beforeFirst = behaviour.delay;
    } else if (behaviour.name == "drip"_L1) {
        split(plan.pieces, std::max(1, behaviour.at));
        plan.streamed = true;
        plan.betweenPieces = behaviour.delay;
    }
    return plan;
}

void play(const ReplyPlan &plan, const std::shared_ptr<ServerReply> &reply, QObject *context)
{
    const auto shared = std::make_shared<const ReplyPlan>(plan);
    const auto start = [shared, reply, context] {
        if (shared->silent) {
            conclude(*shared, *reply);
            return;
        }
        HttpHeaders headers = shared->headers;
        headers.append(HttpHeader{"Content-Type", shared->contentType});
        if (!shared->streamed) {
            const QByteArray body = shared->pieces.join();
            reply->whole(shared->status, headers, body, shared->announced.value_or(body.size()));
            if (shared->end != End::Proper)
                conclude(*shared, *reply);
            return;
        }
        reply->begin(shared->status, headers);
        sendFrom(0, shared, reply, context);
    };
    if (plan.beforeFirst.count() > 0)
        QTimer::singleShot(plan.beforeFirst, context, start);
    else
        start();
}

} // namespace quire::test
