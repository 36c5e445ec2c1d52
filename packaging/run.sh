#!/bin/sh
# Opens the program; on a machine with no screen does its job headless, to show that it works.
set -eu
cd "$(dirname "$0")/.."

has_screen() {
    case "$(uname -s)" in
        Darwin | MINGW* | MSYS* | CYGWIN*) return 0 ;;
    esac
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

if has_screen; then
    sh packaging/libraries.sh --screen
    exec "$VENV_PYTHON" -m cramp_diary
fi

echo "There is no screen here: a demo diary, its summary and the page for the physician instead."
diary=build/demo.crampdiary
mkdir -p build
rm -f "$diary" "$diary-wal" "$diary-shm" summary.pdf
"$VENV_PYTHON" -m cramp_diary demo "$diary"
"$VENV_PYTHON" -m cramp_diary --diary "$diary" summary
"$VENV_PYTHON" -m cramp_diary --diary "$diary" report -o summary.pdf
