#!/usr/bin/env bash
# Prints the lines of the fenced block of README.md that stands directly under the line `<!-- MARKER -->`.
# Use: eng/readme-block.sh [--commands] MARKER     with --commands only what follows `$ ` at the start of a line
set -euo pipefail

readme="$(dirname "${BASH_SOURCE[0]}")/../README.md"
filter='p'
if [ "$1" = --commands ]; then
    filter='s/^\$ //p'
    shift
fi

block=$(awk -v marker="<!-- $1 -->" '
    state == "inside" && $0 == fence { exit }
    state == "inside"                { print }
    state == "marked"                { fence = $0; sub(/[^`].*/, "", fence); state = (fence ~ /^```/) ? "inside" : "" }
    $0 == marker                     { state = "marked" }
' "$readme" | sed -n "$filter")

if [ -z "$block" ]; then
    echo "README.md has no block under <!-- $1 -->" >&2
    exit 1
fi
printf '%s\n' "$block"
