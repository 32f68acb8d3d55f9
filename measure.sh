#!/usr/bin/env bash
# Measures what a turn costs, in Release, and prints the figures. Under three minutes; for longer runs: ./measure.sh --job medium
# Measured, never tested: what a machine can do today is no property of the code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

readonly artifacts="$PWD/BenchmarkDotNet.Artifacts"
rm -rf "$artifacts"
mkdir -p "$artifacts"
dotnet build BackBot.Benchmarks -c Release -v quiet --nologo -p:UseSharedCompilation=false
if ! dotnet run --project BackBot.Benchmarks -c Release --no-build -- --artifacts "$artifacts" "$@" > "$artifacts/run.log" 2>&1; then
  cat "$artifacts/run.log" >&2
  exit 1
fi

shopt -s nullglob
reports=("$artifacts"/results/*-report-github.md)
((${#reports[@]})) || { echo "measure.sh: no figures came out." >&2; exit 1; }
for report in "${reports[@]}"; do
  basename "$report" -report-github.md
  cat "$report"
  echo
done
