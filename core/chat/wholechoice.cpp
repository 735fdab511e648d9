#include "core/chat/wholechoice.h"

#include "core/prompt/citations.h"
#include "core/prompt/reading.h"
#include "core/retrieval/documentchoice.h"
#include "core/store/documenttable.h"

namespace quire::chat {
namespace {

constexpr qsizetype mostUnnamed = 3;  // "Summarise these documents", with no more in the library or the collection
constexpr qsizetype mostDocuments = 12;
constexpr double namedWell = 0.6;     // as RankingOptions::chosen

/// The documents of the scope; those in it by name, where the question names some.
Result<QList<DocumentId>> documentsMeant(store::Database &database, const WholeTask &task, const QString &question, const store::Scope &scope)
{
    if (!scope.documents.isEmpty())
        return scope.documents;
    const auto rows = store::DocumentTable(database).all();
    if (!rows)
        return tl::unexpected(rows.error());
    QList<DocumentId> all;
    for (const store::DocumentRow &row : *rows) {
        if (row.state == store::DocumentState::Ready && (scope.collection.isEmpty() || row.collection == scope.collection))
            all.append(row.id);
    }
    if (all.size() <= 1)
        return all;
    const auto names = store::ChunkIndex(database).names(all, 0);
    if (!names)
        return tl::unexpected(names.error());
    const auto named = retrieval::namedBy(question, *names);
    QList<DocumentId> meant;
    for (const DocumentId document : std::as_const(all)) {
        if (named.value(document) >= namedWell)
            meant.append(document);
    }
    if (meant.isEmpty() && task.ofDocuments && all.size() <= mostUnnamed)
        return all;
    return meant;
}

} // namespace

Result<QList<Passage>> passagesMeant(store::Database &database, const WholeTask &task, const QString &question, const store::Scope &scope)
{
    const auto documents = documentsMeant(database, task, question, scope);
    if (!documents)
        return tl::unexpected(documents.error());
    QList<Passage> passages;
    if (documents->size() > mostDocuments)
        return passages;
    for (const DocumentId document : *documents) {
        const auto own = store::ChunkIndex(database).passagesOf(document);
        if (!own)
            return tl::unexpected(own.error());
        passages += *own;
    }
    return prompt::joinedToFit(passages, prompt::largestCitation);
}

} // namespace quire::chat
