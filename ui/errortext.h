// Errors for people: a sentence that says what happened and, where something can be done, what to do. Made from the
// code alone; an Error's `detail` is for logs. Pure.
#pragma once

#include "core/base/error.h"

namespace quire::ui {

struct ErrorText {
    QString sentence;
    QString nextStep; ///< Empty where there is nothing to do.

    [[nodiscard]] QString both() const;
};

[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace quire::ui
