// DropOverlay: lets files be dropped anywhere on a window, and shows that they can be. Watches the application's drag
// events, because text fields would take a file for its path.
#pragma once

#include <QWidget>

class QMimeData;

namespace quire::ui {

class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    /// Covers `window` while files are dragged over it.
    explicit DropOverlay(QWidget *window);

    /// The local files and folders in it.
    [[nodiscard]] static QStringList files(const QMimeData *data);

Q_SIGNALS:
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quire::ui
