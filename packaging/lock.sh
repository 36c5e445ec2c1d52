#!/bin/sh
# Writes requirements.lock from pyproject.toml: all versions for all systems, each with its hashes,
# and no address of the index they came from. Needs no set-up: the resolver has its own environment.
set -eu
cd "$(dirname "$0")/.."

environment=build/lock-environment
programs=$environment/$(basename "$(dirname "$VENV_PYTHON")")
rm -rf "$environment"
"$(sh packaging/find-python.sh)" -m venv "$environment"
"$programs"/pip install --quiet --disable-pip-version-check uv
"$programs"/uv pip compile --quiet --universal --extra dev --generate-hashes \
    --no-emit-index-url --no-header "$@" --output-file requirements.lock pyproject.toml
rm -rf "$environment"
