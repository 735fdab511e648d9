// FakeProvider: Gemini, an OpenAI-compatible server and Brave on one loopback port, which behave towards each key as its
// script says. For tests, in their own event loop, and as the program quire-fakeprovider.
//
//   /v1beta/models...           Gemini            /_control/key/<key or last four>  POST a behaviour or a list of them
//   /v1/... /v1beta/openai/...  OpenAI            /_control/log                     GET the requests so far, without keys
//   /res/v1/web/search          Brave
#pragma once

#include "tests/support/fakeprovider/dialect.h"

namespace quire::test {

struct SeenRequest {
    QByteArray method;
    QByteArray path;
    QString key;      ///< Whole, for tests in this process; the control log shows its last four.
    bool keyInUrl = false;
    QString model;
    QString behaviour;
    QByteArray body;
};

class FakeProvider final : public QObject
{
    Q_OBJECT
public:
    explicit FakeProvider(QObject *parent = nullptr);

    [[nodiscard]] bool listen(quint16 port = 0) { return m_server.listen(port); }
    /// "http://127.0.0.1:PORT": the base of the Gemini and Brave endpoints.
    [[nodiscard]] QUrl baseUrl() const { return m_server.baseUrl(); }
    /// The base of the OpenAI-compatible endpoint.
    [[nodiscard]] QUrl openAiUrl() const;

    void setScripts(Scripts scripts) { m_scripts = std::move(scripts); }
    /// From now on; the last behaviour stays. `key` may be its last four characters. Names as in behaviour.h.
    void setBehaviour(const QString &key, const QList<Behaviour> &behaviours);
    void setBehaviour(const QString &key, const QString &name);
    /// For keys without a script.
    void setDefault(const QList<Behaviour> &behaviours);
    /// Between the pieces of a stream.
    void setPace(Milliseconds pace) { m_pace = pace; }

    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }
    [[nodiscard]] int seenWith(const QString &key) const;

Q_SIGNALS:
    void requestSeen(const QString &key);

private:
    void handle(const ServerRequest &request, const std::shared_ptr<ServerReply> &reply);
    [[nodiscard]] ReplyPlan planFor(const ServerRequest &request, const Asked &asked, const Behaviour &behaviour) const;
    [[nodiscard]] ReplyPlan control(const ServerRequest &request);

    HttpServer m_server;
    Scripts m_scripts;
    Milliseconds m_pace{0};
    QList<SeenRequest> m_seen;
};

} // namespace quire::test
