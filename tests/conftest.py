"""Shared by all tests: QGIS draws offscreen, and `mamol` is this checkout."""

from __future__ import annotations

import importlib.util
import inspect
import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine must not fail a test.
settings.register_profile("mamol", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("mamol")

ROOT = Path(__file__).resolve().parents[1]

specification = importlib.util.spec_from_file_location(
    "mamol", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
)
package = importlib.util.module_from_spec(specification)
sys.modules["mamol"] = package
specification.loader.exec_module(package)

NEED_QGIS = ("ui/", "end_to_end/", "hostile/", "release/")
# What starts, kills and watches whole programs, or trains many models.
SLOW = (
    "benchmarks/",
    "core/distributed/",
    "core/training/test_trees.py",
    "core/what_if/test_masks.py",
    "core/what_if/test_what_if.py",
    "end_to_end/",
    "faults/",
    "ui/test_soak.py",
)
# Who asks for this trains a model.
TRAINS = "quick"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests by where they lie, and those that ask for a part of QGIS."""
    for item in items:
        place = Path(item.path).relative_to(ROOT / "tests").as_posix()
        asked = inspect.signature(item.function).parameters if isinstance(item, pytest.Function) else ()
        if place.startswith(NEED_QGIS) or any(one.startswith("qgis_") for one in asked):
            item.add_marker("qgis")
        if place.startswith(SLOW) or TRAINS in getattr(item, "fixturenames", ()):
            item.add_marker("slow")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep how a run ended: .ci/run asks once more what failed only where all tests were run."""
    if not hasattr(session.config, "workerinput") and hasattr(session.config, "cache"):
        session.config.cache.set("mamol/exit", int(exitstatus))
