#!/usr/bin/env bash
# Builds everything and runs every test. From any folder:
#   ./test.sh          the reduced counts of the property and fuzz tests
#   ./test.sh --full   the full counts (sets BACKBOT_FULL=1)
# Exit code 0 only if the build, the formatting and every test are good. Results (trx) lie in TestResults/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for argument in "$@"; do
  case "$argument" in
    --full) export BACKBOT_FULL=1 ;;
    *) echo "test.sh: '$argument' is not known. There is only --full." >&2; exit 2 ;;
  esac
done

readonly results="$PWD/TestResults"
# What the fault tests counted is printed at the end.
export BACKBOT_REPORT="$results/faults.txt"
readonly -a builds=(--nologo -p:UseSharedCompilation=false)
# Build servers would outlive this script.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

main() {
  rm -rf "$results"
  mkdir -p "$results"
  need_dotnet
  need_system_packages
  need_node_packages

  step "Build, warnings as errors"
  dotnet build BackBot.sln "${builds[@]}" -v quiet

  local formatted=0 tested=0
  step "Formatting"
  check_format || formatted=1
  step "Tests"
  run_tests || tested=1
  summarise

  if ((formatted)); then echo "Formatting differs: run 'dotnet format whitespace . --folder' and look at what it changes." >&2; fi
  ((formatted == 0 && tested == 0))
}

step() { printf '\n== %s\n' "$1"; }

need_dotnet() {
  command -v dotnet >/dev/null && return
  echo "test.sh: 'dotnet' is missing. Install the .NET SDK that global.json names, and put it on the PATH." >&2
  exit 1
}

# What the browser, database and load balancer tests drive. The tests start servers of their own. Asked for only where it is missing.
need_system_packages() {
  local -a missing=()
  find_chromium || missing+=(chromium)
  if ! command -v postgres >/dev/null && ! compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; then missing+=(postgresql); fi
  command -v nginx >/dev/null || [[ -x /usr/sbin/nginx ]] || missing+=(nginx)
  if has_node_tests && ! command -v npm >/dev/null; then missing+=(nodejs npm); fi
  ((${#missing[@]})) || return 0

  step "Install ${missing[*]}"
  if ! command -v apt-get >/dev/null; then
    echo "test.sh: please install ${missing[*]} with this system's package manager; apt-get is not here." >&2
    exit 1
  fi
  local -a root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || {
      echo "test.sh: ${missing[*]} must be installed, which needs root or sudo. As root: apt-get install ${missing[*]}" >&2
      exit 1
    }
    root=(sudo)
  fi
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  find_chromium
}

# The browser that the tests drive: the one that BACKBOT_CHROMIUM names, or the first of its kind on the PATH.
find_chromium() {
  [[ -x "${BACKBOT_CHROMIUM:-}" ]] && return
  local name
  for name in chromium google-chrome chromium-browser; do
    command -v "$name" >/dev/null || continue
    BACKBOT_CHROMIUM="$(command -v "$name")"
    export BACKBOT_CHROMIUM
    return
  done
  return 1
}

readonly clients=BackBot.Tests/clients

has_node_tests() { [[ -f $clients/package.json ]]; }

need_node_packages() {
  has_node_tests || return 0
  # Half a gigabyte: only again when the list has changed.
  [[ ! $clients/package-lock.json -nt $clients/node_modules/.package-lock.json && -f $clients/node_modules/.package-lock.json ]] && return 0
  step "Stock clients for the tests"
  (cd "$clients" && npm ci --loglevel=error)
}

# The build has held the style; this holds the layout, without loading the projects again.
check_format() { dotnet format whitespace . --folder --exclude '**/obj/**' '**/node_modules/**' --verify-no-changes --verbosity quiet; }

# A test that hangs is named and stopped, so that the whole stays within its time.
# Taking pictures is a command of its own (docs/screenshots/README.md), not a test.
run_tests() {
  dotnet test BackBot.sln --no-build --nologo --results-directory "$results" \
    --logger "trx;LogFilePrefix=tests" --logger "console;verbosity=minimal" \
    --blame-hang-timeout 5m --blame-hang-dump-type none \
    --filter 'Category!=Screenshots'
}

# One line a folder of tests, and the names of what failed.
summarise() {
  if ! compgen -G "$results/*.trx" >/dev/null; then echo "test.sh: the tests gave no results." >&2; return 0; fi
  if [[ -f "$BACKBOT_REPORT" ]]; then step "Faults"; cat "$BACKBOT_REPORT"; fi
  step "Summary"
  grep -ho '<UnitTestResult [^>]*' "$results"/*.trx | sed -E 's/.*testName="([^"]*)".*outcome="([^"]*)".*/\2 \1/' | awk '
    { outcome = $1; name = $2; sub(/\(.*/, "", name); n = split(name, part, "."); area = (n > 3) ? part[3] : "(top)"
      all[area]++; if (outcome == "Passed") good[area]++; else if (outcome == "NotExecuted") idle[area]++; else { bad[area]++; failed[name] } }
    END { for (area in all) printf "%-16s %5d passed %4d failed %4d skipped\n", area, good[area], bad[area], idle[area] | "sort"
          close("sort"); for (name in failed) print "FAILED " name | "sort" }'
}

main
