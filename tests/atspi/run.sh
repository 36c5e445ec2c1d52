#!/bin/sh
# Drives the program through AT-SPI, on a screen and a session bus that nobody else has. Ends with
# 0, with 1 where the program could not be used, with 77 where what that takes is not there;
# `--missing` only prints what that is.
set -eu
cd "$(dirname "$0")/../.."
: "${VENV_PYTHON:=.venv/bin/python}"

# The Python that has gi: the system's, whatever comes first in the path.
for python in /usr/bin/python3 python3 ""; do
    "$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null && break
done

missing=""
[ -n "$python" ] || missing="$missing python3-gi gir1.2-atspi-2.0"
command -v Xvfb >/dev/null || missing="$missing xvfb"
command -v dbus-run-session >/dev/null || missing="$missing dbus"
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing="$missing at-spi2-core"

if [ "${1:-}" = --missing ]; then
    echo "$missing"
    exit 0
fi
if [ -n "$missing" ]; then
    echo "not installed here:$missing"
    exit 77
fi
# What the bus says about itself is left out; what the driver says is not.
# shellcheck disable=SC2016  # the inner shell is to expand it
exec dbus-run-session -- sh -c 'exec "$@" 2>&1' driven \
    "$python" -W ignore -m tests.atspi.drive "$VENV_PYTHON" 2>/dev/null
