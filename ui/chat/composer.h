// Composer: where a question is written and how it is to be answered: attach, scope, web, model, send or stop. It holds
// no policy; it reports intents and shows what it is told. GUI thread.
#pragma once

#include <QFrame>

class QAbstractButton;
class QMenu;
class QToolButton;

namespace quire::ui {

class ComposerInput;

class Composer final : public QFrame
{
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Announces nothing: the text is a draft that comes back.
    void setText(const QString &text);
    void clear() { setText({}); }
    void focusInput();

    /// An answer is under way: the button stops it.
    void setRunning(bool running);
    /// Empty: all documents.
    void setScopeLabel(const QString &label);
    void setWeb(bool web);
    [[nodiscard]] bool web() const;
    /// `current` empty: passages alone, without a model.
    void setModels(const QStringList &models, const QString &current);

Q_SIGNALS:
    void sendRequested(const QString &text);
    void stopRequested();
    void attachRequested();
    void filesDropped(const QStringList &paths);
    void textEdited(const QString &text);
    void scopeCleared();
    void webToggled(bool web);
    void modelChosen(const QString &model); ///< Empty: none, search only.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void submit();
    void refreshButton();

    ComposerInput *m_input;
    QToolButton *m_attach;
    QToolButton *m_scope;
    QToolButton *m_web;
    QToolButton *m_model;
    QMenu *m_models;
    QAbstractButton *m_send;
    bool m_running = false;
};

} // namespace quire::ui
