#!/usr/bin/env bash
# Installs what is missing, builds everything and runs the tests: offscreen, without internet, in parallel. The build is
# the one packaging/run.sh uses.
#
#   packaging/test.sh [ARGUMENTS OF ctest...]       for example: packaging/test.sh -R pool
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages build test
configure -DQUIRE_TESTS=ON -DQUIRE_WERROR="${QUIRE_WERROR:-OFF}"
compile all
say "running the tests"
exec ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel "$jobs" --timeout 300 "$@"
