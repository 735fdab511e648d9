#include "core/store/termvector.h"

#include "core/text/stemmer.h"

namespace quire::store {
namespace {

constexpr TermCode samePlaceBit = 1U << 23;
constexpr int bytesPerTerm = 3;

void append(QByteArray &bytes, quint32 value)
{
    bytes.append(static_cast<char>(value & 0xFF));
    bytes.append(static_cast<char>(value >> 8 & 0xFF));
    bytes.append(static_cast<char>(value >> 16 & 0xFF));
}

void append(QByteArray &bytes, const QList<PlacedTerm> &terms)
{
    append(bytes, static_cast<quint32>(terms.size()));
    int position = 0;
    for (const PlacedTerm &term : terms) {
        append(bytes, term.code | (term.position == position ? samePlaceBit : 0));
        position = term.position;
    }
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.constData()))
        , m_end(m_at + bytes.size())
    {
    }

    QList<PlacedTerm> terms()
    {
        const auto left = static_cast<quint32>((m_end - m_at) / bytesPerTerm);
        const quint32 count = left > 0 ? std::min(next(), left - 1) : 0;
        QList<PlacedTerm> terms;
        terms.reserve(count);
        int position = 0;
        for (quint32 i = 0; i < count; ++i) {
            const quint32 value = next();
            position += (value & samePlaceBit) != 0 ? 0 : 1;
            terms.append({value & ~samePlaceBit, position});
        }
        return terms;
    }

private:
    quint32 next()
    {
        const quint32 value = m_at[0] | static_cast<quint32>(m_at[1]) << 8 | static_cast<quint32>(m_at[2]) << 16;
        m_at += bytesPerTerm;
        return value;
    }

    const uchar *m_at;
    const uchar *m_end;
};

} // namespace

TermCode termCode(const QByteArray &term)
{
    // FNV-1a: stored, so it must be the same on every machine, which qHash is not.
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : term)
        hash = (hash ^ static_cast<uchar>(byte)) * 0x100000001b3ULL;
    return static_cast<TermCode>((hash ^ hash >> 23 ^ hash >> 46) & (samePlaceBit - 1));
}

QList<PlacedTerm> placedTerms(const QString &text, text::Language language, text::Stemmer &stemmer)
{
    QList<PlacedTerm> terms;
    int position = 0;
    text::forEachWord(text, [&](const text::Word &word) {
        position += word.samePlace ? 0 : 1;
        terms.append({termCode(stemmer.term(word, language)), position});
    });
    return terms;
}

QByteArray packTerms(const TermVector &terms)
{
    QByteArray bytes;
    append(bytes, terms.title);
    append(bytes, terms.heading);
    append(bytes, terms.text);
    return bytes;
}

TermVector unpackTerms(const QByteArray &bytes)
{
    Reader reader(bytes);
    TermVector terms;
    terms.title = reader.terms();
    terms.heading = reader.terms();
    terms.text = reader.terms();
    return terms;
}

} // namespace quire::store
