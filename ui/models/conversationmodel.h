// ConversationModel: all conversations under headings of their dates (Today, Yesterday, the last seven days, then by
// month), or, while a search is on, the messages that were found. Views read it; renaming is reported, not done.
// GUI thread.
#pragma once

#include "core/store/chattable.h"

#include <QAbstractListModel>
#include <QDate>

namespace quire::ui {

class ConversationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, IsHeadingRole, SnippetRole };

    using QAbstractListModel::QAbstractListModel;

    /// Latest first; `today` decides the headings.
    void setConversations(const QList<store::ConversationRow> &conversations, QDate today);
    /// Shows these instead, until clearHits().
    void setHits(const QList<store::MessageHit> &hits);
    void clearHits();
    [[nodiscard]] bool showsHits() const { return m_hits.has_value(); }

    [[nodiscard]] ConversationId idAt(int row) const;
    /// The first row of that conversation; -1 where it has none.
    [[nodiscard]] int rowOf(ConversationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void renameRequested(quire::ConversationId conversation, const QString &title);

private:
    struct Row {
        ConversationId id; ///< None: a heading.
        QString text;
        QString snippet;
    };

    void rebuild();
    [[nodiscard]] QString headingFor(QDate date) const;

    QList<store::ConversationRow> m_conversations;
    std::optional<QList<store::MessageHit>> m_hits;
    QDate m_today;
    QList<Row> m_rows;
};

} // namespace quire::ui
