// What the library shows before the first document: where to drop files, and the samples for a first try.
#pragma once

#include <QWidget>

namespace quire::ui {

class EmptyLibrary final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyLibrary(QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void samplesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quire::ui
