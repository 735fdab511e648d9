#include "app/heaps.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace quire::app {

void keepHeapsFew()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 2);
    // Set by hand they stay; else one large block, freed, raises both for good.
    ::mallopt(M_MMAP_THRESHOLD, 256 << 10);
    ::mallopt(M_TRIM_THRESHOLD, 512 << 10);
#endif
}

} // namespace quire::app
