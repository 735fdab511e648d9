// ChatPage: the middle of the window. Shows one conversation (transcript, or the empty state that leads to a first
// answer) over the composer, and ties them to ChatService: intents go in, its signals come out in ChatModel.
// GUI thread. Owns its views and its model; service, settings and clock outlive it. Drops are left to the main window.
#pragma once

#include "core/base/clock.h"
#include "core/chat/chatservice.h"

#include <QWidget>

namespace quire::settings {
class SettingsStore;
}

namespace quire::ui {

class ChatPage final : public QWidget
{
    Q_OBJECT
public:
    ChatPage(chat::ChatService &service, settings::SettingsStore &settings, Clock &clock, QWidget *parent = nullptr);
    ~ChatPage() override;

    [[nodiscard]] ConversationId conversation() const;

public Q_SLOTS:
    void openConversation(quire::ConversationId conversation);
    void newConversation();
    /// Questions are asked of this part of the library only; `label` names it in the composer's chip.
    void setScope(const quire::store::Scope &scope, const QString &label);
    void focusComposer();

Q_SIGNALS:
    void sourceActivated(const quire::store::SourceRow &source);
    void attachRequested();
    void filesDropped(const QStringList &paths); ///< Pasted into the composer.
    void samplesRequested();
    void keysRequested();
    void inspectorRequested(const quire::store::MessageRow &answer);
    /// Another conversation is shown now; 0 is a new one.
    void conversationOpened(quire::ConversationId conversation);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::ui
