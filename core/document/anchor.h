// Anchor: where in a file a piece of text stands, precise enough to open it there. It survives chunking, storage,
// ranking, prompt, answer and restart, and is what a citation opens. Pure values.
//
// JSON and CBOR share one shape (the CLI's contract):
//   {"page":12,"rects":[[x,y,w,h]]}   page from 1; rects in PDF points from the page's top left, as it is shown; "label":"xii"
//                                     besides, where another number is printed
//   {"slide":3,"notes":false}         slide from 1
//   {"sheet":"Q1","range":"B2:D9"}
//   {"heading":["2","2.1"],"paragraph":14}   paragraph from 1 within the document
//   {"line":120}                      from 1
#pragma once

#include "core/base/error.h"

#include <QCborMap>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QStringList>
#include <variant>

namespace quire {

struct PageAnchor {
    int page = 1;
    QList<QRectF> rects;
    QString label{}; ///< What is printed for the number: "xii"; empty: the same.
    bool operator==(const PageAnchor &) const = default;
};

struct SlideAnchor {
    int slide = 1;
    bool notes = false;
    bool operator==(const SlideAnchor &) const = default;
};

struct SheetAnchor {
    QString sheet;
    QString range;
    bool operator==(const SheetAnchor &) const = default;
};

struct HeadingAnchor {
    QStringList heading;
    int paragraph = 1;
    bool operator==(const HeadingAnchor &) const = default;
};

struct LineAnchor {
    int line = 1;
    bool operator==(const LineAnchor &) const = default;
};

using Anchor = std::variant<HeadingAnchor, PageAnchor, SlideAnchor, SheetAnchor, LineAnchor>;

[[nodiscard]] QCborMap toCbor(const Anchor &anchor);
[[nodiscard]] Result<Anchor> anchorFromCbor(const QCborMap &map);
[[nodiscard]] QJsonObject toJson(const Anchor &anchor);
[[nodiscard]] Result<Anchor> anchorFromJson(const QJsonObject &object);

/// The anchor that covers both, where they can be joined (same page, slide, sheet, or running text); else the first.
[[nodiscard]] Anchor joined(const Anchor &first, const Anchor &second);

} // namespace quire
