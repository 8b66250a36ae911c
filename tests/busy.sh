#!/usr/bin/env bash
# Runs make with the given arguments in the background, as scripts start it: without SIGINT and a
# terminal, while four processes keep the cores busy. Example: tests/busy.sh test ARGS=tests/data
set -uo pipefail
cd "$(dirname "$0")/.."
trap '' INT
loops=()
for _ in 1 2 3 4; do
  python3 -c "while True: pass" &
  loops+=($!)
done
trap 'kill "${loops[@]}"' EXIT
make "$@" < /dev/null &
wait $!
