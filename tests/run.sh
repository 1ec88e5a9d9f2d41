#!/usr/bin/env bash
# Installs what the tests need, builds everything (warnings are errors) and runs all tests.
# The last line is "N passed, N failed"; the exit code says the same.
#   tests/run.sh                 all
#   tests/run.sh Engine Web      only the test projects whose name contains one of these words
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

fail() { echo "$1" >&2; echo "0 passed, 1 failed"; exit 1; }

wanted() {
  [ "$#" -eq 1 ] && return 0
  local name=$1 word
  shift
  for word in "$@"; do [[ $name == *"$word"* ]] && return 0; done
  return 1
}

# The browser tests drive Chromium: E2E_CHROMIUM names another one than the system's.
if wanted E2E "$@" && ! command -v "${E2E_CHROMIUM:-chromium}" >/dev/null; then
  echo "installing chromium"
  { apt-get update -q && apt-get install -yq --no-install-recommends chromium fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji; } >"$results/apt.log" 2>&1 \
    || { tail -n 20 "$results/apt.log" >&2; fail "The browser tests need Chromium: install it, or set E2E_CHROMIUM to its path."; }
fi

dotnet build -c Release || fail "build failed"

passed=0 failed=0
for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  case $name in *Benchmarks) continue ;; esac
  wanted "$name" "$@" || continue
  dotnet test "$project" -c Release --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results" --blame-hang-timeout 5m
  rc=$?
  # A browser on a busy machine may miss a click: what failed there is run once more, alone, and its second result counts.
  if [ $rc -ne 0 ] && [[ $name == *E2E ]]; then
    again=$(grep -oE '<UnitTestResult [^>]*outcome="Failed"' "$results/$name.trx" | grep -oE 'testName="[^"(]+' | sed 's/testName="/FullyQualifiedName=/' | sort -u | paste -sd'|')
    if [ -n "$again" ] && dotnet test "$project" -c Release --no-build --filter "$again"; then
      echo "passed the second time: $again"
      sed -i -E 's/(<Counters total="[0-9]+" executed=")([0-9]+)(" passed=")[0-9]+/\1\2\3\2/' "$results/$name.trx"
      rc=0
    fi
  fi
  # The counters of what really ran.
  read -r executed ok < <(sed -nE 's/.*<Counters total="[0-9]+" executed="([0-9]+)" passed="([0-9]+)".*/\1 \2/p' "$results/$name.trx" 2>/dev/null || true; echo 0 0)
  bad=$((executed - ok))
  # A run that ended badly without a failing test (crash, hang, nothing found) is one failure.
  if [ $bad -eq 0 ] && { [ $rc -ne 0 ] || [ "$ok" -eq 0 ]; }; then bad=1; fi
  passed=$((passed + ok)) failed=$((failed + bad))
done
# What failed once more, where it is seen: below everything else.
for trx in "$results"/*.trx; do
  grep -oE '<UnitTestResult [^>]*outcome="Failed"' "$trx" | sed -E 's/.*testName="([^"]+)".*/failed: \1/'
done
[ $failed -eq 0 ] || grep -hE -A4 ' (ERR|FTL)\]' tests/ArticleCompare.E2E/bin/Release/net10.0/shots/app.log 2>/dev/null | head -n 60
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
