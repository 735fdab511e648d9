#include "ui/sources/anchortext.h"

#include <QCoreApplication>

namespace quire::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quire::ui::AnchorText)

public:
    QString operator()(const PageAnchor &anchor) const
    {
        return anchor.label.isEmpty() ? tr("Page %1").arg(anchor.page)
                                      : tr("Page %1 (%2)", "the number as printed, then the page's place in the file").arg(anchor.label).arg(anchor.page);
    }
    QString operator()(const SlideAnchor &anchor) const
    {
        return anchor.notes ? tr("Slide %1, notes").arg(anchor.slide) : tr("Slide %1").arg(anchor.slide);
    }
    QString operator()(const SheetAnchor &anchor) const
    {
        return anchor.range.isEmpty() ? tr("Sheet %1").arg(anchor.sheet) : tr("Sheet %1, %2").arg(anchor.sheet, anchor.range);
    }
    QString operator()(const HeadingAnchor &anchor) const
    {
        return anchor.heading.isEmpty() ? tr("Paragraph %1").arg(anchor.paragraph) : anchor.heading.last();
    }
    QString operator()(const LineAnchor &anchor) const { return tr("Line %1").arg(anchor.line); }
};

} // namespace

QString anchorText(const Anchor &anchor)
{
    return std::visit(Words{}, anchor);
}

} // namespace quire::ui
