#include "app/picture.h"

#include "core/base/await.h"
#include "ui/mainwindow.h"

#include <QPixmap>

namespace quire::app {
namespace {

/// What is still being laid out or loaded after the last answer came; a picture may wait.
constexpr Milliseconds settling{1'200};
constexpr Milliseconds longestWait{15'000};

} // namespace

PictureTaker::PictureTaker(Application &application, QString file)
    : m_application(application)
    , m_file(std::move(file))
{
}

void PictureTaker::start()
{
    m_application.window().resize(1360, 860);
    m_application.start({});
    connect(&m_application.engine().sources, &ingest::SourceLoader::loaded, this, [this] { settle(); });
    m_timer = m_application.engine().clock.runAfter(longestWait, [this] { take(); });
    connect(&m_application.engine().queue, &ingest::IngestQueue::libraryLoaded, this, &PictureTaker::openNewest);
}

void PictureTaker::openNewest()
{
    auto &chat = m_application.engine().chat;
    await(this, chat.conversations(), [this, &chat](const Result<QList<store::ConversationRow>> &rows) {
        if (!rows || rows->isEmpty())
            return settle();
        const ConversationId newest = rows->first().id;
        m_application.window().openConversation(newest);
        await(this, chat.messages(newest), [this](const Result<QList<store::MessageRow>> &messages) {
            if (messages) {
                for (auto message = messages->crbegin(); message != messages->crend(); ++message) {
                    for (const store::SourceRow &source : message->sources) {
                        if (source.cited)
                            return m_application.window().showSource(source);
                    }
                }
            }
            settle();
        });
    });
}

void PictureTaker::settle()
{
    m_timer = m_application.engine().clock.runAfter(settling, [this] { take(); });
}

void PictureTaker::take()
{
    Q_EMIT finished(m_application.window().grab().save(m_file));
}

} // namespace quire::app
