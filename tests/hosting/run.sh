#!/usr/bin/env bash
# Serves a built site with real nginx and the sample configurations, and looks at the answers: run.sh SITE
set -euo pipefail
site=$(cd "$1" && pwd)
samples=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../hosting/nginx" && pwd)
work=$(mktemp -d)
port=${PORT:-8765}
trap 'kill "$(cat "$work/pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT

cp "$samples"/*.conf "$work"
mkdir -p "$work/empty"
# The samples as they are, but for where the files lie and which port is free. nginx may run as another user.
sed -i "s|/srv/brochures|$site|; s|/srv/association|$work/empty|; s|listen 80;|listen 127.0.0.1:$port;|" "$work/root.conf" "$work/subpath.conf"
sed -i 's|access_log off;|access_log off; log_not_found off;|' "$work/headers.conf"
chmod 755 "$work"
cat > "$work/nginx.conf" <<EOF
pid $work/pid;
error_log $work/error.log warn;
user $(id -un);
events { }
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
    include brochures.conf;
    include root.conf;
    include subpath.conf;
}
EOF
nginx -q -t -p "$work" -c "$work/nginx.conf" || { cat "$work/error.log"; exit 1; }
nginx -p "$work" -c "$work/nginx.conf"

faults=0
checks=0
# is WHAT WANTED GOT: compares, and counts.
is() {
    checks=$((checks + 1))
    if [ "$2" != "$3" ]; then
        printf 'FAULT %s: wanted "%s", got "%s"\n' "$1" "$2" "$3"
        faults=$((faults + 1))
    fi
}
# get HOST PATH [OPTION…]: status and headers, names in small letters.
get() {
    local host=$1 path=$2
    shift 2
    curl -s -o "$work/body" -D - -H "Host: $host" "$@" "http://127.0.0.1:$port$path" | tr -d '\r' | sed 's/^\([^:]*\):/\L\1:/'
}
status() { head -1 | cut -d' ' -f2; }
field() { sed -n "s/^$1: //p" | paste -sd'|'; }

root=brochures.example
part=association.example
for where in "$root /" "$part /patients/"; do
    read -r host base <<<"$where"
    style=$base$(cd "$site" && find assets -maxdepth 1 -name '*.css' | head -1)
    answer=$(get "$host" "${base}en/index.html")
    is "$base status" 200 "$(status <<<"$answer")"
    is "$base type" "text/html; charset=utf-8" "$(field content-type <<<"$answer")"
    is "$base cache" no-cache "$(field cache-control <<<"$answer")"
    is "$base policy" "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" "$(field content-security-policy <<<"$answer")"
    is "$base sniff" nosniff "$(field x-content-type-options <<<"$answer")"
    is "$base referrer" no-referrer "$(field referrer-policy <<<"$answer")"
    is "$base cookie" "" "$(field set-cookie <<<"$answer")"
    tag=$(field etag <<<"$answer")
    is "$base not changed" 304 "$(get "$host" "${base}en/index.html" -H "If-None-Match: $tag" | status)"
    answer=$(get "$host" "$style" -H 'Accept-Encoding: gzip')
    is "$base style compressed" gzip "$(field content-encoding <<<"$answer")"
    is "$base style cache" "public, max-age=31536000, immutable" "$(field cache-control <<<"$answer")"
    is "$base style type" "text/css; charset=utf-8" "$(field content-type <<<"$answer")"
    answer=$(get "$host" "${base}assets/icon.svg")
    is "$base picture policy" "default-src 'none'; frame-ancestors 'none'" "$(field content-security-policy <<<"$answer")"
    answer=$(get "$host" "${base}en/mood/no-such-page.html")
    is "$base wrong address" 404 "$(status <<<"$answer")"
    is "$base wrong address is told" "$(sha256sum <"$site/404.html")" "$(sha256sum <"$work/body")"
    is "$base wrong address keeps its style" 1 "$(field content-security-policy <<<"$answer" | grep -c unsafe-inline)"
    is "$base folder" 200 "$(get "$host" "${base}fr/mood/" | status)"
    is "$base no list of files" 403 "$(get "$host" "${base}assets/" | status)"
    is "$base captions" "text/vtt; charset=utf-8" "$(get "$host" "${base}en/videos/gi-cancers/gi-cancers-en.vtt" | field content-type)"
done

# The bare address leads to the reader's language; the choice of languages never leads away.
for pair in "ar-EG,ar;q=0.9 /ar/index.html" "zh-CN /zh-Hans/index.html" "pt-BR,pt;q=0.8 /pt/index.html"; do
    read -r accept target <<<"$pair"
    answer=$(get $root / -H "Accept-Language: $accept")
    is "$accept" "http://$root$target" "$(field location <<<"$answer")"
    is "$accept varies" Accept-Language "$(field vary <<<"$answer")"
    is "$accept choice" 200 "$(get $root /index.html -H "Accept-Language: $accept" | status)"
done
is "a language that is not offered" 200 "$(get $root / -H 'Accept-Language: ja' | status)"
is "no language" 200 "$(get $root / | status)"
is "log" "" "$(grep -v 'directory index of' "$work/error.log" || true)"

printf 'nginx: %d checks, %d faults\n' "$checks" "$faults"
[ "$faults" = 0 ]
