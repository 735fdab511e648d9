// Reads words off a picture of a page, by Tesseract where it is installed. Its library is loaded when the first page asks,
// so that a worker that meets no such page pays nothing, and Quire needs it neither to build nor to run. Inside the
// sandbox like everything else: nothing opened but Tesseract's own data, and one thread, which the host sees to by the
// worker's environment. One thread.
#pragma once

#include "parsers/pdf/pdfwords.h"

#include "core/base/error.h"

#include <chrono>
#include <memory>

namespace quire::parsers {

/// Eight bits a pixel, black is 0.
struct GrayPicture {
    const unsigned char *pixels = nullptr;
    int width = 0;
    int height = 0;
    int bytesPerLine = 0;
    double dotsPerInch = 0;
};

class Ocr
{
public:
    /// Tesseract's names, joined: "eng+chi_sim". Those without data on this machine are left out.
    explicit Ocr(const QString &languages);
    ~Ocr();

    /// False: no library, or data for none of the languages.
    [[nodiscard]] bool isAvailable();
    /// Languages that were asked for and have no data; known once isAvailable() was asked.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }
    /// In points from the picture's top left, in reading order. Errors: Unsupported (not available), LimitExceeded (more
    /// than `patience`).
    [[nodiscard]] Result<QList<PdfWord>> words(const GrayPicture &picture, std::chrono::milliseconds patience);

private:
    struct Engine;
    QString m_languages;
    QStringList m_unknown;
    std::unique_ptr<Engine> m_engine;
    bool m_tried = false;
};

} // namespace quire::parsers
