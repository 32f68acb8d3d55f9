#!/usr/bin/env bash
# Draws every exercise on one sheet and takes a picture of it: at 390 and 1280 px, light and dark, into this folder. To look at, not a test.
# Needs a build (dotnet build) and Chromium.   docs/exercises/render.sh [en|es]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
language=${1:-en}
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
dotnet "$here/../../BackBot/bin/Debug/net10.0/BackBot.dll" sheet "$language" --content "$here/../../dialogs" > "$pages/sheet.html"
for shade in light dark; do
  for width in 390 1280; do
    height=$([ "$width" = 390 ] && echo 15600 || echo 6300)
    # A window has a least width, a frame in it has not.
    ground=$([ "$shade" = dark ] && echo '#121212' || echo '#fff')
    echo "<body style='margin:0;background:$ground'><iframe src=sheet.html style='border:0;width:${width}px;height:${height}px'></iframe>" > "$pages/frame.html"
    "${BACKBOT_CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars --force-prefers-reduced-motion \
      --blink-settings=preferredColorScheme=$([ "$shade" = dark ] && echo 0 || echo 1) --allow-file-access-from-files \
      --screenshot="$here/sheet-$language-$width-$shade.png" --window-size="$width,$height" "file://$pages/frame.html" 2> "$pages/log"
  done
done
ls -l "$here"/*.png
