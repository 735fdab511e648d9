// MeaningBar: the line below the library that tells how far the vectors for search by meaning are; gone when there is
// nothing to tell. It leads to where that search is set up.
#pragma once

#include "core/chat/embeddingjob.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace quire::ui {

class MeaningBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MeaningBar(QWidget *parent = nullptr);
    void setProgress(const chat::EmbeddingProgress &progress);

Q_SIGNALS:
    void settingsRequested();

private:
    QLabel *m_text;
    QPushButton *m_settings;
    QProgressBar *m_bar;
};

} // namespace quire::ui
