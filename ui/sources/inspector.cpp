#include "ui/sources/inspector.h"

#include "core/chat/readingsteps.h"
#include "core/pool/snapshot.h"
#include "ui/pooltext.h"
#include "ui/sources/anchortext.h"
#include "ui/theme.h"
#include "ui/timetext.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace quire::ui {
namespace {

constexpr int numberColumn = 0;
constexpr int passageColumn = 1;
constexpr int scoreColumn = 2;
constexpr int leastRows = 6; // of each list, its header included; what does not fit the panel scrolls

QString tierWords(const QString &name)
{
    for (int tier = 1; tier <= 5; ++tier) {
        if (pool::tierName(static_cast<pool::Tier>(tier)) == name)
            return tierTitle(static_cast<pool::Tier>(tier));
    }
    return name;
}

QString scores(const Passage &passage)
{
    QStringList parts;
    for (auto it = passage.components.cbegin(); it != passage.components.cend(); ++it)
        parts.append(it.key() + QStringLiteral(" ") + QLocale().toString(it.value(), 'f', 2));
    return parts.join(QStringLiteral("  "));
}

/// The middle one takes what room there is.
void setColumns(QTreeWidget &list, const QStringList &names)
{
    list.setHeaderLabels(names);
    list.setRootIsDecorated(true);
    list.header()->setStretchLastSection(false);
    list.header()->setSectionResizeMode(numberColumn, QHeaderView::ResizeToContents);
    list.header()->setSectionResizeMode(passageColumn, QHeaderView::Stretch);
    list.header()->setSectionResizeMode(scoreColumn, QHeaderView::ResizeToContents);
}

/// What was counted, and what was expected where that is known.
QString tokenWords(qint64 estimated, qint64 sent, qint64 answered)
{
    const QLocale locale;
    if (estimated == 0)
        return Inspector::tr("%1 sent, %2 answered").arg(locale.toString(sent), locale.toString(answered));
    if (sent == 0)
        return Inspector::tr("about %1, not counted").arg(locale.toString(estimated));
    return Inspector::tr("%1 sent (about %2 were expected), %3 answered").arg(locale.toString(sent), locale.toString(estimated), locale.toString(answered));
}

QString stepName(const chat::ReadingStep &step)
{
    return step.kind == chat::ReadingStep::Kind::Part ? Inspector::tr("Part %1").arg(step.number) : Inspector::tr("Notes %1").arg(step.number);
}

QString stepPlace(const chat::ReadingStep &step)
{
    if (step.kind == chat::ReadingStep::Kind::Condensing)
        return Inspector::tr("notes made shorter");
    const QString from = anchorText(step.from);
    const QString to = anchorText(step.to);
    const QString places = from == to ? from : Inspector::tr("%1 to %2", "two places in a document").arg(from, to);
    return Inspector::tr("%1, %2", "a document, then the place in it").arg(step.title, places);
}

/// The stored prompt as it reads from top to bottom: instruction, then turn by turn.
QString promptText(const QVariantMap &prompt)
{
    QStringList parts{prompt.value(QStringLiteral("system")).toString()};
    for (const QVariant &each : prompt.value(QStringLiteral("turns")).toList()) {
        const QVariantMap turn = each.toMap();
        const bool user = turn.value(QStringLiteral("speaker")).toString() == QLatin1String("user");
        parts.append((user ? Inspector::tr("— You —") : Inspector::tr("— Model —")) + QLatin1Char('\n')
                     + turn.value(QStringLiteral("text")).toString());
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QFormLayout)
    , m_passages(new QTreeWidget(this))
    , m_reading(new QWidget(this))
    , m_parts(new QTreeWidget(m_reading))
    , m_prompt(new QPlainTextEdit(this))
{
    m_facts->setHorizontalSpacing(space::l);
    m_facts->setVerticalSpacing(space::xs);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_passages->setObjectName(QStringLiteral("inspectedPassages"));
    m_passages->setAccessibleName(tr("Passages that were sent"));
    setColumns(*m_passages, {tr("No."), tr("Passage"), tr("Score")});
    m_parts->setObjectName(QStringLiteral("inspectedParts"));
    m_parts->setAccessibleName(tr("Parts that were read"));
    setColumns(*m_parts, {tr("Part"), tr("Place"), tr("Time")});
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->setSpacing(space::s);
    reading->addWidget(label(tr("Read in parts"), TextRole::Strong, m_reading));
    reading->addWidget(m_parts);
    m_prompt->setObjectName(QStringLiteral("inspectedPrompt"));
    m_prompt->setAccessibleName(tr("The exact prompt"));
    m_prompt->setReadOnly(true);
    m_prompt->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *content = new QWidget;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    for (QTreeWidget *list : {m_passages, m_parts})
        list->setMinimumHeight(leastRows * (fontMetrics().height() + space::s));
    m_prompt->setMinimumHeight(leastRows * (fontMetrics().height() + space::s));

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(label(tr("How this answer came about"), TextRole::Strong, this));
    layout->addLayout(m_facts);
    layout->addSpacing(space::s);
    layout->addWidget(label(tr("Passages"), TextRole::Strong, this));
    layout->addWidget(m_passages, 2);
    layout->addWidget(m_reading, 2);
    layout->addWidget(label(tr("What was sent, word for word"), TextRole::Strong, this));
    layout->addWidget(m_prompt, 3);
    connect(m_passages, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const int row = m_passages->indexOfTopLevelItem(item->parent() ? item->parent() : item);
        if (row >= 0 && row < m_answer.sources.size())
            Q_EMIT sourceActivated(m_answer.sources.at(row));
    });
}

void Inspector::setAnswer(const store::MessageRow &answer)
{
    m_answer = answer;
    showFacts();
    showPassages();
    showReading();
    m_prompt->setPlainText(promptText(answer.details.value(QLatin1String("prompt")).toVariant().toMap()));
}

void Inspector::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *shown = label(value, TextRole::Body, this);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(label(name, TextRole::Muted, this), shown);
    };
    const QVariantMap details = m_answer.details.toVariantMap();
    add(tr("Answered by"), tierWords(details.value(QStringLiteral("tier")).toString()));
    add(tr("Key"), details.value(QStringLiteral("key")).toString());
    add(tr("Model"), details.value(QStringLiteral("model")).toString());
    add(tr("Route"), details.value(QStringLiteral("route")).toString());
    const QVariantMap usage = details.value(QStringLiteral("usage")).toMap();
    if (!usage.isEmpty())
        add(tr("Tokens"), tokenWords(usage.value(QStringLiteral("estimated")).toLongLong(), usage.value(QStringLiteral("prompt")).toLongLong(),
                                     usage.value(QStringLiteral("answer")).toLongLong()));
    if (const QList<chat::ReadingStep> steps = chat::readingSteps(m_answer.details); !steps.isEmpty()) {
        qint64 sent = usage.value(QStringLiteral("prompt")).toLongLong();
        qint64 answered = usage.value(QStringLiteral("answer")).toLongLong();
        for (const chat::ReadingStep &step : steps) {
            sent += step.usage.promptTokens;
            answered += step.usage.answerTokens;
        }
        add(tr("With all parts"), tokenWords(0, sent, answered));
    }
    const QVariantMap times = details.value(QStringLiteral("ms")).toMap();
    const auto time = [&times](const char *name) { return durationText(Milliseconds(times.value(QLatin1String(name)).toLongLong())); };
    if (times.contains(QStringLiteral("retrieve")))
        add(tr("Search took"), time("retrieve"));
    if (times.contains(QStringLiteral("first_token")))
        add(tr("First word after"), time("first_token"));
    if (times.contains(QStringLiteral("total")))
        add(tr("In all"), time("total"));
    QStringList attempts;
    for (const QVariant &each : details.value(QStringLiteral("attempts")).toList()) {
        const QVariantMap attempt = each.toMap();
        attempts.append(tr("%1: %2, %3", "a key, how its attempt ended, how long it took")
                            .arg(attempt.value(QStringLiteral("key")).toString(), attempt.value(QStringLiteral("outcome")).toString(),
                                 durationText(Milliseconds(attempt.value(QStringLiteral("ms")).toLongLong()))));
    }
    add(tr("Attempts"), attempts.join(QLatin1Char('\n')));
}

