# `make check` is what CI runs. PYTHON may name another interpreter: make check PYTHON=.venv/bin/python
PYTHON ?= python3

.PHONY: check lint types mypy pyright test wheel docs format

check: lint types test wheel

lint:
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .

types: mypy pyright

mypy:
	$(PYTHON) -m mypy

pyright:
	$(PYTHON) -m pyright --pythonpath $(PYTHON)

test:
	$(PYTHON) -m pytest -n auto

wheel:
	$(PYTHON) .ci/wheel.py

docs:
	$(PYTHON) docs/make_commands.py
	$(PYTHON) docs/make_architecture.py
	$(PYTHON) docs/make_pictures.py
	$(PYTHON) docs/make_review_pictures.py
	$(PYTHON) docs/make_gallery.py

format:
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .
