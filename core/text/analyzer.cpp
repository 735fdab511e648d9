#include "core/text/analyzer.h"

#include "core/text/characters.h"
#include "core/text/compound.h"

namespace quire::text {
namespace {

constexpr qsizetype longestWord = 64; // what is longer is base64 or a line of dashes' kin; cut, not lost

class Cutter
{
public:
    Cutter(const QString &text, const WordSink &sink)
        : m_text(text)
        , m_sink(sink)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            switch (classAt(m_at)) {
            case CharClass::Bigram:
                grams(CharClass::Bigram, 2);
                break;
            case CharClass::Trigram:
                grams(CharClass::Trigram, 3);
                break;
            case CharClass::Letter:
            case CharClass::Digit:
                compound();
                break;
            case CharClass::Mark:
            case CharClass::Other:
                m_at += width(m_at);
                break;
            }
        }
    }

private:
    [[nodiscard]] qsizetype width(qsizetype at) const
    {
        return m_text.at(at).isHighSurrogate() && at + 1 < m_text.size() ? 2 : 1;
    }

    [[nodiscard]] CharClass classAt(qsizetype at) const
    {
        if (at >= m_text.size())
            return CharClass::Other;
        if (width(at) == 2)
            return classOf(QChar::surrogateToUcs4(m_text.at(at), m_text.at(at + 1)));
        return classOf(m_text.at(at).unicode());
    }

    [[nodiscard]] bool isWordAt(qsizetype at) const
    {
        const CharClass found = classAt(at);
        return found == CharClass::Letter || found == CharClass::Digit;
    }

    void grams(CharClass kind, qsizetype length)
    {
        QList<qsizetype> starts;
        while (m_at < m_text.size() && (classAt(m_at) == kind || (classAt(m_at) == CharClass::Mark && !starts.isEmpty()))) {
            starts.append(m_at);
            m_at += width(m_at);
        }
        const qsizetype count = starts.size();
        starts.append(m_at);
        if (count < length) {
            m_sink({m_text.mid(starts.front(), m_at - starts.front()), WordKind::ShortGram, false});
            return;
        }
        for (qsizetype i = 0; i + length <= count; ++i)
            m_sink({m_text.mid(starts.at(i), starts.at(i + length) - starts.at(i)), WordKind::Gram, false});
        for (qsizetype i = count - length + 1; i < count; ++i)
            m_sink({m_text.mid(starts.at(i), m_at - starts.at(i)), WordKind::TailGram, false});
    }

    QString part()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_at - start < longestWord && (isWordAt(m_at) || classAt(m_at) == CharClass::Mark))
            m_at += width(m_at);
        return m_text.mid(start, m_at - start).toCaseFolded();
    }

    // The joint at m_at between two parts, or nothing.
    [[nodiscard]] QChar joint() const
    {
        if (m_at >= m_text.size() || !isWordAt(m_at + 1))
            return {};
        const QChar before = m_text.at(m_at - 1);
        const QChar after = m_text.at(m_at + 1);
        const bool digits = before.isDigit() && after.isDigit();
        switch (m_text.at(m_at).unicode()) {
        case u'\'':
        case u'\u2019':
            return before.isLetter() && after.isLetter() ? QChar(u'\'') : QChar();
        case u',':
        case u'/':
            return digits ? m_text.at(m_at) : QChar();
        case u'-':
        case u'\u2010':
        case u'\u2011':
            return u'-';
        case u'.':
        case u'_':
        case u'&':
            return m_text.at(m_at);
        default:
            return {};
        }
    }

    void compound()
    {
        Compound found;
        found.parts.append(part());
        for (QChar next = joint(); !next.isNull(); next = joint()) {
            ++m_at;
            found.joints.append(next);
            found.parts.append(part());
        }
        // "C++", "C#", "F#": a letter that says something only together with its signs.
        if (found.parts.size() == 1 && found.parts.front().size() == 1 && m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).mid(m_at);
            const qsizetype signs = rest.startsWith(u"++") ? 2 : rest.startsWith(u'#') ? 1 : 0;
            if (signs > 0) {
                m_sink({found.parts.front() + rest.left(signs), WordKind::Identifier, false});
                m_at += signs;
                return;
            }
        }
        emitCompound(found, m_sink);
    }

    const QString &m_text;
    const WordSink &m_sink;
    qsizetype m_at = 0;
};

} // namespace

void forEachWord(const QString &text, const WordSink &sink)
{
    const QString plain = unified(text);
    Cutter(plain, sink).run();
}

QList<Word> words(const QString &text)
{
    QList<Word> result;
    forEachWord(text, [&result](const Word &word) { result.append(word); });
    return result;
}

} // namespace quire::text
