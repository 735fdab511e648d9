#include "core/chat/wording.h"

namespace quire::chat {
namespace {

template<typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace

QString speakerOf(const store::MessageRow &message)
{
    return message.role == store::Role::User ? QStringLiteral("You") : QStringLiteral("Quire");
}

QString noteOf(const store::MessageRow &message)
{
    switch (message.state) {
    case store::MessageState::Complete:
        return {};
    case store::MessageState::Streaming:
        return QStringLiteral("Still being written.");
    case store::MessageState::Stopped:
        return QStringLiteral("Stopped.");
    case store::MessageState::Failed:
        return message.error ? QStringLiteral("Ended early: %1.").arg(errorCodeName(message.error->code))
                             : QStringLiteral("Ended early.");
    }
    return {};
}

QString placeOf(const Anchor &anchor)
{
    return std::visit(
        Overloaded{
            [](const PageAnchor &it) { return QStringLiteral("page %1").arg(it.page); },
            [](const SlideAnchor &it) {
                return it.notes ? QStringLiteral("slide %1, notes").arg(it.slide) : QStringLiteral("slide %1").arg(it.slide);
            },
            [](const SheetAnchor &it) { return QStringLiteral("%1!%2").arg(it.sheet, it.range); },
            [](const HeadingAnchor &it) {
                const QString paragraph = QStringLiteral("paragraph %1").arg(it.paragraph);
                return it.heading.isEmpty() ? paragraph
                                            : it.heading.join(QStringLiteral(" > ")) + QStringLiteral(", ") + paragraph;
            },
            [](const LineAnchor &it) { return QStringLiteral("line %1").arg(it.line); },
        },
        anchor);
}

QList<store::SourceRow> citedSources(const store::MessageRow &message)
{
    QList<store::SourceRow> cited;
    for (const store::SourceRow &source : message.sources) {
        if (source.cited)
            cited.append(source);
    }
    return cited;
}

} // namespace quire::chat
