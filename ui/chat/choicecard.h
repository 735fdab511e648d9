// ChoiceCard: a large button with an icon, a title and a sentence; one of the ways on from the empty state. GUI thread.
#pragma once

#include "ui/icons.h"

#include <QAbstractButton>

namespace quire::ui {

class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;

    Icon m_icon;
    QString m_sentence;
};

} // namespace quire::ui
