#include "tests/ui/samples.h"

#include "core/chat/readingsteps.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace std::chrono_literals;
using namespace quire;

namespace samples {

Moment now()
{
    const QDateTime wall(QDate(2026, 11, 23), QTime(14, 2, 11), QTimeZone::utc());
    return {Instant(26h), WallTime(Milliseconds(wall.toMSecsSinceEpoch()))};
}

pool::KeyInfo key(int id, const QString &label, const QString &last4, pool::Owner owner)
{
    pool::KeyInfo info;
    info.id = KeyId{id};
    info.label = label;
    info.last4 = last4;
    info.owner = owner;
    return info;
}

pool::PoolSnapshot pool()
{
    pool::PoolSnapshot pool;
    pool.tier = pool::Tier::Hybrid;
    pool.reason = QStringLiteral("some-failed");
    pool.tierSince = now() + -7min;

    pool::KeySnapshot work;
    work.info = key(1, QStringLiteral("Work"), QStringLiteral("ab12"));
    work.project = QStringLiteral("projects/4711");
    work.state = pool::KeyState::Healthy;
    work.score = 96.4;
    work.successRate = 0.992;
    work.successes = 245;
    work.failures = 2;
    work.ttftMedian = 640ms;
    work.ttftP95 = 1240ms;
    work.recentTtft = {610ms, 590ms, 702ms, 640ms, 655ms, 980ms, 640ms, 612ms, 598ms, 760ms, 1240ms, 690ms, 640ms, 633ms};
    work.nextCheck = now() + 42s;
    work.quota = {{QStringLiteral("gemini-2.5-flash"), pool::QuotaUnit::Requests, pool::QuotaPeriod::Day, 250, 203, now() + 18h, {}}};

    pool::KeySnapshot home;
    home.info = key(2, QStringLiteral("Home"), QStringLiteral("9f0c"));
    home.state = pool::KeyState::Open;
    home.reason = pool::FailureKind::KeyInvalid;
    home.score = 26;
    home.successRate = 0.84;
    home.successes = 48;
    home.failures = 9;
    home.consecutiveFailures = 5;
    home.breaker = pool::BreakerState::Open;
    home.breakerUntil = now() + 252s;
    home.until = home.breakerUntil;
    home.ttftMedian = 820ms;
    home.ttftP95 = 2100ms;

    pool::KeySnapshot spent;
    spent.info = key(3, QStringLiteral("Company relay"), QStringLiteral("77aa"), pool::Owner::Fallback);
    spent.state = pool::KeyState::Spent;
    spent.reason = pool::FailureKind::QuotaPerDay;
    spent.until = now() + 18h;
    spent.score = 88;
    spent.successes = 14;
    spent.failures = 1;
    spent.successRate = 0.933;
    spent.quota = {{QStringLiteral("gemini-2.5-flash"), pool::QuotaUnit::Requests, pool::QuotaPeriod::Day, 15, 1, now() + 18h, {}}};
    pool.keys = {work, home, spent};
    return pool;
}

QList<pool::LogEntry> log()
{
    QList<pool::LogEntry> log;
    const auto add = [&log](Milliseconds ago, const char *what, int key, std::optional<pool::FailureKind> failure = {},
                            const QString &detail = {}) {
        pool::LogEntry entry;
        entry.at = now() + -ago;
        entry.what = QString::fromLatin1(what);
        if (key > 0)
            entry.key = KeyId{key};
        entry.failure = failure;
        entry.detail = detail;
        log.append(entry);
    };
    for (int minute = 58; minute > 8; --minute) {
        for (int i = 0; i < (minute * 7919) % 4; ++i)
            add(minute * 1min + i * 9s, "succeeded", 1 + i % 2);
        if (minute % 17 == 0)
            add(minute * 1min, "failed", 2, pool::FailureKind::Overloaded);
    }
    for (int i = 5; i > 0; --i)
        add(7min + i * 4s, "failed", 2, pool::FailureKind::KeyInvalid);
    add(7min, "breaker-opened", 2, pool::FailureKind::KeyInvalid);
    add(7min, "tier-changed", 0, {}, QStringLiteral("hybrid: some-failed"));
    add(4min, "sent", 1);
    add(4min - 3s, "succeeded", 1);
    add(40s, "sent", 1);
    add(33s, "succeeded", 1);
    return log;
}

QList<store::DocumentRow> documents()
{
    QList<store::DocumentRow> rows;
    const auto add = [&rows](const char *path, const char *type, int pages, qint64 size, store::DocumentState state,
                             std::optional<Error> error = {}) {
        store::DocumentRow row;
        row.id = DocumentId{rows.size() + 1};
        row.path = QString::fromUtf8(path);
        row.info.type = QString::fromLatin1(type);
        row.info.pages = pages;
        row.size = size;
        row.state = state;
        row.error = error;
        row.chunks = pages * 3;
        row.added = QDateTime(QDate(2026, 11, 23), QTime(13, 40), QTimeZone::utc()).addSecs(-60 * rows.size());
        rows.append(row);
    };
    using store::DocumentState;
    add("/home/ada/Reports/Annual report 2025.pdf", "pdf", 184, 8'412'000, DocumentState::Ready);
    add("/home/ada/Reports/Wartungsvertrag Pumpstation Nord – endgültige Fassung.docx", "docx", 0, 312'000, DocumentState::Ready);
    add("/home/ada/Talks/Quarterly review.pptx", "pptx", 42, 5'100'000, DocumentState::Ready);
    add("/home/ada/报告/水资源管理条例实施细则.pdf", "pdf", 56, 2'400'000, DocumentState::Ready);
    add("/home/ada/Books/Numerical methods.pdf", "pdf", 1158, 22'800'000, DocumentState::Reading);
    add("/home/ada/Budget.xlsx", "xlsx", 4, 90'000, DocumentState::Queued);
    add("/home/ada/Secret minutes.pdf", "pdf", 0, 120'000, DocumentState::Failed, Error{ErrorCode::PasswordNeeded, {}, {}});
    add("/home/ada/Scan 0001.pdf", "pdf", 12, 9'120'000, DocumentState::Failed, Error{ErrorCode::NoText, {}, {}});
    add("/home/ada/notes.md", "markdown", 0, 12'000, DocumentState::Ready);
    return rows;
}

store::MessageRow answer()
{
    store::MessageRow row;
    row.id = MessageId{2};
    row.role = store::Role::Assistant;
    row.text = QStringLiteral("Revenue grew by 12 % to 4.1 million euros [1]; the pumps account for most of it [2].");
    for (int n = 1; n <= 3; ++n) {
        store::SourceRow source;
        source.n = n;
        source.cited = n < 3;
        source.supported = n == 1;
        source.passage.title = QStringLiteral("Annual report 2025");
        source.passage.path = QStringLiteral("/home/ada/Reports/Annual report 2025.pdf");
        source.passage.heading = {QStringLiteral("3 Results"), QStringLiteral("3.1 Revenue")};
        source.passage.anchor = PageAnchor{10 + n, {}};
        source.passage.text = QStringLiteral("Revenue rose from 3.7 to 4.1 million euros, an increase of 12 per cent over the year "
                                             "before. Pumps and their maintenance made up 71 per cent of it.");
        source.passage.score = 0.91 - 0.2 * n;
        source.passage.components = {{QStringLiteral("bm25"), 12.3 - n}, {QStringLiteral("coverage"), 0.8}, {QStringLiteral("proximity"), 0.4}};
        row.sources.append(source);
    }
    row.details = QJsonObject{{QStringLiteral("tier"), QStringLiteral("hybrid")},
                              {QStringLiteral("key"), QStringLiteral("Work (…ab12)")},
                              {QStringLiteral("model"), QStringLiteral("gemini-2.5-flash")},
                              {QStringLiteral("route"), QStringLiteral("direct")},
                              {QStringLiteral("prompt"),
                               QJsonObject{{QStringLiteral("system"), QStringLiteral("Answer from the passages alone.")},
                                           {QStringLiteral("turns"), QJsonArray{QJsonObject{
                                               {QStringLiteral("speaker"), QStringLiteral("user")},
                                               {QStringLiteral("text"), QStringLiteral("[1] Annual report 2025, page 11\nRevenue rose "
                                                                                       "from 3.7 to 4.1 million euros ...\n\n"
                                                                                       "How did revenue develop?")}}}}}},
                              {QStringLiteral("usage"), QJsonObject{{QStringLiteral("estimated"), 1790}, {QStringLiteral("prompt"), 1832}, {QStringLiteral("answer"), 96}}},
                              {QStringLiteral("ms"), QJsonObject{{QStringLiteral("retrieve"), 34}, {QStringLiteral("first_token"), 655}, {QStringLiteral("total"), 2210}}}};
    return row;
}

store::MessageRow readInParts()
{
    store::MessageRow row = answer();
    QJsonArray requests;
    for (int n = 1; n <= 4; ++n) {
        chat::ReadingStep step;
        step.number = n;
        step.title = QStringLiteral("Annual report 2025");
        step.from = PageAnchor{(n - 1) * 46 + 1, {}};
        step.to = PageAnchor{n * 46, {}};
        step.key = QStringLiteral("Work (…ab12)");
        step.outcome = n == 3 ? QStringLiteral("rate-limited") : QStringLiteral("ok");
        step.estimated = 22'800 + n * 17;
        step.usage = n == 3 ? pool::Usage{} : pool::Usage{23'410 + n * 23, 410 + n};
        step.took = 4'200ms + n * 130ms;
        requests.append(chat::toJson(step));
    }
    row.details[QStringLiteral("reading")] = QJsonObject{{QStringLiteral("parts"), 4}, {QStringLiteral("requests"), requests}};
    return row;
}

ingest::Source pageSource(const QByteArray &png)
{
    ingest::Source source;
    source.passage = answer().sources.first().passage;
    ingest::SourcePage page;
    page.png = png;
    page.pageSize = QSizeF(595, 842);
    page.page = 11;
    page.pages = 184;
    page.highlight = {QRectF(71, 212, 440, 14), QRectF(71, 228, 440, 14), QRectF(71, 244, 260, 14)};
    source.view = page;
    return source;
}

ingest::Source contextSource()
{
    ingest::Source source;
    source.passage = answer().sources.at(1).passage;
    source.passage.path = QStringLiteral("/home/ada/Talks/Quarterly review.pptx");
    source.passage.title = QStringLiteral("Quarterly review");
    source.passage.anchor = SlideAnchor{7, false};
    source.origin = ingest::SourceOrigin::StoredText;
    ingest::SourceContext context;
    const auto add = [&context](BlockKind kind, const QString &text, int level = 0) {
        Block block;
        block.kind = kind;
        block.level = level;
        block.text = text;
        context.blocks.append(block);
    };
    add(BlockKind::Heading, QStringLiteral("Pumps: where the growth came from"), 2);
    add(BlockKind::Paragraph, QStringLiteral("The order book closed the year at an all-time high. Three districts renewed early."));
    add(BlockKind::Paragraph, QStringLiteral("Pumps and their maintenance made up 71 per cent of revenue; the rest is training and spare parts."));
    add(BlockKind::ListItem, QStringLiteral("North: 1.2 million euros, two stations"), 1);
    add(BlockKind::ListItem, QStringLiteral("South: 0.9 million euros, one station"), 1);
    Block table;
    table.kind = BlockKind::Table;
    table.rows = {{QStringLiteral("District"), QStringLiteral("2024"), QStringLiteral("2025")},
                  {QStringLiteral("North"), QStringLiteral("0.9"), QStringLiteral("1.2")},
                  {QStringLiteral("South"), QStringLiteral("0.8"), QStringLiteral("0.9")}};
    table.text = QStringLiteral("District\t2024\t2025");
    context.blocks.append(table);
    add(BlockKind::SpeakerNote, QStringLiteral("Mention that the figures are audited. 数字已经审计。"));
    context.firstCited = 2;
    context.lastCited = 2;
    context.quote = QStringLiteral("71 per cent of revenue");
    source.view = context;
    return source;
}

} // namespace samples
