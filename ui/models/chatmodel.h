// ChatModel: the messages of one conversation as a list model, kept current by ChatService's signals (ChatPage connects
// them). Growth has a signal of its own: a streamed answer changes many times a second, and only the view that shows
// it needs to hear of it. GUI thread.
#pragma once

#include "core/chat/chatservice.h"

#include <QAbstractListModel>

namespace quire::ui {

/// A message, and what is known of it only while it runs.
struct ChatItem {
    struct Wait {
        Error reason;
        Instant until{};
        bool operator==(const Wait &) const = default;
    };

    store::MessageRow message;
    chat::AskStage stage = chat::AskStage::Done;
    std::optional<Wait> wait;
    int partsRead = 0; ///< Of a task over whole documents.
    int parts = 0;

    [[nodiscard]] bool isRunning() const { return message.state == store::MessageState::Streaming; }
    bool operator==(const ChatItem &) const = default;
};

class ChatModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, IsAnswerRole, RunningRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const ChatItem &item(int row) const { return m_items.at(row); }
    [[nodiscard]] std::optional<int> rowOf(MessageId message) const;

    void reset(const QList<store::MessageRow> &messages);
    /// Adds a message, or replaces the one of the same id. An answer that follows an answer was asked again, and takes
    /// its place.
    void add(const store::MessageRow &message);
    void grow(MessageId answer, const QString &piece);
    void setStage(MessageId answer, chat::AskStage stage);
    void setReading(MessageId answer, int done, int total);
    void setWait(MessageId answer, const Error &reason, Instant until);
    /// The message as it is stored now.
    void finish(const store::MessageRow &message);

Q_SIGNALS:
    void messageGrew(int row);

private:
    void touch(int row);

    QList<ChatItem> m_items;
};

} // namespace quire::ui
