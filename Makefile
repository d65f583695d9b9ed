# MaMOL for QGIS. Every target first installs what it misses (as root, or with sudo); see .ci/set_up.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
# Threads that wait sleep, as the plugin has it (core/library_loading.py): spinning, they hold up the other processes.
export OMP_WAIT_POLICY := PASSIVE
.PHONY: help setup demo demo-scene qgis walkthrough looks test test-fast test-3.40 test-3.44 test-lowest test-qt6 lint \
	fuzz faults soak format package release-check study study-quick bench bench-gpu docs clean

VENV := .venv
RELEASE_VENV := build/release-venv
LOWEST_VENV := build/lowest-venv
QT6_VENV := build/qt6-venv
DOCS_VENV := build/docs-venv
PYTHON := $(VENV)/bin/python
SCENE := build/demo/scene.stamp
# What pytest is given: make test ARGS="tests/core -k tiles"
ARGS :=
# Processes that share the tests, file by file: one for each core, four at most.
JOBS := $(shell n=$$(nproc); echo $$((n < 4 ? n : 4)))
# How many broken model files `make fuzz` opens.
CASES := 60000
SHIPPED := core ui resources plugin.py __init__.py metadata.txt

help: ## say what can be made
	@grep -hE '^[a-z0-9.-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

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

walkthrough: $(SCENE) ## photograph real QGIS on the demo scene into docs/images/what-if.gif; 'make demo' trains its model
	@"$(PYTHON)" -m mamol.demo.walkthrough

looks: setup ## photograph every page in real QGIS into build/looks: two screens, two themes, few and many classes (10 minutes)
	@"$(PYTHON)" -m mamol.demo.looks $(ARGS)

test: $(SCENE) ## run all tests, the one that drives real QGIS included
	@"$(PYTHON)" -m pytest -n $(JOBS) --dist loadfile --durations=10 $(ARGS)

test-fast: setup ## the tests that train nothing and need no QGIS: a minute or two, to run before each commit
	@"$(PYTHON)" -m pytest -n $(JOBS) --dist loadfile --durations=10 -m "not slow and not qgis" $(ARGS)

.PHONY: coverage
coverage: setup ## how much of core the fast tests run, file by file
	@"$(PYTHON)" -m pytest -q -n $(JOBS) --dist loadfile -m "not slow and not qgis" --cov=core --cov-report=term $(ARGS)

test-3.40: $(SCENE) ## the same tests with QGIS 3.40, in a Debian 13 made beside this one (4 GB, some minutes the first time)
	@bash .ci/debian_root trixie "$(VENV)"
	@bash .ci/test_in_root trixie -n $(JOBS) --dist loadfile $(ARGS)

test-3.44: $(SCENE) ## the same with the QGIS of Debian sid, 3.44 or newer
	@bash .ci/debian_root sid "$(VENV)"
	@bash .ci/test_in_root sid -n $(JOBS) --dist loadfile $(ARGS)

test-lowest: setup $(LOWEST_VENV)/made ## core's tests with the oldest packages (2.6 GB the first time)
	@QT_QPA_PLATFORM=offscreen "$(LOWEST_VENV)/bin/python" -m pytest tests/core $(ARGS)

$(LOWEST_VENV)/made: requirements-lowest.txt .ci/venv
	@bash .ci/venv "$(LOWEST_VENV)" requirements-lowest.txt --system-site-packages

test-qt6: $(QT6_VENV)/made ## whether the plugin's modules are ready for Qt 6, with PyQt6 and without QGIS
	@QT_QPA_PLATFORM=offscreen "$(QT6_VENV)/bin/python" -m pytest --confcutdir=tests/qt6 tests/qt6/check_under_qt6.py

$(QT6_VENV)/made: requirements-qt6.txt .ci/venv
	@bash .ci/venv "$(QT6_VENV)" requirements-qt6.txt

lint: setup ## ruff, mypy, and what looks for weak spots and secrets in the shipped code
	@"$(PYTHON)" -m ruff check .
	@"$(PYTHON)" -m ruff format --check .
	@"$(PYTHON)" .ci/types.py
	@"$(PYTHON)" -m mypy -p mamol.core -p mamol.ui -m mamol.plugin | sed 's,^build/types/mamol/,,'
	@"$(VENV)/bin/vermin" --quiet --target=3.9- --no-tips --violations core ui plugin.py __init__.py
	@"$(PYTHON)" -m bandit --quiet --recursive $(SHIPPED)
	@git ls-files -z $(SHIPPED) | xargs -0 "$(VENV)/bin/detect-secrets-hook"

fuzz: setup ## 60,000 broken model files and 20,000 broken rasters: each is refused in a sentence, or loads
	@QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 "$(PYTHON)" -W ignore -m mamol.tests.hostile.fuzz --cases $(CASES)
	@QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 "$(PYTHON)" -W ignore -m mamol.tests.hostile.fuzz_rasters --cases 20000 2>/dev/null

faults: setup ## kill and cancel every job at 20 random moments, and the other faults of docs/reliability.md
	@MAMOL_KILLS=20 MAMOL_CANCELS=20 "$(PYTHON)" -m pytest -s tests/faults

soak: setup ## 200 jobs in one QGIS process: threads, open files and memory stay level
	@MAMOL_SOAK=200 "$(PYTHON)" -m pytest -s tests/ui/test_soak.py

format: setup ## let ruff put the code in order
	@"$(PYTHON)" -m ruff check --fix .
	@"$(PYTHON)" -m ruff format .

study: $(SCENE) ## write docs/study.md; runs what benchmarks/results does not have yet (all of it takes hours: ARGS=--anew)
	@QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 "$(PYTHON)" -m mamol.benchmarks.study.run $(ARGS)

study-quick: $(SCENE) ## ten minutes of the study, three scenes, into build/study/quick.md
	@QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 "$(PYTHON)" -m mamol.benchmarks.study.run --quick

bench: $(SCENE) ## measure speed and memory, into benchmarks/results.md; about 15 minutes on a quiet machine
	@QT_QPA_PLATFORM=offscreen "$(PYTHON)" -m mamol.benchmarks.bench.run $(ARGS)

bench-gpu: | setup ## all that is to be seen on a graphics card, into benchmarks/results.md; under ten minutes
	@"$(PYTHON)" -m mamol.benchmarks.bench.card

docs: setup $(DOCS_VENV)/made ## write the pages of the Python API, from the docstrings, into build/docs; warnings are errors
	@PYTHONPATH="$$(echo "$(DOCS_VENV)"/lib/python3*/site-packages)" "$(PYTHON)" docs/build_api.py

$(DOCS_VENV)/made: requirements-docs.txt .ci/venv
	@bash .ci/venv "$(DOCS_VENV)" requirements-docs.txt

package: ## make build/mamol.zip, for "Install from ZIP" in QGIS, and check it; needs Python and git alone
	@python3 release/package.py

.PHONY: translations
translations: ## bring resources/i18n/*.ts up to date with the sources, and say what lacks a translation
	@python3 release/languages/update.py

release-check: setup $(RELEASE_VENV)/made ## say what the last commit lacks to be published; docs/releasing.md
	@PATH="$(RELEASE_VENV)/bin:$$PATH" "$(PYTHON)" -m mamol.release.check

$(RELEASE_VENV)/made: requirements-release.txt .ci/venv
	@bash .ci/venv "$(RELEASE_VENV)" requirements-release.txt

clean: ## remove what was made, but not .venv
	@rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -path ./.venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
