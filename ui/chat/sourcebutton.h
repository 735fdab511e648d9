// SourceButton: one source in the strip under an answer - its number, its document and its place. Opens the cited page.
// GUI thread.
#pragma once

#include "core/store/chattable.h"

#include <QAbstractButton>

namespace quire::ui {

class SourceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SourceButton(const store::SourceRow &source, QWidget *parent = nullptr);

    [[nodiscard]] const store::SourceRow &source() const { return m_source; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;

    store::SourceRow m_source;
};

} // namespace quire::ui
