// RunningAnswers: the text so far of every answer that is under way, in whatever conversation. A conversation opened in
// mid-answer is read from the store, which is a little behind; this closes the gap. GUI thread.
#pragma once

#include "core/store/chattable.h"

#include <QHash>

namespace quire::ui {

class RunningAnswers
{
public:
    void start(const store::MessageRow &answer) { m_answers.insert(answer.id, answer); }
    void finish(MessageId answer) { m_answers.remove(answer); }

    void grow(MessageId answer, const QString &piece)
    {
        if (const auto found = m_answers.find(answer); found != m_answers.end())
            found->text += piece;
    }

    /// The rows with what has arrived since they were stored.
    [[nodiscard]] QList<store::MessageRow> broughtUpToDate(QList<store::MessageRow> rows) const
    {
        for (store::MessageRow &row : rows) {
            if (const auto found = m_answers.constFind(row.id); found != m_answers.cend())
                row = *found;
        }
        return rows;
    }

private:
    QHash<MessageId, store::MessageRow> m_answers;
};

} // namespace quire::ui
