#include "tests/ui/transcriptsample.h"

namespace quire::test {

using store::MessageRow;
using store::MessageState;
using store::Role;
using store::SourceRow;

namespace {

constexpr const char *revenue = R"(Revenue grew by **12.4 %** to €48.2 million in 2025, mostly in the Nordic region [1]. Margins fell slightly because of freight costs [2, 3].

| Region | 2024 (€ m) | 2025 (€ m) | Change |
|:-------|-----------:|-----------:|:------:|
| Nordics | 14.1 | 18.9 | +34 % |
| DACH | 16.0 | 16.4 | +2.5 % |
| Iberia | 12.8 | 12.9 | +0.8 % |

Three things stand out:

1. The Nordics passed DACH for the first time [1].
2. Freight rose from 6.1 % to 7.3 % of sales:
   - sea freight doubled in Q3
   - road freight *stayed flat*
3. ~~Iberia is shrinking~~ Iberia is stable, after the correction on page 31.

> "We expect freight to return to its former level by the second half of 2026."
> — Letter to shareholders

See also [the press release](https://example.org/press/2025) and https://example.com.)";

constexpr const char *code = R"(## Reading the file

Use `pandas.read_excel` with the sheet's name; the header stands in the **third** row:

```python
import pandas as pd

def load(path: str, year: int = 2025) -> pd.DataFrame:
    """Sales of one year."""
    frame = pd.read_excel(path, sheet_name="Q1", header=2)  # rows 1-2 are a title
    return frame[frame["Year"] == year]
```

The growth rate is $g = \frac{v_1 - v_0}{v_0}$, so for the whole period:

$$
\bar{g} = \left(\frac{v_n}{v_0}\right)^{1/n} - 1
$$

- [x] header row found
- [x] currency cleaned
- [ ] exchange rates applied

---

### What is left

A shell one-liner for a quick check:

```sh
quire-cli ask "revenue in 2025" --offline | head -n 3
```)";

constexpr const char *chinese = R"(根据《员工手册》,差旅报销需要在出差结束后 **30 天内**提交[1]。流程如下:

1. 在系统中填写报销单,并附上发票原件[1];
2. 由部门经理审批(超过 5,000 元须由财务总监复核)[2];
3. 财务部在 5 个工作日内付款。

| 项目 | 上限 | 备注 |
|---|---:|---|
| 住宿 | 600 元/晚 | 一线城市 800 元 |
| 餐饮 | 150 元/天 | 无需发票 |

日本語の就業規則では、有給休暇は**年20日**です[3]。한국어 안내서에는 연차가 15일이라고 나와 있습니다[3].)";

MessageRow message(qint64 id, Role role, const char *text)
{
    MessageRow row;
    row.id = MessageId{id};
    row.conversation = ConversationId{1};
    row.role = role;
    row.text = QString::fromUtf8(text);
    return row;
}

} // namespace

SourceRow sampleSource(int n, const QString &title, const Anchor &anchor, const QString &quote)
{
    SourceRow source;
    source.n = n;
    source.passage.chunk = ChunkId{n};
    source.passage.document = DocumentId{n};
    source.passage.path = QStringLiteral("/documents/") + title;
    source.passage.title = title;
    source.passage.anchor = anchor;
    source.passage.text = quote;
    source.quote = quote;
    source.supported = true;
    source.cited = true;
    return source;
}

QList<MessageRow> sampleConversation()
{
    QList<MessageRow> rows;
    rows.append(message(1, Role::User, "How did revenue develop in 2025, by region?"));
    MessageRow answer = message(2, Role::Assistant, revenue);
    answer.sources = {sampleSource(1, QStringLiteral("Annual report 2025"), PageAnchor{12, {}},
                                   QStringLiteral("Net sales in the Nordic region rose to 18.9 million.")),
                      sampleSource(2, QStringLiteral("Board meeting, February"), SlideAnchor{7, false},
                                   QStringLiteral("Freight: 7.3 % of sales.")),
                      sampleSource(3, QStringLiteral("Costs.xlsx"), SheetAnchor{QStringLiteral("Q3"), QStringLiteral("B2:D9")},
                                   QStringLiteral("Sea freight 4.1"))};
    answer.sources[2].supported = false;
    answer.details = {{QStringLiteral("model"), QStringLiteral("gemini-2.5-flash")},
                      {QStringLiteral("key"), QStringLiteral("Work")},
                      {QStringLiteral("tier"), QStringLiteral("user-keys")}};
    rows.append(answer);
    rows.append(message(3, Role::User, "Which lines of Python read the quarterly sheet, and what is the formula for the average "
                                       "growth rate?\nPlease list what is still to be done."));
    answer = message(4, Role::Assistant, code);
    answer.state = MessageState::Stopped;
    rows.append(answer);
    rows.append(message(5, Role::User, "公司的报销流程是什么?"));
    answer = message(6, Role::Assistant, chinese);
    answer.sources = {sampleSource(1, QStringLiteral("员工手册"), PageAnchor{8, {}}, QStringLiteral("报销须在30天内提交。")),
                      sampleSource(2, QStringLiteral("财务制度 2025"), HeadingAnchor{{QStringLiteral("审批权限")}, 14},
                                   QStringLiteral("超过5000元由财务总监复核。")),
                      sampleSource(3, QStringLiteral("就業規則"), PageAnchor{3, {}}, QStringLiteral("年20日"))};
    answer.details = {{QStringLiteral("tier"), QStringLiteral("offline")}};
    rows.append(answer);
    return rows;
}

QList<MessageRow> longConversation(int count)
{
    const QList<MessageRow> sample = sampleConversation();
    QList<MessageRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        MessageRow row = sample.at(i % sample.size());
        row.id = MessageId{i + 1};
        rows.append(row);
    }
    return rows;
}

} // namespace quire::test
