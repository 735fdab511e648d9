// ChatTest: asks the whole engine and collects what it says. Base of the tests of the ask journey.
#pragma once

#include "tests/chat/rig.h"

#include <QTest>

namespace quire::test {

class ChatTest : public QObject
{
protected:
    std::unique_ptr<Rig> m_rig;
    QList<store::MessageRow> m_questions;
    QList<store::MessageRow> m_started;
    QList<store::MessageRow> m_finished;
    QString m_grown;
    int m_seams = 0;
    int m_refused = 0;

    [[nodiscard]] bool openWithDocument()
    {
        m_rig = std::make_unique<Rig>();
        if (!m_rig->open() || !m_rig->addDocument())
            return false;
        listen();
        return true;
    }
    void listen()
    {
        m_questions.clear();
        m_started.clear();
        m_finished.clear();
        m_grown.clear();
        m_seams = 0;
        m_refused = 0;
        chat::ChatService *chat = m_rig->chat.get();
        connect(chat, &chat::ChatService::questionSaved, this, [this](const store::MessageRow &row) { m_questions.append(row); });
        connect(chat, &chat::ChatService::answerStarted, this, [this, chat](const store::MessageRow &row) {
            // A view draws its Stop button by this, also for a conversation that the question has just made.
            QVERIFY(chat->isAnswering(row.conversation));
            m_started.append(row);
        });
        connect(chat, &chat::ChatService::answerFinished, this, [this](const store::MessageRow &row) { m_finished.append(row); });
        connect(chat, &chat::ChatService::answerGrew, this, [this](MessageId, const QString &piece) { m_grown += piece; });
        connect(chat, &chat::ChatService::answerBroke, this, [this] { ++m_seams; });
        connect(chat, &chat::ChatService::askFailed, this, [this] { ++m_refused; });
    }
    store::MessageRow ask(const QString &question, ConversationId conversation = {}, chat::AnswerMode mode = chat::AnswerMode::Auto)
    {
        chat::AskRequest request;
        request.conversation = conversation;
        request.question = question;
        request.mode = mode;
        return ask(request);
    }
    store::MessageRow ask(const chat::AskRequest &request)
    {
        const qsizetype before = m_finished.size();
        m_rig->chat->ask(request);
        return m_rig->waitFor([&] { return m_finished.size() > before; }) ? m_finished.last() : store::MessageRow();
    }
};

} // namespace quire::test
