"""What a run that was killed left behind: found by its name, cleared away by whoever comes next.

A run writes ``NAME`` as ``.NAME.0123abcd.mamol-part``, a cloud-optimized file also with ``.cloud`` before the
ending, and holds a lock on ``.NAME.mamol-lock``. The operating system lets go of the lock when the process dies,
however it dies: so files of these names whose lock is free belong to nobody any more.

What a cancelled or failed run removes itself is in ``replaced.py``; unfinished mosaics are in
``core/distributed/unfinished.py``.
"""

from __future__ import annotations

import glob
import hashlib
import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from .lock import FileLock

PART, OLD, LOCK = ".mamol-part", ".mamol-old", ".mamol-lock"
LEGEND = ".aux.xml"
"""What a map's legend is called after it."""
_ENDINGS = r"(?:(?:\.cloud)?\.mamol-part|\.mamol-old)"
_LEFT = re.compile(rf"\.(?P<target>.+?)(?:\.[0-9a-f]{{8}}{_ENDINGS}|\.mamol-lock)", re.DOTALL)

_LONGEST_ENDING = len(".01234567.cloud" + PART)
LONGEST_NAME, LONGEST_PATH_ON_WINDOWS = 255, 259
"""Bytes of a file's name, and letters of a path as most programs there take it."""
_SHORT = re.compile(r"~[0-9a-f]{16}")


def hidden(target: Path, ending: str) -> Path:
    """Return the hidden file beside a target.

    Where the target's name fits into what the system takes, but not with an ending, a digest stands for it.
    """
    longest = f".{target.name}{'x' * _LONGEST_ENDING}"
    name = target.name if _fits(target.with_name(longest)) else short_name(target)
    return target.with_name(f".{name}{ending}")


def short_name(target: Path) -> str:
    """Return what stands for the name of a target that is too long to have anything added."""
    return "~" + hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]


def is_too_long(target: Path) -> bool:
    """Return whether the system has no room for a target, for the legend beside it, or for a hidden file."""
    legend = target if target.name.endswith(LEGEND) else target.with_name(target.name + LEGEND)
    return not (_fits(legend) and _fits(hidden(legend, "x" * _LONGEST_ENDING)))


def _fits(path: Path) -> bool:
    if sys.platform == "win32":
        return len(str(path)) <= LONGEST_PATH_ON_WINDOWS
    return len(os.fsencode(path.name)) <= LONGEST_NAME


def sweep_target(target: Path) -> None:
    """Clear away what a run that died left of a target; the caller holds its lock.

    What was there before, and had been moved aside, is put back where nothing has taken its place.

    Raises:
        OSError: something cannot be moved or removed.
    """
    # Not those of a file whose name goes on where this one ends: a legend beside its map, say.
    name = hidden(target, "").name[1:]
    ours = re.compile(rf"\.{re.escape(name)}\.[0-9a-f]+{_ENDINGS}", re.DOTALL)
    beside = sorted(target.parent.glob(f".{glob.escape(name)}.*"))
    for left in (left for left in beside if ours.fullmatch(left.name)):
        if left.name.endswith(OLD) and _SHORT.fullmatch(target.name):
            # Whose it was is known when the target is written again.
            continue
        if left.name.endswith(OLD) and not target.exists():
            left.replace(target)
        else:
            left.unlink()


def sweep_folder(folder: Path) -> None:
    """Clear away what runs that died left of any target in a folder; what a living run writes is not touched.

    Nothing is said where it cannot be done: it is no concern of the run that comes along.
    """
    with suppress(OSError):
        found = (_LEFT.fullmatch(left.name) for left in folder.glob(".*.mamol-*"))
        for name in sorted({match["target"] for match in found if match}):
            _sweep_unowned(folder / name)


def _sweep_unowned(target: Path) -> None:
    lock = FileLock(hidden(target, LOCK))
    with suppress(OSError):
        if not lock.acquire():
            return
        try:
            # Without locks a living run cannot be told from a dead one.
            if lock.is_sure:
                sweep_target(target)
        finally:
            lock.release()
