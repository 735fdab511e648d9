// SourceView: one cited source - a page with its highlight, or blocks in their context - with its name, its place, and
// what can be done with it. Takes values; tells intents.
#pragma once

#include "core/ingest/sourceloader.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace quire::ui {

class ContextView;
class PageView;

class SourceView final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    /// What is on its way: named at once, while its page is still being drawn.
    void showLoading(const Passage &passage, const QString &quote);
    void showSource(const ingest::Source &source);
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void pageRequested(int page);
    void sharperWanted(double dotsPerInch);
    void openFileRequested();
    void copyQuoteRequested();

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildPageBar();
    void showPage(const ingest::SourcePage &page);
    void showNotice(const QString &text);

    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_notice;
    QToolButton *m_copy = nullptr;
    QToolButton *m_open = nullptr;
    QWidget *m_pageBar = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_pageLabel = nullptr;
    QStackedWidget *m_stack;
    PageView *m_page;
    ContextView *m_context;
    QLabel *m_problem;
    int m_shownPage = 0;
};

} // namespace quire::ui
