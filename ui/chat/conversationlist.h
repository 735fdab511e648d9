// ConversationList: the left column. New chat, search across all conversations, and the list grouped by date, with
// rename and delete by menu and by key (F2, Delete). GUI thread. Owns its model; the service outlives it.
#pragma once

#include "core/chat/chatservice.h"

#include <QWidget>

namespace quire::ui {

class ConversationList final : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationList(chat::ChatService &service, QWidget *parent = nullptr);
    ~ConversationList() override;

public Q_SLOTS:
    /// Marks the row of the conversation that is shown elsewhere; announces nothing.
    void setCurrent(quire::ConversationId conversation);
    void focusSearch();

Q_SIGNALS:
    void conversationActivated(quire::ConversationId conversation);
    void newRequested();
    /// Deleted from here; whoever shows it should show a new one.
    void conversationRemoved(quire::ConversationId conversation);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::ui
