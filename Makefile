# Two commands do everything on a machine with Python 3.11, make and git: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test sweep lint bench clean

# The stamp is newer than pyproject.toml once everything is installed, so setting up twice costs nothing.
$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(VENV)/installed
	@$(BIN)/amounts --table --to GBP --on 2026-02-03 examples/article.txt

test: $(VENV)/installed
	@$(BIN)/python -m pytest

# What the tests sample of the locales, complete: some ten minutes on two cores.
sweep: $(VENV)/installed
	@$(BIN)/python tests/sweep.py

lint: $(VENV)/installed
	@$(BIN)/ruff check .
	@$(BIN)/mypy

# The rivals are another install: .venv/bin/pip install '.[rivals]', and spaCy with a model of English.
bench: $(VENV)/installed
	@$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) dist
