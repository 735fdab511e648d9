#include "ui/chat/sourcelabel.h"

#include <QCoreApplication>
#include <QUrl>

namespace quire::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceLabel)
};

QString place(const PageAnchor &anchor)
{
    return Text::tr("p. %1").arg(anchor.label.isEmpty() ? QString::number(anchor.page) : anchor.label);
}

QString place(const SlideAnchor &anchor)
{
    return anchor.notes ? Text::tr("slide %1, notes").arg(anchor.slide) : Text::tr("slide %1").arg(anchor.slide);
}

QString place(const SheetAnchor &anchor)
{
    return anchor.range.isEmpty() ? anchor.sheet : QString(anchor.sheet + u'!' + anchor.range);
}

QString place(const HeadingAnchor &anchor)
{
    return anchor.heading.isEmpty() ? Text::tr("paragraph %1").arg(anchor.paragraph) : anchor.heading.constLast();
}

QString place(const LineAnchor &anchor)
{
    return Text::tr("line %1").arg(anchor.line);
}

} // namespace

QString placeLabel(const Anchor &anchor)
{
    return std::visit([](const auto &kind) { return place(kind); }, anchor);
}

bool isWebSource(const store::SourceRow &source)
{
    return !source.passage.document.isValid() && source.passage.path.startsWith(u"http");
}

QString sourceLabel(const store::SourceRow &source)
{
    const Passage &passage = source.passage;
    if (isWebSource(source)) {
        const QString host = QUrl(passage.path).host();
        return passage.title.isEmpty() ? host : QString(passage.title + QStringLiteral(" · ") + host);
    }
    const QString title = passage.title.isEmpty() ? passage.path.section(u'/', -1) : passage.title;
    const QString where = placeLabel(passage.anchor);
    return where.isEmpty() ? title : QString(title + QStringLiteral(" · ") + where);
}

QString sourceHint(const store::SourceRow &source)
{
    constexpr int longest = 320;
    QString quote = source.quote.isEmpty() ? source.passage.text : source.quote;
    quote = quote.simplified();
    if (quote.size() > longest)
        quote = quote.first(longest).trimmed() + u'…';
    QString hint = sourceLabel(source) + QStringLiteral("\n\n“") + quote + u'”';
    if (source.supported == false)
        hint += QStringLiteral("\n\n") + Text::tr("Check this one: the passage does not clearly say what the answer says.");
    return hint;
}

} // namespace quire::ui
