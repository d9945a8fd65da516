#!/usr/bin/env bash
# Takes the pictures of docs/guide.md again: of an editor with the YAML language server, and of the terminal. Needs a
# Linux machine with Xvfb, kate, xterm, xdotool and ImageMagick (Debian: apt-get install xvfb kate xterm xdotool
# imagemagick fonts-dejavu dbus), and a build of action-suite (npm run build). Look at every picture before it is kept.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
images=$root/docs/images
work=$(mktemp -d)
here=$(dirname "$0")
export HOME=$work/home XDG_RUNTIME_DIR=$work/run QT_QPA_PLATFORM=xcb DISPLAY=:78
mkdir -p "$images" "$work/project" "$HOME/.config/kate/lspclient" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
cp -r "$root/schemas" "$root/suites" "$work/project"
processes=()
finish() {
  for process in "${processes[@]}"; do kill -- "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

Xvfb "$DISPLAY" -screen 0 1000x800x24 >"$work/xvfb.log" 2>&1 &
processes+=($!)
sleep 2

printf '#!/bin/sh\nexec node %s/node_modules/yaml-language-server/bin/yaml-language-server "$@"\n' "$root" >"$work/server"
chmod +x "$work/server"
sed "s#SERVER#$work/server#" "$here/katerc" >"$HOME/.config/katerc"
cat >"$HOME/.config/kate/lspclient/settings.json" <<JSON
{ "servers": { "yaml": { "command": ["$work/server", "--stdio"], "highlightingModeRegex": "^YAML$" } } }
JSON

# edit SUITE LINE COLUMN: opens a suite in the editor and puts the cursor there. `window` is the editor's window then.
edit() {
  cp "$here/$1" "$work/project/suites/first.action.yaml"
  setsid dbus-run-session -- kate -n -b -l "$2" -c "$3" "$work/project/suites/first.action.yaml" >"$work/kate.log" 2>&1 &
  editor=$!
  processes+=("-$editor")
  sleep 8
  window=$(xdotool search --name first.action.yaml | head -1)
  xdotool windowmove "$window" 0 0 windowsize "$window" 1000 640 windowfocus "$window"
  sleep 2
}

# keep NAME WIDTHxHEIGHT+X+Y: that part of the screen as a picture. Then the editor is closed.
keep() {
  import -window root -crop "$2" +repage -strip -colors 64 "PNG8:$images/$1.png"
  kill -- "-$editor"
  sleep 2
}

edit completion.yaml 15 7
xdotool key ctrl+space
sleep 3
xdotool key Down Down Down Down Down
sleep 2
keep editor-completion 760x500+40+60

edit hover.yaml 1 1
xdotool mousemove 110 288
sleep 1
xdotool mousemove 114 288
sleep 4
keep editor-hover 760x440+40+60

edit mistake.yaml 1 1
sleep 3
xdotool mousemove 149 288
sleep 1
xdotool mousemove 151 288
sleep 4
keep editor-mistake 760x440+40+60

# screen NAME COMMAND: what the command prints in a terminal.
screen() {
  xterm -geometry "${3:-92x24}" -fa 'DejaVu Sans Mono' -fs 11 -bg '#1e1e1e' -fg '#e0e0e0' +sb -b 8 -bw 0 -T report \
    -e sh -c "cd $work/project && printf '\$ %s\n' '$2' && FORCE_COLOR=1 $2; printf '\033[?25l'; sleep 600" &
  local terminal=$!
  processes+=("$terminal")
  sleep 5
  window=$(xdotool search --name report | head -1)
  import -window "$window" -strip -colors 64 "PNG8:$images/$1.png"
  kill "$terminal"
  sleep 1
}

mkdir -p "$work/bin"
printf '#!/bin/sh\nexec node %s/dist/cli.js "$@"\n' "$root" >"$work/bin/action-suite"
chmod +x "$work/bin/action-suite"
PATH=$work/bin:$PATH
cp "$here/passing.yaml" "$work/project/suites/first.action.yaml"
screen report-passed 'action-suite run --simulate suites/first.action.yaml' 92x24
cp "$here/failing.yaml" "$work/project/suites/first.action.yaml"
screen report-failed 'action-suite run --simulate suites/first.action.yaml' 92x35
ls -l "$images"
