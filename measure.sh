#!/usr/bin/env bash
# Measures what a turn costs and what the widget costs a page, in Release, and prints the figures. Under four minutes.
#   ./measure.sh --job medium     longer runs of the turn
#   ./measure.sh --browser        the widget alone: Chromium's own figures, and lighthouse on the demo page (needs Node and Chromium)
# Measured, never tested: what a machine can do today is no property of the code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

main() {
  if [[ "${1:-}" == --browser ]]; then measure_browser; return; fi
  measure_turns "$@"
  measure_browser
}

measure_turns() {
  local artifacts="$PWD/BenchmarkDotNet.Artifacts" report
  rm -rf "$artifacts"
  mkdir -p "$artifacts"
  dotnet build BackBot.Benchmarks -c Release -v quiet --nologo -p:UseSharedCompilation=false
  if ! dotnet run --project BackBot.Benchmarks -c Release --no-build -- --artifacts "$artifacts" "$@" > "$artifacts/run.log" 2>&1; then
    cat "$artifacts/run.log" >&2
    exit 1
  fi
  local -a reports
  mapfile -t reports < <(compgen -G "$artifacts/results/*-report-github.md")
  ((${#reports[@]})) || { echo "measure.sh: no figures came out." >&2; exit 1; }
  for report in "${reports[@]}"; do
    basename "$report" -report-github.md
    cat "$report"
    echo
  done
}

# Fails where a limit is not kept; each line names its own.
measure_browser() {
  local browser="${BACKBOT_CHROMIUM:-$(command -v chromium || command -v google-chrome || true)}"
  if ! command -v npm >/dev/null || [[ -z "$browser" ]]; then
    echo "measure.sh: the widget is measured with Node and Chromium; install both (apt-get install nodejs npm chromium)." >&2
    exit 1
  fi
  (cd BackBot.Benchmarks/Browser && npm ci --ignore-scripts --silent) || { echo "measure.sh: the packages of BackBot.Benchmarks/Browser cannot be installed." >&2; exit 1; }
  dotnet build BackBot -c Release -v quiet --nologo -p:UseSharedCompilation=false
  local folder log address='' status=0
  folder="$(mktemp -d)"
  log="$folder/log"
  dotnet BackBot/bin/Release/net10.0/BackBot.dll --Urls=http://127.0.0.1:0 --Storage:Folder="$folder/data" > "$log" 2>&1 &
  local service=$!
  for _ in {1..120}; do
    address="$(sed -n 's/.*Now listening on: *//p' "$log" | head -n 1)"
    [[ -z "$address" ]] || break
    sleep 0.5
  done
  if [[ -n "$address" ]]; then
    echo "The widget in $("$browser" --version 2>/dev/null || echo Chromium)"
    CHROMIUM="$browser" node BackBot.Benchmarks/Browser/measure.mjs "$address" || status=$?
  else
    cat "$log" >&2
    status=1
  fi
  kill "$service"
  wait "$service" 2>/dev/null || true
  rm -rf "$folder"
  return "$status"
}

main "$@"
