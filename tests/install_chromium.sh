#!/usr/bin/env bash
# Installs Chromium from Debian's packages for the tests in a browser, or prints why it cannot.
set -euo pipefail
skip() { echo "no Chromium: $1; tests in a browser are skipped"; exit 0; }
for browser in chromium google-chrome; do
  if command -v "$browser"; then exit 0; fi
done
command -v apt-get > /dev/null || skip "there is no apt-get; install chromium or google-chrome"
[ "$(id -u)" = 0 ] || skip "only root may install it: sudo apt-get install chromium"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
(apt-get update && apt-get install --yes --no-install-recommends chromium) > "$log" 2>&1 ||
  skip "apt-get failed: $(tail -n 1 "$log")"
command -v chromium || skip "the package has no program of that name"
