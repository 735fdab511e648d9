#!/usr/bin/env bash
# Installs what is missing, builds the benchmarks and runs one family of them, or all.
#
#   packaging/bench.sh [FAMILY] [ARGUMENTS...]      FAMILY: see tests/bench/README.md
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages build bench
configure -DQUIRE_TESTS=ON -DQUIRE_BENCH=ON
compile all
exec "$top/tests/bench/run" "$build" "$@"
