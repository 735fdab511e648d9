// SourcePanel: the Sources tab: the cited source, and beside it the inspector of its answer. Bound to the loader; GUI
// thread.
#pragma once

#include "core/ingest/sourceloader.h"
#include "core/store/chattable.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace quire::ui {

class Inspector;
class SourceView;

class SourcePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePanel(ingest::SourceLoader &loader, QWidget *parent = nullptr);

public Q_SLOTS:
    void showSource(const quire::store::SourceRow &source);
    void inspect(const quire::store::MessageRow &answer);

Q_SIGNALS:
    void noted(const QString &text);

private:
    void load(std::optional<int> page);
    void copyQuote();
    void openFile();
    void showInspector(bool shown);

    ingest::SourceLoader &m_loader;
    QStackedWidget *m_stack;
    SourceView *m_view;
    Inspector *m_inspector;
    QToolButton *m_back;
    store::SourceRow m_source;
    std::optional<int> m_page;
    double m_dotsPerInch = 144;
};

} // namespace quire::ui
