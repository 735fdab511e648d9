// TwoKeys: a story of two keys, the first of which is in trouble, over real sockets: what the user got, what each key was
// asked, and what the pool thinks of the first one afterwards. The second key is of another project and well; the first one
// is always asked first.
#pragma once

#include "tests/chat/rig.h"

namespace quire::test {

/// Who speaks at the other end.
enum class Speech { Gemini, GeminiAsOpenAi, Compatible, Brave };
[[nodiscard]] const char *speechName(Speech speech);

/// How a call went, as its caller saw it.
struct Story {
    QString text;
    int seams = 0;
    int waits = 0;
    std::optional<chat::CallReport> report;
    std::optional<Error> error;
    QList<chat::Attempt> attempts;
    [[nodiscard]] bool ended() const { return report || error; }
};

class TwoKeys
{
public:
    explicit TwoKeys(Speech speech);

    /// False when the program did not open; then nothing else works.
    [[nodiscard]] bool open();
    void firstBehaves(const QList<Behaviour> &behaviours) { m_rig.server.setBehaviour(firstSecret(), behaviours); }
    void secondBehaves(const QList<Behaviour> &behaviours) { m_rig.server.setBehaviour(secondSecret(), behaviours); }
    /// Asks once and waits for the end. `step` is how much virtual time passes while nothing arrives.
    [[nodiscard]] Story ask(Milliseconds step = Milliseconds(50));

    [[nodiscard]] int askedOfFirst() const;
    [[nodiscard]] int askedOfSecond() const;
    [[nodiscard]] pool::KeySnapshot first() const;
    /// The last fault of the first key that the log tells of.
    [[nodiscard]] std::optional<pool::LogEntry> fault() const;
    [[nodiscard]] Rig &rig() { return m_rig; }
    [[nodiscard]] chat::CallRequest request() const;
    [[nodiscard]] std::unique_ptr<chat::PoolCall> start(const chat::CallRequest &request, Story &story);

private:
    [[nodiscard]] pool::Service service() const;
    [[nodiscard]] QString firstSecret() const;
    [[nodiscard]] QString secondSecret() const;
    [[nodiscard]] int generations(const QString &secret) const;

    Speech m_speech;
    Rig m_rig;
    KeyId m_first;
    KeyId m_second;
    int m_question = 0;
};

} // namespace quire::test
