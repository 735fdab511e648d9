// PdfText by Poppler's core.
#include "parsers/pdf/pdftext.h"

#include "parsers/pdf/pdfcontentcore.h"
#include "parsers/pdf/pdfnotescore.h"

#include <QDeadlineTimer>

#include <Annot.h>
#include <Catalog.h>
#include <Gfx.h>
#include <Object.h>
#include <PDFDoc.h>
#include <Stream.h>
#include <TextOutputDev.h>
#include <goo/GooString.h>

namespace quire::parsers {
namespace {

std::unique_ptr<PDFDoc> load(QByteArrayView bytes, const QByteArray &password)
{
    const auto word = [&password] { return GooString(password.constData(), static_cast<int>(password.size())); };
    auto document = std::make_unique<PDFDoc>(new MemStream(bytes.data(), 0, bytes.size(), Object(objNull)), word(), word());
    return document->isOk() ? std::move(document) : nullptr;
}

QString textOf(const TextWord &word)
{
    QString text;
    for (int i = 0; i < word.getLength(); ++i) {
        const char32_t c = *word.getChar(i);
        text += QChar::fromUcs4(c > QChar::LastValidCodePoint || QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return text;
}

struct Patience {
    QDeadlineTimer deadline;
    unsigned int asked = 0;
    bool isOver = false;
};

/// Poppler asks at every operator of the page; the clock is looked at now and then.
bool isOver(void *data)
{
    auto &patience = *static_cast<Patience *>(data);
    if (++patience.asked % 64 == 0)
        patience.isOver = patience.deadline.hasExpired();
    return patience.isOver;
}

/// No program writes a page's operators through a picture's codec. A bomb does: a few kilobytes of JBIG2 unpack to
/// gigabytes within what Poppler holds to be one operator, where it cannot be interrupted.
bool isPicture(const Object &content)
{
    if (!content.isStream())
        return false;
    for (Stream *stream = content.getStream(); stream; stream = stream->getNextStream()) {
        const StreamKind kind = stream->getKind();
        if (kind == strJBIG2 || kind == strJPX || kind == strDCT || kind == strCCITTFax)
            return true;
    }
    return false;
}

bool hasPictureAsContent(Page &page)
{
    const Object contents = page.getContents();
    if (!contents.isArray())
        return isPicture(contents);
    for (int i = 0; i < contents.arrayGetLength(); ++i) {
        if (isPicture(contents.arrayGet(i)))
            return true;
    }
    return false;
}

/// What Page::display does, over content that is unpacked already.
void draw(Page &page, PdfContent &content, OutputDev &output, Patience &patience)
{
    const std::unique_ptr<Gfx> gfx(page.createGfx(&output, 72, 72, 0, false, false, -1, -1, -1, -1, false, isOver, &patience));
    Object stream = content.stream();
    gfx->saveState();
    gfx->display(&stream);
    gfx->restoreState();
    for (Annot *annotation : page.getAnnots()->getAnnots())
        annotation->draw(gfx.get(), false);
}

} // namespace

struct PdfText::Private {
    std::unique_ptr<PDFDoc> document;
    TextOutputDev output{nullptr, false, 0, false, false}; // no file, Poppler's reading order
};

// The wrapper's document keeps Poppler's global state alive, and its errors silent.
PdfText::PdfText(const poppler::document &, QByteArrayView bytes, const QString &password)
    : d(std::make_unique<Private>())
{
    d->document = load(bytes, password.toUtf8());
    if (!d->document)
        d->document = load(bytes, password.toLatin1());
}

PdfText::~PdfText() = default;

Result<QList<PdfWord>> PdfText::words(int page, std::chrono::milliseconds patience) const
{
    Page *opened = d->document ? d->document->getPage(page) : nullptr;
    if (!opened)
        return failure(ErrorCode::Corrupt, QStringLiteral("page %1 cannot be opened").arg(page));
    if (hasPictureAsContent(*opened))
        return failure(ErrorCode::LimitExceeded, QStringLiteral("page %1 hides its text in a picture's codec").arg(page));
    Patience asked{QDeadlineTimer(patience)};
    if (auto content = PdfContent::of(*opened))
        draw(*opened, *content, d->output, asked);
    else
        d->document->displayPage(&d->output, page, 72, 72, 0, false, false, false, isOver, &asked);
    if (asked.isOver)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("page %1 takes too long").arg(page));
    QList<PdfWord> words;
    const std::unique_ptr<TextWordList> list = d->output.makeWordList();
    const int count = list ? std::min(list->getLength(), mostWordsOnAPage) : 0;
    words.reserve(count);
    for (int i = 0; i < count; ++i) {
        const TextWord &word = *list->get(i);
        double left = 0, top = 0, right = 0, bottom = 0;
        word.getBBox(&left, &top, &right, &bottom);
        appendWord(words, textOf(word), QRectF(QPointF(left, top), QPointF(right, bottom)), word.getRotation(), word.hasSpaceAfter());
    }
    return words;
}

QSizeF PdfText::size(int page) const
{
    const Page *opened = d->document ? d->document->getPage(page) : nullptr;
    if (!opened)
        return {};
    const QSizeF size(opened->getCropWidth(), opened->getCropHeight());
    return opened->getRotate() % 180 == 0 ? size : size.transposed();
}

QString PdfText::label(int page) const
{
    GooString name;
    if (!d->document || !d->document->getCatalog()->indexToLabel(page - 1, &name))
        return {};
    const QString label = textString(&name).simplified();
    return label == QString::number(page) ? QString() : label;
}

QList<PdfNote> PdfText::notes(int page) const
{
    Page *opened = d->document ? d->document->getPage(page) : nullptr;
    return opened ? notesOn(*opened) : QList<PdfNote>();
}

} // namespace quire::parsers
