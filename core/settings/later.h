// Answers of a SecretStore come later, on the same thread, and not at all once the store is gone. Private to this folder.
#pragma once

#include <QMetaObject>
#include <QObject>

namespace quire::settings {

template<typename Callback, typename Answer>
void answerLater(QObject &context, Callback done, Answer answer)
{
    QMetaObject::invokeMethod(
        &context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
}

} // namespace quire::settings
