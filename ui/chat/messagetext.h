// MessageText: the text of one message, as a real QTextBrowser, so that selection, links, copying and screen readers
// work as everywhere. It is as high as its text and never scrolls. Answers are untrusted: nothing is loaded, and a link
// is only ever reported. GUI thread.
#pragma once

#include "ui/markdown/markdownbuilder.h"

#include <QTextBrowser>
#include <memory>

namespace quire::ui {

class StreamedMarkdown;

class MessageText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MessageText(QWidget *parent = nullptr);
    ~MessageText() override;

    void showPlain(const QString &text, const MarkdownStyle &style);
    /// A selection survives where the text stays the same.
    void showMarkdown(const QString &markdown, const MarkdownStyle &style, const KnownCitations &known);
    /// Brings a growing answer up to date; cheap for the part that was shown before.
    void stream(const QString &markdown, const MarkdownStyle &style);

    /// What a citation's tool tip says, by its number.
    void setCitationHints(const QHash<int, QString> &hints) { m_hints = hints; }

    /// Lays the text out for this width and gives its height.
    int heightForText(int width);
    /// The width that the text needs, at most `limit`.
    int widthForText(int limit);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void citationActivated(int number);
    void linkActivated(const QUrl &url);
    void copyMessageRequested();
    void keyScrolled(QKeyEvent *event); ///< A key that scrolls: the transcript's to handle.

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void install(std::unique_ptr<QTextDocument> document);
    void wrapAt(int width);
    void openLink(const QUrl &url);
    /// The code block whose header is at this point of the viewport; invalid where there is none.
    [[nodiscard]] QTextBlock codeHeaderAt(const QPoint &point) const;

    MarkdownStyle m_style;
    QHash<int, QString> m_hints;
    std::unique_ptr<StreamedMarkdown> m_stream;
};

} // namespace quire::ui
