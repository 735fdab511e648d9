// ContextView: cited blocks among their neighbours, as running text: for slides, Word files and text, and for what was
// stored of a file that has gone.
#pragma once

#include "core/ingest/sourceloader.h"

#include <QTextBrowser>

namespace quire::ui {

class ContextView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ContextView(QWidget *parent = nullptr);
    void setContext(const ingest::SourceContext &context);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void rebuild();
    ingest::SourceContext m_context;
};

} // namespace quire::ui