void Inspector::showPassages()
{
    m_passages->clear();
    for (const store::SourceRow &source : std::as_const(m_answer.sources)) {
        const QString name = tr("%1, %2", "a document, then the place in it").arg(source.passage.title, anchorText(source.passage.anchor));
        auto *item = new QTreeWidgetItem(m_passages, {QStringLiteral("[%1]").arg(source.n), name,
                                                      // What was read whole was not weighed.
                                                      source.passage.score > 0 ? QLocale().toString(source.passage.score, 'f', 2) : QString()});
        const QString parts = scores(source.passage);
        item->setToolTip(passageColumn, source.passage.text);
        item->setToolTip(scoreColumn, parts);
        if (!parts.isEmpty()) {
            auto *components = new QTreeWidgetItem(item, {QString(), parts});
            components->setForeground(passageColumn, palette().color(QPalette::PlaceholderText));
            components->setToolTip(passageColumn, parts);
        }
        if (!source.cited) {
            for (int column = 0; column < 3; ++column)
                item->setForeground(column, palette().color(QPalette::PlaceholderText));
            item->setText(passageColumn, tr("%1 (not used)").arg(name));
        }
    }
}

void Inspector::showReading()
{
    m_parts->clear();
    QList<chat::ReadingStep> steps = chat::readingSteps(m_answer.details);
    // Two are read at a time, and the later may end first.
    std::stable_sort(steps.begin(), steps.end(), [](const chat::ReadingStep &a, const chat::ReadingStep &b) {
        return std::pair(a.kind, a.number) < std::pair(b.kind, b.number);
    });
    m_reading->setVisible(!steps.isEmpty());
    for (const chat::ReadingStep &step : steps) {
        auto *item = new QTreeWidgetItem(m_parts, {stepName(step), stepPlace(step), durationText(step.took)});
        item->setToolTip(passageColumn, stepPlace(step));
        const bool isRead = step.outcome == QLatin1String("ok");
        const QString said = tokenWords(step.estimated, step.usage.promptTokens, step.usage.answerTokens);
        QStringList lines;
        if (!step.key.isEmpty())
            lines.append(step.key);
        lines.append(isRead ? said : tr("not read: %1", "the name of an error").arg(step.outcome));
        auto *more = new QTreeWidgetItem(item, {QString(), lines.join(QStringLiteral(" · "))});
        more->setForeground(passageColumn, palette().color(QPalette::PlaceholderText));
        item->setExpanded(!isRead);
    }
}

} // namespace quire::ui
