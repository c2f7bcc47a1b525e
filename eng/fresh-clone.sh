#!/usr/bin/env bash
# Does what a newcomer does: clones the last commit into an empty folder, runs the README's main command, installs the
# tool as the README says, and runs it far from the clone. What is printed must be what the README shows.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
unset YUEZHANG_SOURCES YUEZHANG_ORACLES YUEZHANG_RECORD

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
clone="$folder/clone" tools="$folder/tools"

if [ -n "$(git -C "$root" status --porcelain)" ]; then
    echo "note: what is not committed is not in the clone"
fi
git clone --quiet "$root" "$clone"

main=$("$clone/eng/readme-block.sh" --commands "the main command")
"$clone/eng/readme-block.sh" "the main command's output" | sed 's/[[:space:]]*$//' > "$folder/expected"
install=$("$clone/eng/readme-block.sh" --commands "install as a tool")

# same NAME COMMAND… — the command prints what the README shows
same() {
    local name=$1
    shift
    "$@" < /dev/null | sed 's/[[:space:]]*$//' > "$folder/printed"
    if ! diff -u --label README.md --label "$name" "$folder/expected" "$folder/printed"; then
        echo "$name does not print what README.md shows" >&2
        exit 1
    fi
    echo "ok: $name"
}

cd "$clone"
same "$main" bash -c "$main"

# a tool installed for the user would outlive this script, so the same command puts it into a folder of its own
case $install in
    *--global*) ;;
    *) echo "the README installs the tool without --global" >&2; exit 1 ;;
esac
while IFS= read -r command; do
    echo "\$ $command"
    PATH="$tools:$PATH" bash -euc "${command/--global/--tool-path \"$tools\"}" < /dev/null
done <<< "$install"

mkdir "$folder/elsewhere"
cd "$folder/elsewhere"
rm -rf "$clone"
same "the installed yuezhang" "$tools/yuezhang"
