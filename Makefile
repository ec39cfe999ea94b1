# Qyzmet. `make demo` runs the product, `make test` proves it; both set up what they need.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
ARGS ?= -n 2 --dist worksteal
# All templates but those still to be brought into shape: reformatting drops spaces between words that are content.
SHAPED = find templates -name "*.html" | grep -vxFf .ci/unshaped_templates.txt

.DEFAULT_GOAL := help
.PHONY: help demo test lint check bench screenshots fmt tools

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 13

demo: ## run the product with demonstration data (PORT=8000); Ctrl-C stops it
	@$(PYTHON) config/bootstrap.py
	@exec $(BIN)/python -m config.supervisor --demo

test: tools ## every test, two at a time; ARGS="tests/cases -k sign" narrows them
	@$(BIN)/pytest $(ARGS)

lint: tools ## style, types, layers, templates
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint --lint --quiet templates
	@$(SHAPED) | xargs $(BIN)/djlint --check --quiet

check: tools ## Django's and the acts' own checks, missing migrations, lint and tests
	$(BIN)/python manage.py check
	$(BIN)/python manage.py makemigrations --check --dry-run
	@$(MAKE) --no-print-directory lint test

bench: tools ## measure gate, sweeper and terms beside the bare operations; prints a table
	@$(BIN)/python -m tests.bench

screenshots: tools ## the README's pictures, taken of a demonstration of their own
	@$(BIN)/python -m tests.screenshots $(ONLY)

fmt: tools ## put code and templates into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	-$(SHAPED) | xargs $(BIN)/djlint --reformat --quiet

tools:
	@$(PYTHON) config/bootstrap.py --tests
