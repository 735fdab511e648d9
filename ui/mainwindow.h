// MainWindow: assembles the window - conversations left, the chat in the middle, sources, documents and dashboard right -
// and connects what one part wants to the part that does it. What needs the composition root leaves as a signal.
// GUI thread; everything in Services outlives it.
#pragma once

#include "ui/dashboard/dashboardview.h"
#include "ui/services.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;

namespace quire {
struct Error;
}
namespace quire::settings {
struct Settings;
}
namespace quire::store {
struct SourceRow;
}

namespace quire::ui {

class ChatPage;
class ConversationList;
class NoticeBar;
class SettingsDialog;
class SidePanel;
class StatusLine;
class Theme;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Place, size and splitters, for the next start.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

public Q_SLOTS:
    void openSettings(const QString &page = {});
    void openConversation(quire::ConversationId conversation);
    void showDashboard();
    /// Opens what a citation points at, in the right panel.
    void showSource(const quire::store::SourceRow &source);
    /// For what failed outside the window: said in the status line.
    void showError(const quire::Error &error);
    void raiseToFront();

Q_SIGNALS:
    void samplesRequested();
    /// The conversation is to be written to this file, in the format of its suffix.
    void conversationExportRequested(quire::ConversationId conversation, const QString &file);
    /// The event log is to be written to this file.
    void logExportRequested(quire::ui::LogFormat format, const QString &file);
    void closing(const QByteArray &layoutState);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void assemble();
    void buildMenus();
    void connectChat();
    void connectPanels();
    void connectKeys();
    void offerToUnlock();
    void refreshPool();
    void applySettings(const settings::Settings &settings);
    void chooseExportFile(LogFormat format);
    void chooseConversationFile();
    void about();

    Services m_services;
    Theme *m_theme;
    NoticeBar *m_notices;
    ConversationList *m_conversations;
    ChatPage *m_chat;
    SidePanel *m_side;
    StatusLine *m_status;
    QSplitter *m_splitter;
    QPointer<SettingsDialog> m_settings;
    bool m_unlockOffered = false;
};

} // namespace quire::ui
