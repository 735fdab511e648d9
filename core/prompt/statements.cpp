#include "core/prompt/statements.h"

#include "core/text/characters.h"
#include "core/text/sentences.h"

#include <QRegularExpression>
#include <array>
#include <span>

namespace quire::prompt {
namespace {

constexpr qsizetype longestPeriod = 40; // "Year ended 31 December 2024"
constexpr qsizetype longestHeading = 60; // in characters of Latin width; a longer line says something even without its stop

bool isNumeric(const QString &cell)
{
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return first != cell.cend() && first->isDigit();
}

// Times head columns too ("Measure, 2023, 31 December 2024, 2024/25"), so digits alone do not make a row of values: a year, and
// no other number but a day, a month or a part of the year.
bool isPeriod(const QString &cell)
{
    static const QRegularExpression numbers(QStringLiteral("[0-9]+"));
    if (cell.size() > longestPeriod || cell.contains(u'%'))
        return false;
    int years = 0;
    for (auto matches = numbers.globalMatch(cell); matches.hasNext();) {
        const QString digits = matches.next().captured();
        const int number = digits.toInt();
        const bool isYear = digits.size() == 4 && number >= 1500 && number < 2200;
        years += isYear ? 1 : 0;
        if (!isYear && digits.size() > 2)
            return false;
    }
    return years > 0;
}

bool isYear(const QString &cell)
{
    return cell.size() == 4 && isPeriod(cell);
}

// One date among words is more likely to be told than to head a column ("Opened, 4 June 2025").
bool isHeader(const QStringList &cells)
{
    const bool dated = std::count_if(cells.cbegin(), cells.cend(), isPeriod) > 1;
    return std::none_of(cells.cbegin(), cells.cend(), [dated](const QString &cell) { return isNumeric(cell) && !isYear(cell) && !(dated && isPeriod(cell)); });
}

/// Says when its columns were, and nothing else: a header wherever it stands.
bool isPeriods(const QStringList &cells)
{
    const auto values = std::span(cells).subspan(std::min<size_t>(1, static_cast<size_t>(cells.size())));
    return std::count_if(values.begin(), values.end(), isPeriod) > 1
        && std::all_of(values.begin(), values.end(), [](const QString &cell) { return cell.isEmpty() || isPeriod(cell); });
}

bool isCaption(const QStringList &cells)
{
    return std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }) == 1;
}

bool namesTotal(const QString &cell)
{
    static constexpr std::array<QStringView, 22> names = {
        u"sum",   u"total", u"totals", u"grand total", u"summe", u"gesamt", u"gesamtsumme", u"insgesamt", u"totale", u"suma",  u"soma",
        u"somme", u"totaal", u"итого", u"всего",       u"合计",  u"總計",   u"总计",        u"合計",      u"計",     u"합계",  u"총계"};
    const QString folded = cell.toCaseFolded();
    return std::any_of(names.cbegin(), names.cend(), [&folded](QStringView name) { return folded == name; });
}

Statement rowStatement(const QStringList &cells, const QStringList &header)
{
    QStringList values;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        const QString name = header.value(i);
        if (!cells.at(i).isEmpty())
            values.append(name.isEmpty() ? cells.at(i) : name + QStringLiteral(": ") + cells.at(i));
    }
    const QString joined = values.join(QStringLiteral("; "));
    const bool both = !cells.front().isEmpty() && !joined.isEmpty();
    const QString text = cells.front() + (both ? QStringLiteral(" – ") : QString()) + joined;
    return {text, cells.join(u' '), header.join(u' '), namesTotal(cells.front())};
}

QStringList cellsOf(QStringView line)
{
    QStringList cells;
    for (const QStringView cell : line.split(u'\t'))
        cells.append(cell.toString().simplified());
    return cells;
}

void addTable(QList<Statement> &statements, const QList<QStringView> &lines)
{
    QList<QStringList> rows;
    for (const QStringView line : lines)
        rows.append(cellsOf(line));
    QStringList header;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        // The first row heads the others; below a caption ("in millions") the second does.
        const bool isFirst = i == 0 || (i == 1 && isCaption(rows.front()));
        if (isPeriods(row) || (isFirst && rows.size() > i + 1 && isHeader(row)))
            header = row;
        else
            statements.append(rowStatement(row, header));
    }
}

QStringView withoutBullet(QStringView line)
{
    static constexpr QStringView bullets = u"•‣◦▪▫■□●○·∙◆◇►▶➤✓✔⁃*-–—";
    QStringView rest = line.trimmed();
    while (rest.size() > 1 && bullets.contains(rest.front()) && rest.at(1).isSpace())
        rest = rest.mid(1).trimmed();
    // Some formats set the sign directly before the text; a hyphen there may be a minus.
    static constexpr QStringView onlyBullets = u"•‣◦▪■●";
    while (!rest.isEmpty() && onlyBullets.contains(rest.front()))
        rest = rest.mid(1).trimmed();
    return rest;
}

bool endsLikeSentence(QStringView line)
{
    static constexpr QStringView closers = u"\"'”’»)]」』）";
    static constexpr QStringView stops = u".!?…;。！？；．｡।۔؟";
    while (!line.isEmpty() && closers.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && stops.contains(line.back());
}

// A dense character is a syllable or a word: a heading of them is shorter.
qsizetype width(QStringView line)
{
    qsizetype width = 0;
    for (const QChar character : line) {
        const text::CharClass kind = text::classOf(character.unicode());
        width += kind == text::CharClass::Bigram ? 4 : 1;
    }
    return width;
}

bool isHeading(QStringView line, bool listed, const Passage &passage)
{
    const QString plain = line.toString().simplified();
    const auto same = [&plain](const QString &name) { return name.simplified().compare(plain, Qt::CaseInsensitive) == 0; };
    if (same(passage.title) || std::any_of(passage.heading.cbegin(), passage.heading.cend(), same))
        return true;
    const bool digits = std::any_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isDigit(); });
    return !listed && !digits && !endsLikeSentence(plain) && width(plain) <= longestHeading;
}

void addLine(QList<Statement> &statements, QStringView line, const Passage &passage)
{
    const QStringView rest = withoutBullet(line);
    if (rest.isEmpty() || isHeading(rest, rest.size() < line.trimmed().size(), passage))
        return;
    for (const auto &[from, to] : text::sentences(rest)) {
        const QString sentence = rest.mid(from, to - from).toString().simplified();
        statements.append({sentence, sentence, {}, false});
    }
}

} // namespace

QList<Statement> statementsOf(const Passage &passage)
{
    QList<Statement> statements;
    QList<QStringView> table;
    const auto endTable = [&] {
        if (!table.isEmpty())
            addTable(statements, table);
        table.clear();
    };
    for (const QStringView line : QStringView(passage.text).split(u'\n')) {
        if (line.contains(u'\t')) {
            table.append(line);
            continue;
        }
        endTable();
        addLine(statements, line, passage);
    }
    endTable();
    return statements;
}

} // namespace quire::prompt
