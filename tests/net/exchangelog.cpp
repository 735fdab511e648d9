#include "tests/net/exchangelog.h"
