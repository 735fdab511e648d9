// ChatView: the transcript. Virtualised: only the rows near the viewport are widgets (a pool of MessageViews); all
// others are a height, estimated until they come near. The first visible row is the anchor: whatever is measured or
// grows elsewhere, it stays where the reader sees it. At the end the view follows what arrives, until the reader
// scrolls up. GUI thread; clock and model outlive it.
#pragma once

#include "core/base/clock.h"
#include "ui/chat/rowheights.h"
#include "ui/markdown/markdownstyle.h"
#include "ui/models/chatmodel.h"

#include <QAbstractScrollArea>
#include <map>
#include <vector>

class QToolButton;

namespace quire::ui {

class MessageView;

class ChatView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    ChatView(ChatModel &model, Clock &clock, QWidget *parent = nullptr);
    ~ChatView() override;

    void scrollToEnd();
    void showRow(int row);
    [[nodiscard]] bool followsEnd() const { return m_follow; }
    /// The widget of a row; null while it is too far away to have one.
    [[nodiscard]] MessageView *viewOf(int row) const;
    [[nodiscard]] int liveRows() const { return int(m_live.size()); }
    /// Where a row stands in the viewport; its height is an estimate until it has been near.
    [[nodiscard]] QRect rowRect(int row) const;

Q_SIGNALS:
    void sourceActivated(const quire::store::SourceRow &source);
    void retryRequested();
    void keysRequested();
    void inspectorRequested(const quire::store::MessageRow &answer);
    void linkActivated(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void reset();
    void append(int first, int last);
    void change(int first, int last);
    void grow(int row);
    void tick();
    void countDown();
    void restyle();
    void keepFocusInSight(const QWidget *focus);

    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int estimate(int row) const;
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int top() const;
    [[nodiscard]] std::pair<int, int> nearRows(int top) const;
    void anchorAt(int top);

    void layOut();
    bool measure(int first, int last);
    void place(int first, int last);
    MessageView &ensureView(int row);
    MessageView *makeView();
    void release(int first, int last);
    void releaseAll();

    struct Anchor {
        int row = 0;
        int offset = 0; ///< How much of the row is above the viewport.
    };

    ChatModel &m_model;
    Clock &m_clock;
    MarkdownStyle m_style;
    RowHeights m_heights;
    std::map<int, MessageView *> m_live;
    std::vector<MessageView *> m_spare;
    QSet<int> m_stale;  ///< Live rows whose height must be measured again.
    Anchor m_anchor;
    bool m_follow = true;
    bool m_placing = false;
    int m_width = 0;
    std::optional<int> m_grown; ///< A row that grew since the last tick.
    std::unique_ptr<Timer> m_tick;
    std::unique_ptr<Timer> m_second;
    QToolButton *m_toEnd;
};

} // namespace quire::ui
