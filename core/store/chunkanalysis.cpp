#include "core/store/chunkanalysis.h"

#include "core/store/termvector.h"
#include "core/text/stemmer.h"

#include <QFileInfo>
#include <QMap>

namespace quire::store {
namespace {

constexpr qsizetype headLength = 600; // characters

text::Language commonest(const QList<text::Language> &languages)
{
    QMap<text::Language, int> votes;
    for (const text::Language language : languages)
        ++votes[language];
    votes.remove(text::Language::Unknown);
    const auto best = std::max_element(votes.cbegin(), votes.cend());
    return best == votes.cend() ? text::Language::English : best.key();
}

} // namespace

ChunkAnalysis ChunkAnalysis::from(qsizetype first) const
{
    if (first == 0)
        return *this;
    ChunkAnalysis rest{language, languages.mid(first), vectors.mid(first), {}, documentTerms, lengths.mid(first)};
    for (const TermPostings &term : terms) {
        TermPostings kept{term.term, {}};
        for (const Posting &posting : term.postings) {
            if (posting.chunk >= first)
                kept.postings.append({posting.chunk - first, posting.weight});
        }
        if (!kept.postings.isEmpty())
            rest.terms.append(std::move(kept));
    }
    return rest;
}

struct ChunkAnalyser::Private {
    struct Term {
        QByteArray bytes;
        TermCode code = 0;
        QList<Posting> postings;
        int inText = 0; // in the chunk at hand
        bool inHeading = false;
        bool inTitle = false;
        bool isTouched = false;
    };

    int termOf(const text::Word &word, text::Language language)
    {
        // A stem depends on the language, anything else on its letters alone.
        auto &known = m_known[word.kind == text::WordKind::Word ? static_cast<size_t>(language) + 1 : 0];
        const auto found = known.constFind(word.text);
        if (found != known.cend())
            return *found;
        const QByteArray bytes = m_stemmer.term(word, language);
        auto place = m_places.find(bytes);
        if (place == m_places.end()) {
            place = m_places.insert(bytes, static_cast<int>(m_terms.size()));
            m_terms.push_back({bytes, termCode(bytes), {}});
        }
        known.insert(word.text, *place);
        return *place;
    }

    template<typename Note>
    QList<PlacedTerm> placed(const QString &text, text::Language language, Note note)
    {
        QList<PlacedTerm> terms;
        terms.reserve(text.size() / 5);
        int position = 0;
        text::forEachWord(text, [&](const text::Word &word) {
            position += word.samePlace ? 0 : 1;
            const int place = termOf(word, language);
            Term &term = m_terms[static_cast<size_t>(place)];
            if (term.bytes.isEmpty())
                return;
            if (!term.isTouched) {
                term.isTouched = true;
                m_touched.push_back(place);
            }
            note(term);
            terms.append({term.code, position});
        });
        return terms;
    }

    DocumentNames m_names;
    ChunkAnalysis m_made;
    text::Stemmer m_stemmer;
    std::array<QHash<QString, int>, text::languageCount + 1> m_known;
    QHash<QByteArray, int> m_places;
    std::vector<Term> m_terms;
    std::vector<int> m_touched;
};

ChunkAnalyser::ChunkAnalyser()
    : d(std::make_unique<Private>())
{
}

ChunkAnalyser::~ChunkAnalyser() = default;

void ChunkAnalyser::setNames(const DocumentNames &names)
{
    d->m_names = names;
}

void ChunkAnalyser::add(const QString &heading, const QString &text, text::Language language)
{
    TermVector vector;
    vector.title = d->placed(d->m_names.title + u' ' + d->m_names.fileName, language, [](Private::Term &term) { term.inTitle = true; });
    vector.heading = d->placed(heading, language, [](Private::Term &term) { term.inHeading = true; });
    vector.text = d->placed(text, language, [](Private::Term &term) { ++term.inText; });
    const auto chunk = static_cast<qint64>(d->m_made.vectors.size());
    const auto length = static_cast<int>(vector.text.size());
    for (const int place : d->m_touched) {
        Private::Term &term = d->m_terms[static_cast<size_t>(place)];
        term.postings.append({chunk, postingWeight(term.inText, term.inHeading, term.inTitle, length)});
        term.inText = 0;
        term.inHeading = term.inTitle = term.isTouched = false;
    }
    d->m_touched.clear();
    d->m_made.languages.append(language);
    d->m_made.vectors.append(packTerms(vector));
    d->m_made.lengths.append(length);
}

ChunkAnalysis ChunkAnalyser::take()
{
    ChunkAnalysis made = std::exchange(d->m_made, {});
    for (Private::Term &term : d->m_terms) {
        if (!term.postings.isEmpty())
            made.terms.append({term.bytes, std::exchange(term.postings, {})});
    }
    std::sort(made.terms.begin(), made.terms.end(), [](const TermPostings &a, const TermPostings &b) { return a.term < b.term; });
    return made;
}

QList<std::pair<QByteArray, int>> ChunkAnalyser::documentTerms(const DocumentNames &names, const QString &head, text::Language language)
{
    QMap<QByteArray, int> fields;
    const auto note = [&](const QString &text, DocumentField field) {
        text::forEachWord(text, [&](const text::Word &word) {
            const QByteArray term = d->m_stemmer.term(word, language);
            if (!term.isEmpty() && word.kind != text::WordKind::TailGram)
                fields[term] |= field;
        });
    };
    note(names.title, InTitle);
    note(QFileInfo(names.fileName).completeBaseName(), InName);
    note(head, InHead);
    QList<std::pair<QByteArray, int>> terms;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        terms.append({it.key(), it.value()});
    return terms;
}

QString headOf(const QList<Chunk> &chunks)
{
    return chunks.size() > 1 ? chunks.front().text.left(headLength) : QString();
}

ChunkAnalysis analyseChunks(const DocumentNames &names, const QList<Chunk> &chunks)
{
    QList<text::Language> languages;
    for (const Chunk &chunk : chunks)
        languages.append(text::latinLanguage(chunk.text));
    const text::Language own = commonest(languages);
    ChunkAnalyser analyser;
    analyser.setNames(names);
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        analyser.add(chunks.at(i).heading.join(u'\n'), chunks.at(i).text,
                     languages.at(i) == text::Language::Unknown ? own : languages.at(i));
    }
    ChunkAnalysis made = analyser.take();
    made.language = own;
    made.documentTerms = analyser.documentTerms(names, headOf(chunks), own);
    return made;
}

} // namespace quire::store
