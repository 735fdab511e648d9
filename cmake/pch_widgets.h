// Precompiled for ui and everything that shows it.
#include "pch_core.h"
#include <QtWidgets/QtWidgets>
