#include "parsers/csv.h"

#include "parsers/encoding.h"
#include "parsers/sheettable.h"

#include <QRegularExpression>

namespace quire::parsers {
namespace {

constexpr qsizetype maximumBytes = 256 << 20;

class Records
{
public:
    Records(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] QStringList next()
    {
        QStringList fields;
        QString field;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"' && field.isEmpty() && !m_isOpen) {
                quoted(field);
            } else if (c == m_separator) {
                fields.append(field.trimmed());
                field.clear();
            } else if (c == u'\n') {
                break;
            } else {
                field += c;
            }
        }
        fields.append(field.trimmed());
        return fields;
    }

private:
    /// A quote that is never closed is a character like another: else it would swallow the rest.
    void quoted(QString &field)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != u'"')
                field += c;
            else if (m_at < m_text.size() && m_text[m_at] == u'"')
                field += m_text[m_at++];
            else
                return;
        }
        m_isOpen = true;
        m_at = start;
        field = u'"';
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_isOpen = false;
};

} // namespace

QChar detectedSeparator(QStringView text)
{
    if (text.startsWith(u"sep=") && text.size() > 5 && (text[5] == u'\n' || text[5] == u'\r')) // Excel's own way to say it
        return text[4];
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        Records records(text.first(std::min<qsizetype>(text.size(), 16'384)), separator);
        QMap<qsizetype, qsizetype> widths;
        for (int i = 0; i < 30 && !records.atEnd(); ++i)
            ++widths[records.next().size()];
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            // Many lines of one width, and the wider the better.
            const qsizetype score = it.key() < 2 ? 0 : *it * *it * (it.key() + 4);
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
    }
    return best;
}

bool looksLikeTable(QByteArrayView bytes)
{
    constexpr int linesLookedAt = 20;
    constexpr int fewestLines = 4;
    constexpr qsizetype longestMeanField = 40;
    // A cut character at the end of the sample does no harm: its line is not looked at.
    const QString text = decodedText(bytes.first(std::min<qsizetype>(bytes.size(), 16'384)));
    const QStringView whole = QStringView(text).first(bytes.size() > 16'384 ? text.lastIndexOf(u'\n') + 1 : text.size());
    const QChar separator = detectedSeparator(whole);
    Records records(whole, separator);
    qsizetype width = 0;
    qsizetype characters = 0;
    bool hasNumbers = false;
    int lines = 0;
    for (; lines < linesLookedAt && !records.atEnd(); ++lines) {
        const QStringList fields = records.next();
        if (lines == 0)
            width = fields.size();
        if (fields.size() != width)
            return false;
        for (const QString &field : fields) {
            characters += field.size();
            hasNumbers = hasNumbers || isNumber(field);
        }
    }
    // Sentences have a space after each comma.
    if (separator == u',' && !hasNumbers && !QRegularExpression(QStringLiteral(",\\S")).match(whole.toString()).hasMatch())
        return false;
    const qsizetype needed = separator == u'\t' ? 2 : 3;
    return lines >= fewestLines && width >= needed && characters < longestMeanField * width * lines;
}

Result<void> CsvParser::read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const
{
    if (bytes.size() > maximumBytes)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("a table of %1 bytes").arg(bytes.size()));
    const QString text = decodedText(bytes);
    DocumentInfo info;
    info.type = QStringLiteral("csv");
    sink.info(info);
    const QString sheet = options.fileName.section(QLatin1Char('/'), -1);
    SheetTable table(sheet, sink);
    const bool saysSeparator = text.startsWith(QLatin1String("sep="));
    Records records(text, detectedSeparator(text));
    if (saysSeparator)
        (void)records.next();
    for (int row = saysSeparator; !records.atEnd(); ++row) {
        QMap<int, QString> cells;
        const QStringList fields = records.next();
        for (qsizetype i = 0; i < fields.size() && i < 16'384; ++i) {
            if (!fields[i].isEmpty())
                cells.insert(static_cast<int>(i), fields[i]);
        }
        table.addRow(row, cells);
        if (row % 1024 == 0 && sink.isCancelled())
            return failure(ErrorCode::Cancelled);
    }
    table.finish();
    return {};
}

} // namespace quire::parsers
