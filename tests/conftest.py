"""Shared by all tests: QGIS draws offscreen, and `mamol` is this checkout."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

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
