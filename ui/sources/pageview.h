// PageView: a page's image with its cited places marked. Zooms around what is marked; wheel with Ctrl, and the buttons of
// the panel, change the zoom. Takes values.
#pragma once

#include <QPixmap>
#include <QScrollArea>

namespace quire::ui {

class PageCanvas;

class PageView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    /// `highlight` is in points, as `pageSize`.
    void setPage(const QByteArray &png, const QSizeF &pageSize, const QList<QRectF> &highlight);
    void zoomBy(double factor);
    void fitWidth();

Q_SIGNALS:
    /// The image is shown this much larger than its own pixels: a sharper one would help.
    void sharperWanted(double dotsPerInch);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    void showHighlight();

    PageCanvas *m_canvas;
    QSizeF m_pageSize{595, 842};
    QList<QRectF> m_highlight;
    double m_zoom = 1; ///< Of the width that fits.
};

} // namespace quire::ui
