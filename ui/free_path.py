"""File names that nothing has yet: what the analyst saved before is not written over without a word."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

_NUMBERED = re.compile(r"(.+)_(\d{1,3})")


def nothing_more(_path: Path) -> tuple[Path, ...]:
    """Say that nothing else is written with a file."""
    return ()


def taken_files(path: Path, with_it: Callable[[Path], tuple[Path, ...]] = nothing_more) -> tuple[Path, ...]:
    """List what exists of a file and of those written with it."""
    return tuple(one for one in (path, *with_it(path)) if os.path.lexists(one))


def free_path(path: Path, with_it: Callable[[Path], tuple[Path, ...]] = nothing_more) -> Path:
    """Give a path, or with a number the first beside it that is free.

    Args:
        path: "fields.safetensors" becomes "fields_2.safetensors" where it is taken, and that "fields_3.safetensors".
        with_it: gives the files that are written with one; they must be free as well.

    Returns:
        A path that does not exist.
    """
    if not taken_files(path, with_it):
        return path
    numbered = _NUMBERED.fullmatch(path.stem)
    stem, number = path.stem, 1
    # "plot_7" is a name of its own unless there is a "plot" that it is the seventh of.
    if numbered is not None and taken_files(path.with_name(numbered[1] + path.suffix), with_it):
        stem, number = numbered[1], int(numbered[2])
    while True:
        number += 1
        candidate = path.with_name(f"{stem}_{number}{path.suffix}")
        if not taken_files(candidate, with_it):
            return candidate
