#!/bin/sh
# Sees to the system libraries that Qt is linked with on Linux; `--screen` asks for those of a real
# window too, `--driven` for what drives that window as a screen reader does as well. What is
# missing is found by asking the loader, so it works on every distribution; on Debian and Ubuntu it
# is installed when that may be done without asking for a password. Otherwise the command to type
# is printed, and the caller goes on.
# shellcheck disable=SC2086  # the lists of packages are meant to be split into words
set -eu

headless_packages="libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
screen_packages="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0
    libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libwayland-client0 libwayland-cursor0"
driven_packages="xvfb dbus at-spi2-core python3-gi gir1.2-atspi-2.0"

[ "$(uname -s)" = Linux ] && command -v ldd >/dev/null || exit 0

packages=$headless_packages
plugins=libqoffscreen.so
case "${1:-}" in
    --screen | --driven)
        packages="$headless_packages $screen_packages"
        plugins="libqoffscreen.so libqxcb.so libqwayland.so"
        ;;
esac
[ "${1:-}" != --driven ] || packages="$packages $driven_packages"

missing() {
    folder=$("$VENV_PYTHON" -c \
        'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    for plugin in $plugins; do
        ldd "$folder/Qt/plugins/platforms/$plugin"
    done | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' '
}

undriven() {
    sh tests/atspi/run.sh --missing
}

install() {
    if [ "$(id -u)" = 0 ]; then
        may_run=
    elif sudo -n true 2>/dev/null; then
        may_run="sudo -n"
    else
        return 1
    fi
    echo "Setting up: installing the system libraries that Qt needs"
    log=$(mktemp)
    if { $may_run apt-get update -qq &&
        $may_run env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
            --no-install-recommends $packages; } >"$log" 2>&1 </dev/null; then
        rm -f "$log"
    else
        tail -n 5 "$log" >&2
        rm -f "$log"
        return 1
    fi
}

lacking=$(missing)
[ "${1:-}" != --driven ] || lacking="$lacking$(undriven)"
[ -n "$lacking" ] || exit 0
if command -v apt-get >/dev/null; then
    install || echo "Some packages of the system are missing. To install them, type:" \
        "sudo apt-get install" $packages >&2
else
    echo "These are missing here; your package manager has them: $lacking" >&2
fi
