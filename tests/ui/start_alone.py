"""Loads the plugin with its dock closed, in a Python that has nothing but QGIS; prints what that imported."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 20


def main(output_folder: str) -> None:
    """Load it, and wait until what a dead run left in the folder of results is gone.

    Args:
        output_folder: as the profile has it; "" is none.
    """
    application = QgsApplication([], True)
    application.initQgis()
    QgsSettings().setValue("mamol/dock_open", False)
    QgsSettings().setValue("mamol/output_folder", output_folder)
    mamol = this_checkout()
    from mamol.tests.ui.plain_window import Window

    window = Window()
    before = set(sys.modules)
    plugin = mamol.classFactory(window)
    plugin.initGui()
    loaded = set(sys.modules) - before
    left = list(Path(output_folder).glob(".*.mamol-part")) if output_folder else []
    deadline = time.monotonic() + PATIENCE_SECONDS
    while any(path.exists() for path in left) and time.monotonic() < deadline:
        QgsApplication.processEvents()
        time.sleep(0.01)
    swept = [path.name for path in left if not path.exists()]
    later = set(sys.modules) - before - loaded
    plugin.unload()
    at_the_end = set(sys.modules) - before - loaded - later
    told = {"loaded": sorted(loaded), "later": sorted(later), "at_the_end": sorted(at_the_end), "swept": swept}
    print(json.dumps(told), flush=True)  # noqa: T201 (the parent reads it)
    # Before Python takes QGIS's objects apart in an order of its own, which can crash.
    os._exit(0)


def this_checkout():
    """Import this checkout as ``mamol``, as QGIS does: without any of it."""
    specification = importlib.util.spec_from_file_location(
        "mamol", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(specification)
    sys.modules["mamol"] = package
    specification.loader.exec_module(package)
    return package


if __name__ == "__main__":
    main(sys.argv[1])
