#!/bin/sh
# Makes .venv from the hash-pinned lock file and puts the program itself into it.
# Does nothing when neither the lock, the project file nor the folder has changed since.
set -eu
cd "$(dirname "$0")/.."

stamp=.venv/set-up-for
wanted=$(pwd; cksum requirements.lock pyproject.toml packaging/set-up.sh)

usable() {
    "$VENV_PYTHON" -c 'import pip' 2>/dev/null
}

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && usable; then
    exit 0
fi

python=$(sh packaging/find-python.sh)
# Programs in .venv carry its path: after a move of the folder they would run the old one.
if [ -f "$stamp" ] && [ "$(head -n 1 "$stamp")" != "$(pwd)" ]; then
    rm -rf .venv
fi
if ! usable; then
    rm -rf .venv
    "$python" -m venv .venv
fi
rm -f "$stamp"

pip_install() {
    "$VENV_PYTHON" -m pip install --quiet --no-input --disable-pip-version-check "$@"
}

echo "Setting up: installing the pinned Python packages into .venv (once, some minutes)"
if pip_install --require-hashes --only-binary :all: -r requirements.lock &&
    pip_install --no-build-isolation --no-deps --editable .; then
    echo "$wanted" >"$stamp"
else
    echo "Setting up did not succeed; the lines above say why. The same command tries again." >&2
    exit 1
fi
