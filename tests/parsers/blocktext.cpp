#include "tests/parsers/blocktext.h"

#include "parsers/registry.h"

#include <QFile>

namespace quire::parsers {
namespace {

QString place(const PageAnchor &anchor)
{
    return QStringLiteral("page %1, %2 rects").arg(anchor.page).arg(anchor.rects.size());
}

QString place(const SlideAnchor &anchor)
{
    return QStringLiteral("slide %1%2").arg(anchor.slide).arg(anchor.notes ? QStringLiteral(" notes") : QString());
}

QString place(const SheetAnchor &anchor)
{
    return anchor.sheet + u'!' + anchor.range;
}

QString place(const HeadingAnchor &anchor)
{
    return anchor.heading.join(u'/') + u" #" + QString::number(anchor.paragraph);
}

QString place(const LineAnchor &anchor)
{
    return QStringLiteral("line %1").arg(anchor.line);
}

} // namespace

QString blockText(const Document &document)
{
    QString lines = QStringLiteral("%1 | %2 | %3 | %4 pages\n")
                        .arg(document.info.type, document.info.title, document.info.language)
                        .arg(document.info.pages);
    for (const Block &block : document.blocks) {
        QString text = block.text;
        text.replace(u'\n', QStringLiteral("\\n")).replace(u'\t', QStringLiteral("\\t"));
        const QString where = std::visit([](const auto &anchor) { return place(anchor); }, block.anchor);
        lines += blockKindName(block.kind) + (block.level > 0 ? u' ' + QString::number(block.level) : QString()) + u" <" + where
            + u">: " + text + u'\n';
    }
    for (const QString &warning : document.warnings)
        lines += u"warning: " + warning + u'\n';
    return lines;
}

Result<void> readFile(const QString &path, CollectingSink &sink, const QString &password)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, path);
    const QByteArray bytes = file.readAll();
    const auto parser = parserFor(bytes, path);
    if (!parser)
        return tl::unexpected(parser.error());
    return (*parser)->parse(bytes, ParseOptions{path, password, 1, 0}, sink);
}

} // namespace quire::parsers
