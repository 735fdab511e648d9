#include "parsers/pdf/ocr.h"

#include <QLibrary>
#include <QStringList>

namespace quire::parsers {
namespace {

// Of Tesseract's C interface (tesseract/capi.h), unchanged since version 4.
constexpr int automaticSegmentation = 3; // PSM_AUTO
constexpr int wordLevel = 3;             // RIL_WORD
constexpr float leastConfidence = 35;    // of 100; below it are specks and the edges of pictures

struct Handle;
struct Monitor;
struct Iterator;
struct Place;

struct Functions {
    Handle *(*create)() = nullptr;
    void (*destroy)(Handle *) = nullptr;
    int (*init)(Handle *, const char *data, const char *languages) = nullptr;
    char **(*loadedLanguages)(const Handle *) = nullptr;
    void (*deleteTexts)(char **) = nullptr;
    void (*setSegmentation)(Handle *, int) = nullptr;
    void (*setImage)(Handle *, const unsigned char *, int width, int height, int bytesPerPixel, int bytesPerLine) = nullptr;
    void (*setResolution)(Handle *, int) = nullptr;
    int (*recognize)(Handle *, Monitor *) = nullptr;
    void (*clear)(Handle *) = nullptr;
    Monitor *(*createMonitor)() = nullptr;
    void (*deleteMonitor)(Monitor *) = nullptr;
    void (*setDeadline)(Monitor *, int milliseconds) = nullptr;
    Iterator *(*iterator)(Handle *) = nullptr;
    void (*deleteIterator)(Iterator *) = nullptr;
    int (*next)(Iterator *, int level) = nullptr;
    char *(*text)(const Iterator *, int level) = nullptr;
    void (*deleteText)(const char *) = nullptr;
    float (*confidence)(const Iterator *, int level) = nullptr;
    const Place *(*place)(const Iterator *) = nullptr;
    int (*box)(const Place *, int level, int *left, int *top, int *right, int *bottom) = nullptr;
};

template<typename Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

bool resolveAll(QLibrary &library, Functions &f)
{
    return resolve(library, "TessBaseAPICreate", f.create) && resolve(library, "TessBaseAPIDelete", f.destroy)
        && resolve(library, "TessBaseAPIInit3", f.init) && resolve(library, "TessBaseAPISetPageSegMode", f.setSegmentation)
        && resolve(library, "TessBaseAPIGetLoadedLanguagesAsVector", f.loadedLanguages) && resolve(library, "TessDeleteTextArray", f.deleteTexts)
        && resolve(library, "TessBaseAPISetImage", f.setImage) && resolve(library, "TessBaseAPISetSourceResolution", f.setResolution)
        && resolve(library, "TessBaseAPIRecognize", f.recognize) && resolve(library, "TessBaseAPIClear", f.clear)
        && resolve(library, "TessMonitorCreate", f.createMonitor) && resolve(library, "TessMonitorDelete", f.deleteMonitor)
        && resolve(library, "TessMonitorSetDeadlineMSecs", f.setDeadline) && resolve(library, "TessBaseAPIGetIterator", f.iterator)
        && resolve(library, "TessResultIteratorDelete", f.deleteIterator) && resolve(library, "TessResultIteratorNext", f.next)
        && resolve(library, "TessResultIteratorGetUTF8Text", f.text) && resolve(library, "TessDeleteText", f.deleteText)
        && resolve(library, "TessResultIteratorConfidence", f.confidence)
        && resolve(library, "TessResultIteratorGetPageIteratorConst", f.place) && resolve(library, "TessPageIteratorBoundingBox", f.box);
}

bool load(Functions &functions)
{
    for (const int version : {5, 4}) {
        QLibrary library(QStringLiteral("tesseract"), version);
        if (library.load() && resolveAll(library, functions))
            return true;
    }
    return false;
}

} // namespace

struct Ocr::Engine {
    Functions call;
    Handle *handle = nullptr;

    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    ~Engine()
    {
        if (handle)
            call.destroy(handle);
    }

    [[nodiscard]] bool knows(const QString &languages) const { return call.init(handle, nullptr, qPrintable(languages)) == 0; }

    bool open(const QString &languages, QStringList &unknown)
    {
        if (languages.isEmpty() || !load(call))
            return false;
        handle = call.create();
        if (!knows(languages)) {
            QStringList known;
            for (const QString &language : languages.split(u'+')) {
                if (knows(language))
                    known.append(language);
            }
            if (known.isEmpty() || !knows(known.join(u'+')))
                return false;
        }
        unknown = languages.split(u'+');
        if (char **loaded = call.loadedLanguages(handle)) {
            for (char **each = loaded; *each; ++each)
                unknown.removeAll(QString::fromUtf8(*each));
            call.deleteTexts(loaded);
        }
        call.setSegmentation(handle, automaticSegmentation);
        return true;
    }

    [[nodiscard]] QList<PdfWord> found(double pointsPerPixel) const
    {
        QList<PdfWord> words;
        Iterator *at = call.iterator(handle);
        if (!at)
            return words;
        do {
            int left = 0, top = 0, right = 0, bottom = 0;
            if (call.confidence(at, wordLevel) < leastConfidence || !call.box(call.place(at), wordLevel, &left, &top, &right, &bottom))
                continue;
            const char *text = call.text(at, wordLevel);
            const QRectF box(left * pointsPerPixel, top * pointsPerPixel, (right - left) * pointsPerPixel, (bottom - top) * pointsPerPixel);
            // Not through cleanWord(): Tesseract gives right-to-left words in the order they are read.
            PdfWord word{QString::fromUtf8(text).trimmed(), box, Turn::None, true};
            call.deleteText(text);
            if (!word.text.isEmpty())
                words.append(std::move(word));
        } while (call.next(at, wordLevel));
        call.deleteIterator(at);
        return words;
    }
};

Ocr::Ocr(const QString &languages)
    : m_languages(languages)
{
}

Ocr::~Ocr() = default;

bool Ocr::isAvailable()
{
    if (!std::exchange(m_tried, true)) {
        m_engine = std::make_unique<Engine>();
        if (!m_engine->open(m_languages, m_unknown))
            m_engine.reset();
    }
    return m_engine != nullptr;
}

Result<QList<PdfWord>> Ocr::words(const GrayPicture &picture, std::chrono::milliseconds patience)
{
    if (!isAvailable())
        return failure(ErrorCode::Unsupported, QStringLiteral("no text recognition for these languages"));
    const Functions &call = m_engine->call;
    call.setImage(m_engine->handle, picture.pixels, picture.width, picture.height, 1, picture.bytesPerLine);
    call.setResolution(m_engine->handle, static_cast<int>(picture.dotsPerInch));
    Monitor *monitor = call.createMonitor();
    call.setDeadline(monitor, static_cast<int>(patience.count()));
    const bool done = call.recognize(m_engine->handle, monitor) == 0;
    call.deleteMonitor(monitor);
    QList<PdfWord> words = done ? m_engine->found(72 / picture.dotsPerInch) : QList<PdfWord>();
    call.clear(m_engine->handle);
    if (!done)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("recognising a page took too long"));
    return words;
}

} // namespace quire::parsers
