# MaMOL for QGIS. Every target first installs what it misses (as root, or with sudo); see .ci/set_up.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup demo demo-scene qgis test lint format package study study-quick bench clean

VENV := .venv
PYTHON := $(VENV)/bin/python
SCENE := build/demo/scene.stamp
# What pytest is given: make test ARGS="tests/core -k tiles"
ARGS :=

help: ## say what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## install QGIS, rasterio and .venv
	@bash .ci/set_up "$(VENV)"

demo: $(SCENE) ## train and classify the demo scene, print the table, then open it in QGIS if there is a display
	@QT_QPA_PLATFORM=offscreen "$(PYTHON)" -m mamol.demo.run
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then "$(PYTHON)" -m mamol.demo.open_qgis; fi

demo-scene: $(SCENE) ## make the demo scene in build/demo

$(SCENE): demo/scene.py demo/wheel.py demo/split.py demo/project.py demo/classes.csv | setup
	@QT_QPA_PLATFORM=offscreen "$(PYTHON)" -m mamol.demo.scene
	@QT_QPA_PLATFORM=offscreen "$(PYTHON)" -m mamol.demo.project
	@touch $@

qgis: $(SCENE) ## open QGIS with the demo scene, the demo's model and the dock
	@"$(PYTHON)" -m mamol.demo.open_qgis

test: $(SCENE) ## run all tests, the one that drives real QGIS included
	@"$(PYTHON)" -m pytest $(ARGS)

lint: setup ## ruff and mypy
	@"$(PYTHON)" -m ruff check .
	@"$(PYTHON)" -m ruff format --check .
	@"$(PYTHON)" -m mypy core

format: setup ## let ruff put the code in order
	@"$(PYTHON)" -m ruff check --fix .
	@"$(PYTHON)" -m ruff format .

study: $(SCENE) ## every scene at hand and the digits against forests and boosting, into docs/study.md; hours, goes on where stopped
	@QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 "$(PYTHON)" -m mamol.benchmarks.study.run

study-quick: $(SCENE) ## ten minutes of the study, into build/study/quick.md
	@QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 "$(PYTHON)" -m mamol.benchmarks.study.run --quick

bench: $(SCENE) ## measure speed and memory, into benchmarks/results.md; about 15 minutes on a quiet machine
	@QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 "$(PYTHON)" -m mamol.benchmarks.bench.run $(ARGS)

package: ## make build/mamol.zip, for "Install from ZIP" in QGIS
	@mkdir -p build
	@rm -f build/mamol.zip
	@git archive --format=zip --prefix=mamol/ --output=build/mamol.zip HEAD \
		metadata.txt __init__.py plugin.py README.md LICENSE CHANGELOG.md core ui resources

clean: ## remove what was made, but not .venv
	@rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -path ./.venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
