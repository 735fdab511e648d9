// Questions and notices as window-modal dialogs that answer by callback: nothing here runs a nested event loop.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace quire::ui {

void tell(QWidget *parent, const QString &title, const QString &text);
/// `done` runs only when the user agrees; `action` is the agreeing button's text.
void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action, std::function<void()> done);

/// Makes room for what has just been shown in it; a layout with wrapped text would squeeze its fields instead.
void growToFit(QWidget *dialog);

} // namespace quire::ui
