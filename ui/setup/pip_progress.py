"""How far pip is, from what it prints, and from the file that it is writing."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

from ..jobs.eta import RemainingTime
from ..language.words import tr
from .torch_build import size_text

RAW_SINCE = (24, 1)
"""The first pip that prints bytes for other programs (``--progress-bar raw``)."""
UNITS = {"bytes": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}
ROUNDED = 1.05
"""By how much a file may be larger than what pip said of it."""
_FILE = re.compile(r"^\s*(Downloading|Using cached) (?:\S*/)?([^\s/]+?)(?: \(([\d.]+) (bytes|kB|MB|GB)\))?\s*$")
_RAW = re.compile(r"^Progress (\d+) of (\d+)$")
_UNPACKING = re.compile(r"^Installing collected packages")


def pip_version(text: str) -> tuple[int, int]:
    """Return pip's version from what ``pip --version`` prints; (0, 0) where it says none."""
    found = re.search(r"^pip (\d+)\.(\d+)", text, re.MULTILINE)
    return (int(found.group(1)), int(found.group(2))) if found else (0, 0)


class PipProgress:
    """Follows one installation.

    pip prints the name and the size of each file before it downloads it. A pip since 24.1 goes on with the bytes that
    have come; of an older one the file that grows in its folder for temporary files is measured.

    Args:
        expected: megabytes that all files have, about; 0 is not known.
        folder: where pip writes what it downloads, or None.
        clock: gives the time in seconds.
    """

    def __init__(
        self, expected: float, folder: Path | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._folder = folder
        self._expected = expected
        self._remaining = RemainingTime(clock)
        self._rest = ""
        self._done = self._size = self._part = 0.0
        self.name = ""
        self.is_unpacking = False

    @property
    def megabytes(self) -> float:
        """What has come so far."""
        return self._done + self._part

    @property
    def fraction(self) -> float | None:
        """How far the download is, 0 to 1; None while that cannot be said."""
        if self.is_unpacking or not self._expected or not self.name:
            return None
        return min(0.99, self.megabytes / max(self._expected, self._done + self._size))

    @property
    def text(self) -> str:
        """What pip is at: the file, how much of all has come, and the time left."""
        if self.is_unpacking:
            return tr("Unpacking. With large packages this takes some minutes.")
        if not self.name:
            return tr("Asking which packages are needed…")
        size = f" ({size_text(self._size)})" if self._size else ""
        parts = [tr("Downloading {0}").format(self.name) + size]
        if self._expected:
            total = max(self._expected, self._done + self._size)
            parts.append(tr("{0} of about {1}").format(size_text(self.megabytes), size_text(total)))
        if self._remaining.text:
            parts.append(self._remaining.text)
        return ", ".join(parts)

    def read(self, text: str) -> str:
        """Take note of what pip printed.

        Returns:
            The whole lines of it that are for people.
        """
        *lines, self._rest = (self._rest + text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
        return "".join(f"{line}\n" for line in lines if not self._take(line))

    def rest(self) -> str:
        """Return what has come since the last end of a line, when no more will."""
        rest, self._rest = self._rest, ""
        return rest

    def look(self) -> None:
        """Measure the file that an older pip is writing."""
        if self._folder is None or not self._size or self.is_unpacking:
            return
        try:
            seen = [path.stat() for path in self._folder.glob("pip-unpack-*/*")]
        except OSError:  # moved away meanwhile
            return
        # Files that came before stay in the folder; they are not written to any more.
        latest = max(seen, key=lambda one: one.st_mtime_ns, default=None)
        if latest is not None and latest.st_size / 1e6 <= self._size * ROUNDED:
            self._have(latest.st_size / 1e6)

    def _take(self, line: str) -> bool:
        """Take note of a line; return whether it is for programs only."""
        raw, found = _RAW.match(line), _FILE.match(line)
        if raw is not None:
            self._size = int(raw.group(2)) / 1e6
            self._have(int(raw.group(1)) / 1e6)
            return True
        if found is not None and not found.group(2).endswith(".metadata"):
            self._done += self._size
            self.name = found.group(2).partition("-")[0].replace("_", "-")
            self._size = float(found.group(3)) * UNITS[found.group(4)] if found.group(3) else 0.0
            self._part = 0.0
            if found.group(1) == "Using cached":
                self._expected, self._size = max(0.0, self._expected - self._size), 0.0
            self._tell()
        elif _UNPACKING.match(line):
            self.is_unpacking = True
        return False

    def _have(self, megabytes: float) -> None:
        self._part = min(max(self._part, megabytes), self._size)
        self._tell()

    def _tell(self) -> None:
        if self.fraction is not None:
            self._remaining.update(self.fraction)
