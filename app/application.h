// Application: the composition root of `quire`. Owns the engine and the window, and carries out what the window asks for
// that is neither the window's nor core's: sample documents, files to write, other runs of the program. GUI thread.
#pragma once

#include "app/engine.h"
#include "app/folderfollower.h"

#include <QObject>

namespace quire::ui {
class MainWindow;
enum class LogFormat;
}

namespace quire::app {

class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(std::unique_ptr<Engine> engine);
    ~Application() override;

    /// Shows the window and takes up where the last run ended.
    void start(const QStringList &files);
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] Engine &engine() { return *m_engine; }

private:
    void connectWindow();
    /// New texts get their vectors, where that is wanted.
    void followLibrary();
    void addSamples();
    void saveEvents(ui::LogFormat format, const QString &path);
    void keepLayout();
    void exportConversation(ConversationId conversation, const QString &path);
    void write(const QString &path, const QByteArray &bytes);

    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<FolderFollower> m_follower;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace quire::app
