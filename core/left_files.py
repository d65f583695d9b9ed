"""What a run that was killed left behind: found by its name, cleared away by whoever comes next.

A run writes ``NAME`` as ``.NAME.0123abcd.mamol-part``, a cloud-optimized file also with ``.cloud`` before the
ending, and holds a lock on ``.NAME.mamol-lock``. The operating system lets go of the lock when the process dies,
however it dies: so files of these names whose lock is free belong to nobody any more.
"""

from __future__ import annotations

import glob
import re
from contextlib import suppress
from pathlib import Path

from .file_lock import FileLock

PART, OLD, LOCK = ".mamol-part", ".mamol-old", ".mamol-lock"
_ENDINGS = r"(?:(?:\.cloud)?\.mamol-part|\.mamol-old)"
_LEFT = re.compile(rf"\.(?P<target>.+?)(?:\.[0-9a-f]{{8}}{_ENDINGS}|\.mamol-lock)", re.DOTALL)


def hidden(target: Path, ending: str) -> Path:
    """Give the hidden file beside a target."""
    return target.with_name(f".{target.name}{ending}")


def sweep_target(target: Path) -> None:
    """Clear away what a run that died left of a target; the caller holds its lock.

    What was there before, and had been moved aside, is put back where nothing has taken its place.

    Raises:
        OSError: something cannot be moved or removed.
    """
    # Not those of a file whose name goes on where this one ends: a legend beside its map, say.
    ours = re.compile(rf"\.{re.escape(target.name)}\.[0-9a-f]+{_ENDINGS}", re.DOTALL)
    beside = sorted(target.parent.glob(f".{glob.escape(target.name)}.*"))
    for left in (left for left in beside if ours.fullmatch(left.name)):
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
