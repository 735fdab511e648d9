// Inspector: what was sent for an answer, to whom, and with what scores - from the stored message alone.
#pragma once

#include "core/store/chattable.h"

#include <QWidget>

class QFormLayout;
class QPlainTextEdit;
class QTreeWidget;

namespace quire::ui {

class Inspector final : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);
    void setAnswer(const store::MessageRow &answer);

Q_SIGNALS:
    void sourceActivated(const quire::store::SourceRow &source);

private:
    void showFacts();
    void showPassages();
    void showReading();

    store::MessageRow m_answer;
    QFormLayout *m_facts;
    QTreeWidget *m_passages;
    QWidget *m_reading; ///< Hidden, unless documents were read in parts.
    QTreeWidget *m_parts;
    QPlainTextEdit *m_prompt;
};

} // namespace quire::ui
