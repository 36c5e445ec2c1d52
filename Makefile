# Every target works in a fresh checkout: it sets up what it needs first.

BIN := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)
export VENV_PYTHON := $(BIN)/python
SH := sh packaging

.PHONY: run test check bench atspi screenshots lock messages translations wheel set-up clean

run: set-up translations  ## open the program; with no screen, do the same job headless
	@$(SH)/run.sh

test: check  ## everything that must hold: the checks, then the test suite
	@$(SH)/libraries.sh $(LIBRARIES)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal --no-header

check: set-up  ## style, types and layers, in a few seconds
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet . || { echo "Some files are not formatted: type $(BIN)/ruff format ."; exit 1; }
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo

bench: set-up  ## what things cost, as ratios
	@$(SH)/libraries.sh
	@$(SH)/bench.sh

atspi: set-up  ## use the program as a screen reader does, on a screen that nobody sees
	@$(SH)/libraries.sh --driven
	@sh tests/atspi/run.sh

screenshots: set-up translations  ## pictures of every screen in build/screens (SCREENS="trends report")
	@$(SH)/libraries.sh
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screens $(SCREENS)

lock:  ## pin the dependencies anew (UPGRADE=--upgrade takes the newest)
	@$(SH)/lock.sh $(UPGRADE)

messages: set-up  ## collect the texts to translate (NEW=de begins a translation)
	@$(BIN)/python packaging/messages.py $(NEW)
	@$(MAKE) --no-print-directory translations

translations: $(patsubst %.po,%.mo,$(wildcard resources/locale/*/LC_MESSAGES/*.po))

%.mo: %.po | set-up
	@$(BIN)/pybabel --quiet compile --statistics --input-file $< --output-file $@

wheel: set-up translations  ## build dist/*.whl
	@$(BIN)/python -m hatchling build --target wheel

set-up:
	@$(SH)/set-up.sh

clean:  ## remove everything that was made here, the virtual environment too
	rm -rf .venv build dist summary.pdf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find cramp_diary tests -name __pycache__ -type d -prune -exec rm -rf {} +
