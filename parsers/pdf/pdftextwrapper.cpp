// PdfText by Poppler's C++ wrapper, which knows no patience.
#include "parsers/pdf/pdftext.h"

#include "parsers/pdf/pdfdocument.h"

#include <algorithm>

namespace quire::parsers {

struct PdfText::Private {
    const poppler::document &document;
};

PdfText::PdfText(const poppler::document &document, QByteArrayView, const QString &)
    : d(new Private{document})
{
}

PdfText::~PdfText() = default;

Result<QList<PdfWord>> PdfText::words(int page, std::chrono::milliseconds) const
{
    const PdfPage opened(d->document.create_page(page - 1));
    if (!opened)
        return failure(ErrorCode::Corrupt, QStringLiteral("page %1 cannot be opened").arg(page));
    const std::vector<poppler::text_box> boxes = opened->text_list();
    QList<PdfWord> words;
    const size_t count = std::min(boxes.size(), static_cast<size_t>(mostWordsOnAPage));
    for (size_t i = 0; i < count; ++i) {
        const poppler::rectf area = boxes[i].bbox();
        appendWord(words, toString(boxes[i].text()), QRectF(area.left(), area.top(), area.width(), area.height()), boxes[i].rotation(),
                   boxes[i].has_space_after());
    }
    return words;
}

QSizeF PdfText::size(int page) const
{
    const PdfPage opened(d->document.create_page(page - 1));
    return opened ? shownSize(*opened) : QSizeF();
}

QString PdfText::label(int page) const
{
    const PdfPage opened(d->document.create_page(page - 1));
    const QString label = opened ? toString(opened->label()) : QString();
    return label == QString::number(page) ? QString() : label;
}

QList<PdfNote> PdfText::notes(int) const
{
    return {};
}

} // namespace quire::parsers
