// Places widgets one after another in lines, as words stand in text. A function, not a QLayout: rows of the transcript
// must know their height before they are shown. GUI thread.
#pragma once

#include <QList>
#include <QPoint>

class QWidget;

namespace quire::ui {

/// Lays the widgets out from `origin` in the given width and gives the height they take; 0 for none.
int flow(const QList<QWidget *> &widgets, QPoint origin, int width, int gap);

} // namespace quire::ui
