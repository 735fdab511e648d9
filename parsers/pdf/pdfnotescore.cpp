#include "parsers/pdf/pdfnotescore.h"

#include <Annot.h>
#include <Form.h>
#include <Page.h>
#include <UTF.h>
#include <goo/gmem.h>

namespace quire::parsers {
namespace {

constexpr qsizetype mostNotes = 5'000;

QRectF shownBox(Page &page, const PDFRectangle &rectangle)
{
    double matrix[6];
    page.getDefaultCTM(matrix, 72, 72, 0, false, true);
    const auto shown = [&matrix](double x, double y) {
        return QPointF(matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]);
    };
    return QRectF(shown(rectangle.x1, rectangle.y1), shown(rectangle.x2, rectangle.y2)).normalized();
}

bool isHidden(const Annot &annotation)
{
    return (annotation.getFlags() & (Annot::flagHidden | Annot::flagNoView)) != 0;
}

/// What a reader opens to read. Links, pop-ups and media have no words of their own; fields are read below.
bool isComment(Annot::AnnotSubtype type)
{
    switch (type) {
    case Annot::typeText: case Annot::typeFreeText: case Annot::typeLine: case Annot::typeSquare: case Annot::typeCircle:
    case Annot::typePolygon: case Annot::typePolyLine: case Annot::typeHighlight: case Annot::typeUnderline:
    case Annot::typeSquiggly: case Annot::typeStrikeOut: case Annot::typeStamp: case Annot::typeCaret: case Annot::typeInk:
    case Annot::typeFileAttachment:
        return true;
    default:
        return false;
    }
}

void appendComments(Page &page, QList<PdfNote> &notes)
{
    const Annots *annotations = page.getAnnots();
    if (!annotations)
        return;
    for (Annot *annotation : const_cast<Annots *>(annotations)->getAnnots()) {
        if (notes.size() >= mostNotes)
            return;
        if (!isComment(annotation->getType()) || isHidden(*annotation))
            continue;
        QString words = textString(annotation->getContents()).trimmed();
        if (words.isEmpty())
            continue;
        // The label is the author, but for free text, which is the page's own.
        const auto *markup = dynamic_cast<AnnotMarkup *>(annotation);
        const QString author = markup ? textString(markup->getLabel()).simplified() : QString();
        const bool isText = annotation->getType() == Annot::typeFreeText;
        if (!author.isEmpty() && !isText)
            words = author + u": " + words;
        notes.append({isText ? BlockKind::Paragraph : BlockKind::Comment, words, shownBox(page, annotation->getRect())});
    }
}

QString chosenOf(const FormWidgetChoice &choice)
{
    QStringList chosen;
    for (int i = 0; i < choice.getNumChoices(); ++i) {
        if (choice.isSelected(i))
            chosen.append(textString(choice.getChoice(i)).trimmed());
    }
    if (chosen.isEmpty())
        chosen.append(textString(choice.getEditChoice()).trimmed());
    chosen.removeAll(QString());
    return chosen.join(QStringLiteral(", "));
}

/// Empty when the field is not filled in. A password is nobody's business.
QString valueOf(FormWidget &widget)
{
    switch (widget.getType()) {
    case formText: {
        const auto &text = static_cast<FormWidgetText &>(widget);
        return text.isPassword() ? QString() : textString(text.getContent()).trimmed();
    }
    case formChoice:
        return chosenOf(static_cast<FormWidgetChoice &>(widget));
    case formButton: {
        const auto &button = static_cast<FormWidgetButton &>(widget);
        return button.getButtonType() != formButtonPush && button.getState() ? QStringLiteral("\u2611") : QString();
    }
    default:
        return {};
    }
}

/// What a reader is told about the field; else the last part of its name, when it is words rather than "Text17".
QString nameOf(FormWidget &widget)
{
    const QString told = textString(widget.getAlternateUiName()).simplified();
    if (!told.isEmpty())
        return told;
    const QString name = textString(widget.getFullyQualifiedName()).section(u'.', -1).simplified();
    const bool isMade = name.isEmpty() || name.back().isDigit() || name.endsWith(u']');
    return isMade ? QString() : name;
}

void appendFields(Page &page, QList<PdfNote> &notes)
{
    const std::unique_ptr<FormPageWidgets> widgets = page.getFormWidgets();
    for (int i = 0; widgets && i < widgets->getNumWidgets() && notes.size() < mostNotes; ++i) {
        FormWidget &widget = *widgets->getWidget(i);
        const AnnotWidget *annotation = widget.getWidgetAnnotation();
        if (!annotation || isHidden(*annotation))
            continue;
        const QString value = valueOf(widget);
        if (value.isEmpty())
            continue;
        const QString name = nameOf(widget);
        const bool isMark = widget.getType() == formButton;
        if (isMark && name.isEmpty())
            continue; // a mark that says nothing of what it marks
        const QString words = isMark ? value + u' ' + name : name.isEmpty() ? value : name + u": " + value;
        notes.append({BlockKind::Paragraph, words, shownBox(page, annotation->getRect())});
    }
}

} // namespace

QString textString(const GooString *string)
{
    if (!string)
        return {};
    Unicode *points = nullptr;
    const int length = TextStringToUCS4(string->toStr(), &points);
    QString text;
    for (int i = 0; i < length; ++i) {
        const char32_t c = points[i];
        if (c >= 0x20 || c == '\n' || c == '\t')
            text += QChar::fromUcs4(c > QChar::LastValidCodePoint || QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c);
        else if (c == '\r') // what the specification asks for as the end of a line
            text += u'\n';
    }
    gfree(points);
    return text;
}

QList<PdfNote> notesOn(Page &page)
{
    QList<PdfNote> notes;
    appendComments(page, notes);
    appendFields(page, notes);
    return notes;
}

} // namespace quire::parsers
