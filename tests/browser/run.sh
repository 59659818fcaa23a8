#!/usr/bin/env bash
# tests/browser/run.sh SITE [--all] [--update] …   Judges a built site in Chromium; `--help` and README.md say more.
# Installs what is missing: Debian's chromium, nodejs and npm, and the two packages of package-lock.json. Nothing is
# written into the repository but node_modules, which git ignores, and, with --update, snapshots.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

missing=()
command -v chromium >/dev/null || [ -n "${CHROMIUM:-}" ] || missing+=(chromium)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
# Glyphs for every script, so that widths and heights are those of real letters.
if command -v dpkg >/dev/null; then
    for package in fonts-noto-core fonts-noto-cjk; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
fi
if [ ${#missing[@]} -gt 0 ]; then
    printf 'installing %s\n' "${missing[*]}" >&2
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
fi

stamp=$here/node_modules/.lock
if ! cmp -s "$here/package-lock.json" "$stamp"; then
    npm --prefix "$here" ci --silent >&2
    cp "$here/package-lock.json" "$stamp"
fi
exec node "$here/run.mjs" "$@"
