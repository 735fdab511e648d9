// MessageView: one row of the transcript. A question in a soft bubble on the right; an answer over the full width with
// its notice, its sources and its actions. The transcript keeps a few of these and binds them to whichever messages are
// near; so everything here can be bound anew. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "ui/markdown/markdownstyle.h"
#include "ui/models/chatmodel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace quire::ui {

class MessageText;
class NoticeLine;
class SourceButton;

class MessageView final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageView(QWidget *parent = nullptr);

    void bind(const ChatItem &item, const MarkdownStyle &style, Instant now);
    /// The same answer has grown: only its text is brought up to date.
    void grow(const ChatItem &item);
    /// Countdowns move on.
    void tick(const ChatItem &item, Instant now);

    /// Lays the row out for this width and gives its height.
    int arrange(int width);

    /// A reader's focus or selection is in here: this view must not be given to another message.
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] MessageId message() const { return m_message.id; }

Q_SIGNALS:
    void sourceActivated(const quire::store::SourceRow &source);
    void retryRequested();
    void keysRequested();
    void inspectorRequested(const quire::store::MessageRow &answer);
    void linkActivated(const QUrl &url);
    void keyScrolled(QKeyEvent *event);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isAnswer() const { return m_message.role == store::Role::Assistant; }
    void showText();
    void showSources();
    void showNotice(const ChatItem &item, Instant now);
    void activateCitation(int number);
    void copy();
    int arrangeQuestion(int width);
    int arrangeAnswer(int width);
    /// What a line takes below its text; after the last one it would look like a mistake in the bubble.
    [[nodiscard]] int lineGap() const;

    store::MessageRow m_message;
    MarkdownStyle m_style;
    MessageText *m_text;
    NoticeLine *m_notice;
    QToolButton *m_copy;
    QToolButton *m_inspect;
    QLabel *m_served;
    QList<SourceButton *> m_sources;
    QRect m_bubble;
};

} // namespace quire::ui
