// WatchedBar: the line below the library that names the folders whose files join it by themselves; it leads to where they
// are chosen.
#pragma once

#include <QWidget>

class QPushButton;

namespace quire::ui {

class WatchedBar final : public QWidget
{
    Q_OBJECT
public:
    explicit WatchedBar(QWidget *parent = nullptr);
    void setFolders(const QStringList &folders);

Q_SIGNALS:
    void chooseRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText();

    QPushButton *m_button;
    QString m_text;
};

} // namespace quire::ui
