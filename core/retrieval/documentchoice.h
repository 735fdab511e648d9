// Which document a question names: "Amazon's revenue in FY2017" means the file AMAZON_2017_10K.pdf before it means any page.
// A name's words count by how few of the documents at hand bear them (inverse document frequency). Pure.
#pragma once

#include "core/base/ids.h"
#include "core/store/chunkanalysis.h"

#include <QHash>

namespace quire::retrieval {

/// The words of a name, folded: letters and digits apart, so that "2023Q4" and "Q4 of FY2023" meet; scripts without spaces in
/// pairs of characters. Function words are left out.
[[nodiscard]] QStringList nameWords(const QString &name);

/// How well the question names each document: 1 for the best named one when only it bears the rarest words, 0 for those that
/// it does not name. Documents of value 0 are not in it.
[[nodiscard]] QHash<DocumentId, double> namedBy(const QString &question, const QHash<DocumentId, store::DocumentNames> &documents);

} // namespace quire::retrieval
