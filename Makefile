# Two commands do everything on a machine with Python 3.11, make and git: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test test-doors test-compiled sweep hostile mutants fuzz lint bench clean

# The stamp is newer than pyproject.toml once everything is installed, so setting up twice costs nothing.
$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(VENV)/installed
	@$(BIN)/amounts --table --to GBP --on 2026-02-03 examples/article.txt

test: $(VENV)/installed
	@$(BIN)/python -m pytest

# The doors to other people's libraries and engines, each against the real one, in an environment of their own: half a gigabyte
# to fetch, and Spark wants Java.
DOORS := .venv-doors
$(DOORS)/installed: pyproject.toml
	$(PYTHON) -m venv $(DOORS)
	$(DOORS)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[doors]'
	@touch $@

test-doors: $(DOORS)/installed
	@$(DOORS)/bin/python -m pytest tests/doors tests/test_readme.py

# The library compiled to C, in a copy of the tree: here an edited file would still run as it was.
COMPILED := .venv-compiled
$(COMPILED)/installed: pyproject.toml $(shell git ls-files amounts tests benchmarks)
	rm -rf $(COMPILED)
	$(PYTHON) -m venv $(COMPILED)
	mkdir $(COMPILED)/tree
	git ls-files -z | xargs -0 cp --parents -t $(COMPILED)/tree
	HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(COMPILED)/bin/python -m pip install --quiet --disable-pip-version-check \
	    --editable '$(COMPILED)/tree[dev]'
	@touch $@

test-compiled: $(COMPILED)/installed
	@cd $(COMPILED)/tree && ../bin/python -m pytest

# What the tests sample of the locales, complete: some ten minutes on two cores.
sweep: $(VENV)/installed
	@$(BIN)/python tests/sweep.py

# Text made to be slow, at 100 and at 400 KB: hours, and a line for each of five languages.
hostile: $(VENV)/installed
	@$(BIN)/python tests/hostile.py

# Every entry of every word table is left out in turn, every operator and number of the readers changed: does a test miss it?
mutants: $(VENV)/installed
	@$(BIN)/python tests/mutants.py
	@$(BIN)/python tests/code_mutants.py

# A coverage-guided fuzzer, for SECONDS.
SECONDS ?= 300
fuzz: $(VENV)/installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	@cd $(VENV) && bin/python ../tests/fuzz.py -max_total_time=$(SECONDS) -max_len=400 -verbosity=1 -print_final_stats=1

lint: $(VENV)/installed
	@$(BIN)/ruff check .
	@$(BIN)/mypy

# The rivals are another install: .venv-compiled/bin/pip install '.[rivals]', and spaCy with a model of English.
bench: $(COMPILED)/installed
	@cd $(COMPILED)/tree && ../bin/python -m benchmarks $(TEXTS)
	@cp $(COMPILED)/tree/benchmarks/RESULTS.md benchmarks/

clean:
	rm -rf $(VENV) $(DOORS) $(COMPILED) dist build
