#!/bin/sh
# Runs each benchmark: the modules of tests/bench that can be run by themselves.
set -eu
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"

for file in tests/bench/*.py; do
    grep -qs '^if __name__ == "__main__"' "$file" || continue
    name=$(basename "$file" .py)
    echo "== $name"
    "$VENV_PYTHON" -m "tests.bench.$name"
done
