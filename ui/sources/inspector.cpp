#include "ui/sources/inspector.h"

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
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

constexpr int numberColumn = 0;
constexpr int passageColumn = 1;
constexpr int scoreColumn = 2;

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
    , m_prompt(new QPlainTextEdit(this))
{
    m_facts->setHorizontalSpacing(space::l);
    m_facts->setVerticalSpacing(space::xs);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_passages->setObjectName(QStringLiteral("inspectedPassages"));
    m_passages->setAccessibleName(tr("Passages that were sent"));
    m_passages->setHeaderLabels({tr("No."), tr("Passage"), tr("Score")});
    m_passages->setRootIsDecorated(true);
    m_passages->header()->setStretchLastSection(false);
    m_passages->header()->setSectionResizeMode(passageColumn, QHeaderView::Stretch);
    m_passages->header()->setSectionResizeMode(numberColumn, QHeaderView::ResizeToContents);
    m_passages->header()->setSectionResizeMode(scoreColumn, QHeaderView::ResizeToContents);
    m_prompt->setObjectName(QStringLiteral("inspectedPrompt"));
    m_prompt->setAccessibleName(tr("The exact prompt"));
    m_prompt->setReadOnly(true);
    m_prompt->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(label(tr("How this answer came about"), TextRole::Strong, this));
    layout->addLayout(m_facts);
    layout->addSpacing(space::s);
    layout->addWidget(label(tr("Passages"), TextRole::Strong, this));
    layout->addWidget(m_passages, 2);
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
    const QLocale locale;
    const QVariantMap details = m_answer.details.toVariantMap();
    add(tr("Answered by"), tierWords(details.value(QStringLiteral("tier")).toString()));
    add(tr("Key"), details.value(QStringLiteral("key")).toString());
    add(tr("Model"), details.value(QStringLiteral("model")).toString());
    add(tr("Route"), details.value(QStringLiteral("route")).toString());
    const QVariantMap usage = details.value(QStringLiteral("usage")).toMap();
    if (!usage.isEmpty())
        add(tr("Tokens"), tr("%1 sent, %2 answered")
                              .arg(locale.toString(usage.value(QStringLiteral("prompt")).toLongLong()),
                                   locale.toString(usage.value(QStringLiteral("answer")).toLongLong())));
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
                                                      QLocale().toString(source.passage.score, 'f', 2)});
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

} // namespace quire::ui
