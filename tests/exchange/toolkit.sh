#!/bin/sh
# Exports all languages, passes the files through translate-toolkit, and imports them: nothing may have changed.
#
# Usage: toolkit.sh SHAPE PYTHON [SCHEMAS]
#   SHAPE    the program
#   PYTHON   a python with translate-toolkit and lxml (pip install translate-toolkit lxml)
#   SCHEMAS  a folder with xliff-core-1.2-transitional.xsd, xliff-core-2.0.xsd and xml.xsd; without it nothing is validated
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for format in xliff12 xliff21 po; do
    "$1" --root "$root" export --format "$format" --out "$work/$format" >/dev/null
done
"$2" "$here/toolkit.py" "$work" ${3:+"$3"}
for format in xliff12 po; do
    find "$work/$format" -name '*.back.*' -exec "$1" --root "$root" import --dry-run {} + 2>"$work/said" || {
        cat "$work/said"
        exit 1
    }
    tail -1 "$work/said"
    # A message that would be taken is one that came back changed.
    grep -q '^0 messages would be taken.* 0 refused' "$work/said"
done
