#include "ui/models/chatmodel.h"

namespace quire::ui {

using store::MessageRow;
using store::Role;

int ChatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ChatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChatItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.message.text;
    case IdRole: return QVariant::fromValue(item.message.id);
    case IsAnswerRole: return item.message.role == store::Role::Assistant;
    case RunningRole: return item.isRunning();
    default: return {};
    }
}

QHash<int, QByteArray> ChatModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {IdRole, "id"}, {IsAnswerRole, "isAnswer"}, {RunningRole, "running"}};
}

std::optional<int> ChatModel::rowOf(MessageId message) const
{
    // What changes stands at the end.
    for (auto row = int(m_items.size()) - 1; row >= 0; --row) {
        if (m_items.at(row).message.id == message)
            return row;
    }
    return std::nullopt;
}

void ChatModel::reset(const QList<MessageRow> &messages)
{
    beginResetModel();
    m_items.clear();
    m_items.reserve(messages.size());
    for (const MessageRow &message : messages)
        m_items.append({message, chat::AskStage::Done, {}, 0, 0});
    endResetModel();
}

void ChatModel::add(const MessageRow &message)
{
    const auto isAnswer = [](const MessageRow &row) { return row.role == store::Role::Assistant; };
    std::optional<int> row = rowOf(message.id);
    if (!row && isAnswer(message) && !m_items.isEmpty() && isAnswer(m_items.constLast().message))
        row = int(m_items.size()) - 1;
    const ChatItem item{message, isAnswer(message) ? chat::AskStage::Retrieving : chat::AskStage::Done, {}, 0, 0};
    if (row) {
        m_items[*row] = item;
        touch(*row);
        return;
    }
    const auto end = int(m_items.size());
    beginInsertRows({}, end, end);
    m_items.append(item);
    endInsertRows();
}

void ChatModel::grow(MessageId answer, const QString &piece)
{
    const std::optional<int> row = rowOf(answer);
    if (!row)
        return;
    ChatItem &item = m_items[*row];
    const bool first = item.message.text.isEmpty() || item.wait;
    item.wait.reset();
    item.stage = chat::AskStage::Answering;
    item.message.text += piece;
    if (first)
        touch(*row);
    Q_EMIT messageGrew(*row);
}

void ChatModel::setStage(MessageId answer, chat::AskStage stage)
{
    const std::optional<int> row = rowOf(answer);
    if (!row || m_items.at(*row).stage == stage)
        return;
    m_items[*row].stage = stage;
    touch(*row);
}

void ChatModel::setReading(MessageId answer, int done, int total)
{
    const std::optional<int> row = rowOf(answer);
    if (!row)
        return;
    m_items[*row].wait.reset();
    m_items[*row].partsRead = done;
    m_items[*row].parts = total;
    touch(*row);
}

void ChatModel::setWait(MessageId answer, const Error &reason, Instant until)
{
    const std::optional<int> row = rowOf(answer);
    if (!row)
        return;
    m_items[*row].wait = ChatItem::Wait{reason, until};
    touch(*row);
}

void ChatModel::finish(const MessageRow &message)
{
    const std::optional<int> row = rowOf(message.id);
    if (!row)
        return;
    m_items[*row] = {message, chat::AskStage::Done, {}, 0, 0};
    touch(*row);
}

void ChatModel::touch(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace quire::ui
