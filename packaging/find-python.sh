#!/bin/sh
# Prints the Python to build the virtual environment with, or says in plain words what is missing.
# PYTHON=/path/to/python in the environment is taken as it is.
set -eu

suits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null
}

can_make_environments() {
    "$1" -c 'import venv, ensurepip' 2>/dev/null
}

without_venv=
for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
    if command -v "$name" >/dev/null && suits "$name"; then
        if can_make_environments "$name"; then
            command -v "$name"
            exit 0
        fi
        without_venv=${without_venv:-$name}
    fi
done

if [ -n "$without_venv" ]; then
    echo "$without_venv cannot make virtual environments here." \
        "On Debian and Ubuntu, type: apt-get install python3-venv" >&2
else
    echo "Cramp Diary needs Python 3.11, 3.12, 3.13 or 3.14, and none was found." \
        "If it is in an unusual place, type: make PYTHON=/path/to/python" >&2
fi
exit 1
