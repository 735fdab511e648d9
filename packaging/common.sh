# Shared by the scripts here: finds and installs what is missing, configures, builds. Sourced, not run.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/build/release
jobs=$(nproc 2>/dev/null || echo 2)

say() { printf 'quire: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# packages GROUP...: the names of these groups, alternatives still joined by |
packages() {
  local group
  for group in "$@"; do awk -v group="$group" '$1 == group { print $2 }' "$top/packaging/debian-packages.txt"; done
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# missing GROUP...: what is not installed, alternatives resolved to a name this system knows
missing() {
  local choice name found
  for choice in $(packages "$@"); do
    found=
    for name in ${choice//|/ }; do is_installed "$name" && found=1 && break; done
    [ "$found" ] && continue
    for name in ${choice//|/ }; do
      if apt-cache show "$name" >/dev/null 2>&1; then break; fi
    done
    # With package lists not yet fetched no name is known; the first one is Debian's.
    apt-cache show "$name" >/dev/null 2>&1 || name=${choice%%|*}
    echo "$name"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "installing packages needs root: run as root, or install sudo. Needed: $wanted"
  fi
}

install_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    if [ -z "${QUIRE_DEPENDENCIES_READY:-}" ]; then
      say "this is not a Debian or Ubuntu system. Install your distribution's packages for the following,"
      say "then run this again with QUIRE_DEPENDENCIES_READY=1 (names are Debian's):"
      packages "$@" | sed 's/|.*//; s/^/  /' >&2
      exit 1
    fi
    return 0
  fi
  local wanted optional log
  wanted=$(missing "$@" | tr '\n' ' ')
  # What is merely nice comes along with a first installation, and never makes one necessary.
  [ "$wanted" ] || return 0
  say "installing $(echo "$wanted" | wc -w) packages that are missing (a minute or two)"
  log=$(mktemp)
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get update -q >"$log" 2>&1 || { tail -n 5 "$log" >&2; die "apt-get update failed"; }
  wanted=$(missing "$@" | tr '\n' ' ')
  # shellcheck disable=SC2086
  as_root apt-get install -y -q --no-install-recommends $wanted >>"$log" 2>&1 \
    || { tail -n 20 "$log" >&2; die "apt-get could not install: $wanted"; }
  for optional in $(missing nice); do
    as_root apt-get install -y -q --no-install-recommends "$optional" >>"$log" 2>&1 || true
  done
  rm -f "$log"
}

# configure [cmake options]: only when needed; quiet unless it fails
configure() {
  local log
  mkdir -p "$build"
  log=$build/configure.log
  if ! (cd "$top" && cmake --preset release "$@" >"$log" 2>&1); then
    cat "$log" >&2
    die "configuring failed"
  fi
}

# compile TARGET...: prints one line when there is work to do; the whole log only when it fails
compile() {
  local log=$build/build.log
  local -a targets=()
  local target
  for target in "$@"; do targets+=(--target "$target"); done
  if ! cmake --build "$build" "${targets[@]}" -- -n 2>/dev/null | grep -q 'no work to do'; then
    say "building (a few minutes the first time)"
  fi
  if ! cmake --build "$build" -j "$jobs" "${targets[@]}" >"$log" 2>&1; then
    grep -E -A12 'error|FAILED' "$log" | head -n 80 >&2
    die "the build failed; the whole of it is in $log"
  fi
}
