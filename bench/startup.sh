#!/usr/bin/env bash
# Measures what the mission promises of a start: seconds until the first page when started again with the demonstration's
# data, and the memory of server and database together (PSS, from /proc/*/smaps_rollup). Linux only.
#   bench/startup.sh [ROUNDS]
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
rounds="${1:-3}"
data="$(mktemp -d)"
port="$(( 20000 + RANDOM % 20000 ))"
server=""

stop() {
  if [ -n "$server" ]; then
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=""
  fi
}
trap 'stop; rm -rf "$data"' EXIT

now() { date +%s%N; }

start() {
  local begun answered
  begun="$(now)"
  "$home/chot" run --port "$port" --data "$data/chot" >"$data/said" 2>&1 &
  server=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/sign-in")" = 200 ]; do
    kill -0 "$server" 2>/dev/null || { cat "$data/said" >&2; exit 1; }
    sleep 0.05
  done
  answered="$(now)"
  echo "$(( (answered - begun) / 1000000 ))"
}

# proportional memory of processes, in MB
pss() {
  local pid sum=0 part
  for pid in "$@"; do
    part="$(awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup" 2>/dev/null || echo 0)"
    sum=$((sum + ${part:-0}))
  done
  echo "$((sum / 1024))"
}

database_processes() {
  local cwd
  for cwd in /proc/[0-9]*/cwd; do
    if [ "$(readlink "$cwd" 2>/dev/null)" = "$data/chot/postgres" ]; then
      basename "$(dirname "$cwd")"
    fi
  done
}

memory() {
  local s d
  s="$(pss "$server")"
  # shellcheck disable=SC2046
  d="$(pss $(database_processes))"
  echo "server $s MB + database $d MB = $((s + d)) MB PSS"
}

"$home/chot" notice parse "$home/README.md" >/dev/null # builds what is out of date, so that only the start is measured
echo "load $(cut -d' ' -f1-3 /proc/loadavg) on $(nproc) cores"
start >"$data/ms"
echo "first start, making the database: $(cat "$data/ms") ms; $(memory)"
stop
for round in $(seq "$rounds"); do
  start >"$data/ms"
  before="$(memory)"
  for _ in $(seq 200); do curl -s -o /dev/null "http://127.0.0.1:$port/sign-in"; done
  begun="$(now)"
  echo "started again ($round): first page after $(cat "$data/ms") ms; $before; after 200 pages $(memory)"
  stop
  echo "  stopped in $(( ($(now) - begun) / 1000000 )) ms"
done
begun="$(now)"
"$home/chot" notice parse "$home/README.md" >/dev/null
echo "notice parse of a text: $(( ($(now) - begun) / 1000000 )) ms"
