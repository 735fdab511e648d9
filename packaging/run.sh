#!/usr/bin/env bash
# Installs what is missing, builds Quire and opens its window.
#
#   packaging/run.sh [ARGUMENTS OF quire...]
#   packaging/run.sh --demo [PICTURE.png]   needs no key and no display: indexes the sample documents, asks two questions
#                                           offline, prints the cited answers, and saves a picture of the window
#   packaging/run.sh --with-fake-provider   opens the window on a server of this machine that answers like Gemini, so that
#                                           everything can be tried without a key
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mode=window
case ${1:-} in
  --demo) mode=demo; shift ;;
  --with-fake-provider) mode=fake; shift ;;
  -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
esac

install_packages build
configure
program=$build/app

demo() {
  local picture=${1:-quire-demo.png}
  profile=$(mktemp -d) # Not local: the trap needs it.
  trap 'rm -rf "$profile"' EXIT
  export QUIRE_PROFILE=$profile QT_QPA_PLATFORM=offscreen
  say "indexing the sample documents"
  "$program/quire-cli" add "$top"/resources/samples/*.pdf "$top"/resources/samples/*.docx "$top"/resources/samples/*.pptx
  local question conversation=()
  for question in "How many visits did the Harbour Library receive in 2025?" \
                  "What did the repair after storm Ylva cost, and what did the insurer pay?"; do
    printf '\n> %s\n\n' "$question"
    "$program/quire-cli" ask --offline "${conversation[@]}" "$question"
    conversation=(--conversation 1)
  done
  QT_LOGGING_RULES='default.warning=false' XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$profile} "$program/quire" --picture "$picture"
  printf '\n'
  say "a picture of the window is in $picture"
}

with_fake_provider() {
  output=$(mktemp) # Not local: the trap needs them.
  "$program/../tests/support/fakeprovider/quire-fakeprovider" --delay-ms 20 >"$output" &
  server=$!
  profile=${QUIRE_PROFILE:-$(mktemp -d)}
  trap 'kill "$server" 2>/dev/null; rm -f "$output"' EXIT
  local tries=0
  until [ -s "$output" ] || [ "$tries" -ge 50 ]; do sleep 0.1; tries=$((tries + 1)); done
  [ -s "$output" ] || die "the fake provider did not start"
  export QUIRE_PROFILE=$profile
  local base
  base=$(head -n 1 "$output")
  say "a provider of this machine answers at $base; the profile is $profile"
  "$program/quire-cli" settings set gemini/endpoint "$base" >/dev/null
  "$program/quire-cli" settings set brave/endpoint "$base" >/dev/null
  "$program/quire-cli" settings set openai/endpoint "$base/v1" >/dev/null
  GEMINI_API_KEY=${GEMINI_API_KEY:-demo-key-one-aaaa,demo-key-two-bbbb} "$program/quire" "$@"
}

case $mode in
  window) compile quire quire-cli quire-parser; exec "$program/quire" "$@" ;;
  demo) compile quire quire-cli quire-parser; demo "$@" ;;
  fake) compile quire quire-cli quire-parser quire-fakeprovider; with_fake_provider "$@" ;;
esac
