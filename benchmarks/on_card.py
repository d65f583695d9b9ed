"""Runs the bench of a graphics card from any checkout: `python benchmarks/on_card.py`.

It needs torch for CUDA and what requirements.txt names; for its tests also pytest and hypothesis. QGIS, `make setup`
and a network are not needed.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Make this checkout importable as `mamol`, whatever its folder is called, and run the bench."""
    found = importlib.util.spec_from_file_location(
        "mamol", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if found is None or found.loader is None:
        raise SystemExit(f"'{ROOT}' is no checkout of MaMOL.")
    package = importlib.util.module_from_spec(found)
    sys.modules["mamol"] = package
    found.loader.exec_module(package)
    importlib.import_module("mamol.benchmarks.bench.card").main()


if __name__ == "__main__":
    main()
