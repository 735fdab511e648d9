#include "core/retrieval/duplicates.h"

#include <QSet>

namespace quire::retrieval {
namespace {

constexpr double sameText = 0.9;     // of the shingles of the shorter one
constexpr qsizetype shingle = 12;    // characters, blanks and punctuation aside: works in any script
constexpr qsizetype shingleStep = 4;

QSet<size_t> shingles(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            letters.append(character.toCaseFolded());
    }
    QSet<size_t> set;
    // Sampled by content, so that the same words give the same samples wherever they stand.
    for (qsizetype i = 0; i + shingle <= letters.size(); ++i) {
        const size_t hash = qHash(QStringView(letters).mid(i, shingle), 0);
        if (hash % shingleStep == 0)
            set.insert(hash);
    }
    return set;
}

bool isSame(const QSet<size_t> &one, const QSet<size_t> &other)
{
    const auto &[small, large] = one.size() < other.size() ? std::tie(one, other) : std::tie(other, one);
    if (small.isEmpty() || static_cast<double>(small.size()) < sameText * static_cast<double>(large.size()))
        return false;
    const auto common = std::count_if(small.cbegin(), small.cend(), [&large](size_t hash) { return large.contains(hash); });
    return static_cast<double>(common) >= sameText * static_cast<double>(small.size());
}

} // namespace

QList<Passage> withoutDuplicates(const QList<Passage> &passages, int limit)
{
    QList<Passage> kept;
    QList<QSet<size_t>> seen;
    for (const Passage &passage : passages) {
        if (kept.size() >= limit)
            break;
        const QSet<size_t> own = shingles(passage.text);
        if (std::any_of(seen.cbegin(), seen.cend(), [&own](const QSet<size_t> &other) { return isSame(own, other); }))
            continue;
        seen.append(own);
        kept.append(passage);
    }
    return kept;
}

} // namespace quire::retrieval
