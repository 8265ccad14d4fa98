# Everything a person needs: `make run` to try it, `make test` to check it.
# PYTHON may name another interpreter, 3.11 or newer.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
PORT   ?= 8081

.PHONY: run test check audit bench chaos soak load stickers lock wheel image clean

run: $(VENV)/.installed
	$(BIN)/bot sandbox --port $(PORT)

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy bot benchmarks drawing training
	$(BIN)/lint-imports

# Fails on what it finds; an advisory service that does not answer is only told.
audit: $(VENV)/.installed-dev
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive bot deploy training
	$(BIN)/python -m tests.house.audit

bench: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.photo
	$(BIN)/python -m benchmarks.video
	$(BIN)/python -m benchmarks.service
	$(BIN)/python -m benchmarks.report

# TRIAL="--photos 100" and the like; `python -m benchmarks.chaos --help` tells what there is.
chaos: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.chaos $(TRIAL)

soak: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.soak $(TRIAL)

load: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks.load $(TRIAL)

stickers: $(VENV)/.installed-dev
	$(BIN)/python -m drawing stickers

wheel: $(VENV)/.installed-dev
	$(BIN)/python -m tests.house.wheel

image:
	docker build --tag emotion-bot .

lock: $(VENV)/.installed-dev
	$(BIN)/python -m pip freeze --exclude-editable | grep -v '^pip==\|^setuptools==' \
	  | sed 's/^\(torch==[^+]*\)+.*/\1/' > constraints.txt

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "emotion-bot needs Python 3.11 or newer; set PYTHON=python3.x"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --constraint constraints.txt --editable '.[video]'
	@touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --constraint constraints.txt --editable '.[dev,training]'
	@touch $@ $(VENV)/.installed
