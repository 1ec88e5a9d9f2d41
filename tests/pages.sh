#!/usr/bin/env bash
# What the pages of a story cost: bytes of HTML, bytes sent, and milliseconds of processor time of the server for one request.
#   dotnet run -c Release --project tests/ArticleCompare.Benchmarks -- write 300 FOLDER
#   dotnet run -c Release --project src/ArticleCompare.Web -- --data DATA --import FOLDER
#   tests/pages.sh ADDRESS/stories/N
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: tests/pages.sh ADDRESS/stories/N" >&2; exit 1; }
story=${1%/} requests=20
port=$(sed -E 's|^https?://[^/]*:([0-9]+)/.*|\1|' <<<"$story")
pid=$(ss -ltnp "sport = :$port" | grep -oE 'pid=[0-9]+' | head -n 1 | cut -d= -f2)
ticks() { awk '{print $14 + $15}' "/proc/$pid/stat"; }
ask() { curl -sf -o /dev/null -w '%{size_download}' "$@"; }

printf '%-28s %10s %10s %8s\n' page HTML sent 'ms CPU'
for page in '' '?filter=missing' '?order=text' /overview /numbers /names /side-by-side /print /export.csv /export.json; do
  html=$(ask "$story$page") || { printf '%-28s no answer\n' "${page:-table}"; continue; }
  sent=$(ask --compressed "$story$page")
  before=$(ticks)
  for _ in $(seq $requests); do ask --compressed "$story$page" >/dev/null; done
  after=$(ticks)
  printf '%-28s %10d %10d %8d\n' "${page:-table}" "$html" "$sent" $(((after - before) * 1000 / $(getconf CLK_TCK) / requests))
done
