#include "parsers/pdf/pdfdocument.h"

#include <limits>

#include <poppler-global.h>

namespace quire::parsers {
namespace {

void silence(const std::string &, void *) {}

PdfDocument load(QByteArrayView bytes, const std::string &password)
{
    return PdfDocument(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size()), password, password));
}

} // namespace

Result<PdfDocument> openPdf(QByteArrayView bytes, const QString &password)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return failure(ErrorCode::LimitExceeded, QStringLiteral("a PDF of more than 2 GiB"));
    // Poppler prints every oddity of a file to stderr, document text included.
    poppler::set_debug_error_function(silence, nullptr);

    // AES-256 takes the password as UTF-8, the older methods as Latin-1. Passing it to load avoids unlock(), whose
    // result means the contrary of what it says.
    const QByteArray utf8 = password.toUtf8();
    PdfDocument document = load(bytes, utf8.toStdString());
    if (!document)
        return failure(ErrorCode::Corrupt, QStringLiteral("Poppler cannot open this PDF"));
    if (document->is_locked()) {
        const QByteArray latin1 = password.toLatin1();
        if (latin1 != utf8)
            document = load(bytes, latin1.toStdString());
    }
    if (!document || document->is_locked())
        return failure(ErrorCode::PasswordNeeded, QStringLiteral("an encrypted PDF"));
    if (document->pages() <= 0)
        return failure(ErrorCode::Corrupt, QStringLiteral("a PDF without pages"));
    return document;
}

QSizeF shownSize(const poppler::page &page)
{
    const poppler::rectf box = page.page_rect(poppler::crop_box);
    const auto orientation = page.orientation();
    const bool turned = orientation == poppler::page::landscape || orientation == poppler::page::seascape;
    return turned ? QSizeF(box.height(), box.width()) : QSizeF(box.width(), box.height());
}

QString toString(const poppler::ustring &text)
{
    // ustring is UTF-16 code units.
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()), static_cast<qsizetype>(text.size()));
}

} // namespace quire::parsers
