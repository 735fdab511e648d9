#include "core/prompt/quotation.h"

#include <QFileInfo>

namespace quire::prompt {
namespace {

QString place(const PageAnchor &anchor)
{
    return QStringLiteral("page %1").arg(anchor.label.isEmpty() ? QString::number(anchor.page) : anchor.label);
}

QString place(const SlideAnchor &anchor)
{
    return QStringLiteral("slide %1%2").arg(anchor.slide).arg(anchor.notes ? QStringLiteral(", speaker notes") : QString());
}

QString place(const SheetAnchor &anchor)
{
    return QStringLiteral("sheet %1, cells %2").arg(anchor.sheet, anchor.range);
}

QString place(const HeadingAnchor &anchor)
{
    return QStringLiteral("paragraph %1").arg(anchor.paragraph);
}

QString place(const LineAnchor &anchor)
{
    return QStringLiteral("line %1").arg(anchor.line);
}

// A page of the web has an address and no place: its anchor is nobody's.
QString placeLine(const Passage &passage)
{
    if (!passage.document.isValid())
        return {};
    QString where = std::visit([](const auto &anchor) { return place(anchor); }, passage.anchor);
    if (!passage.heading.isEmpty())
        where += QStringLiteral(", in \"%1\"").arg(passage.heading.join(QStringLiteral(" > ")));
    return QStringLiteral("Place: ") + unfenced(where.simplified()) + u'\n';
}

} // namespace

QString unfenced(QString text)
{
    return text.replace(QStringLiteral("<<<"), QStringLiteral("‹‹‹")).replace(QStringLiteral(">>>"), QStringLiteral("›››"));
}

QString quotation(const Passage &passage, qsizetype n)
{
    const QString title = passage.title.isEmpty() ? QFileInfo(passage.path).fileName() : passage.title;
    return QStringLiteral("<<<PASSAGE %1>>>\nDocument: %2\n%3\n%4\n<<<END %1>>>\n\n")
        .arg(QString::number(n), unfenced(title.simplified()), placeLine(passage), unfenced(passage.text.trimmed()));
}

} // namespace quire::prompt
