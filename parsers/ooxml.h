// An Open Packaging archive (DOCX, PPTX, XLSX): its parts, their relationships and what kind of document it is.
// Spec: ECMA-376 part 2. One thread.
#pragma once

#include "core/document/document.h"
#include "parsers/xml.h"
#include "parsers/zipreader.h"

#include <QList>

namespace quire::parsers {

struct Relationship {
    QString id;
    QString type;   ///< The last segment of its URI, which strict and transitional share: "slide", "chart", ...
    QString target; ///< A part's name without the leading slash; empty for an external one, which is never followed.
};

enum class OfficeKind { None, Document, Presentation, Workbook };

class Package
{
public:
    /// Errors: Corrupt, LimitExceeded.
    [[nodiscard]] static Result<Package> open(QByteArrayView bytes);

    [[nodiscard]] OfficeKind kind() const { return m_kind; }
    [[nodiscard]] const QString &mainPart() const { return m_mainPart; }
    [[nodiscard]] bool contains(const QString &part) const { return m_zip.contains(part); }
    [[nodiscard]] Result<QByteArray> read(const QString &part) const { return m_zip.read(part); }
    [[nodiscard]] Result<XmlPart> xml(const QString &part) const;
    [[nodiscard]] QList<Relationship> relationships(const QString &part) const;
    /// Title, author, dates... from docProps; `info.type` is left to the caller.
    void readProperties(DocumentInfo &info) const;

private:
    explicit Package(ZipReader zip)
        : m_zip(std::move(zip))
    {
    }
    void findMainPart();

    ZipReader m_zip;
    QString m_mainPart;
    OfficeKind m_kind = OfficeKind::None;
};

[[nodiscard]] QString targetOfId(const QList<Relationship> &relationships, const QString &id);
[[nodiscard]] QString targetOfType(const QList<Relationship> &relationships, QLatin1StringView type);

} // namespace quire::parsers
