#include "core/document/chunker.h"
