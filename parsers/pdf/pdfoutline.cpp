#include "parsers/pdf/pdfoutline.h"

#include "parsers/pdf/pdfdocument.h"
#include "parsers/pdf/pdflines.h"

#include <QDateTime>
#include <QRegularExpression>

#include <poppler-toc.h>

namespace quire::parsers {
namespace {

constexpr int maximumDepth = 9;
constexpr qsizetype maximumEntries = 20'000;

void collect(const poppler::toc_item &item, int depth, QHash<QString, int> &outline)
{
    for (const poppler::toc_item *child : item.children()) {
        if (outline.size() >= maximumEntries)
            return;
        const QString key = titleKey(toString(child->title()));
        if (key.size() > 1 && !outline.contains(key))
            outline.insert(key, depth);
        if (depth < maximumDepth)
            collect(*child, depth + 1, outline);
    }
}

QString isoDate(time_t seconds)
{
    // Poppler gives -1 for an absent or unreadable date.
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate) : QString();
}

/// Word processors write their file's name, and programs their placeholder, where the title should be.
QString usableTitle(QString title)
{
    static const QRegularExpression prefix(QStringLiteral("^Microsoft (?:Word|PowerPoint|Excel) - "));
    static const QRegularExpression fileName(QStringLiteral("\\.(?:docx?|pptx?|xlsx?|pdf|tex|dvi|indd|qxd|odt|rtf|txt)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression placeholder(QStringLiteral("^(?:untitled.*|title|document\\d*|slide 1|powerpoint presentation)$"),
                                                QRegularExpression::CaseInsensitiveOption);
    title = title.simplified().remove(prefix);
    return fileName.match(title).hasMatch() || placeholder.match(title).hasMatch() ? QString() : title;
}

} // namespace

QHash<QString, int> pdfOutline(const poppler::document &document)
{
    QHash<QString, int> outline;
    const std::unique_ptr<poppler::toc> toc(document.create_toc());
    if (toc && toc->root())
        collect(*toc->root(), 1, outline);
    return outline;
}

DocumentInfo pdfInfo(const poppler::document &document)
{
    DocumentInfo info;
    info.type = QStringLiteral("pdf");
    info.pages = document.pages();
    info.title = usableTitle(toString(document.get_title()));
    const auto put = [&info](const QString &name, const QString &value) {
        if (!value.trimmed().isEmpty())
            info.metadata.insert(name, value.trimmed());
    };
    put(QStringLiteral("title"), toString(document.get_title()));
    put(QStringLiteral("author"), toString(document.get_author()));
    put(QStringLiteral("subject"), toString(document.get_subject()));
    put(QStringLiteral("keywords"), toString(document.get_keywords()));
    put(QStringLiteral("creator"), toString(document.get_creator()));
    put(QStringLiteral("producer"), toString(document.get_producer()));
    put(QStringLiteral("created"), isoDate(document.get_creation_date_t()));
    put(QStringLiteral("modified"), isoDate(document.get_modification_date_t()));
    return info;
}

} // namespace quire::parsers
