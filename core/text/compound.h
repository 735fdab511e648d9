// What becomes of several parts held together by joints: "10-K", "1,234.56", "l'homme", "U.S.", "AT&T". Used by the
// analyzer. Pure.
#pragma once

#include "core/text/analyzer.h"

#include <QStringList>

namespace quire::text {

struct Compound {
    QStringList parts;   ///< Case-folded runs of letters, digits and marks.
    QString joints;      ///< joints[i] stands between parts[i] and parts[i + 1].
};

void emitCompound(const Compound &compound, const WordSink &sink);

} // namespace quire::text
