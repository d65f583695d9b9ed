"""The order in which packages are found: QGIS's own first, with two exceptions.

A file of its own, as :mod:`package_check` imports it in a Python where there is no plugin.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

# torch imports sympy when it trains. Debian 12's is older than torch can use, and where it is installed it would be
# found first; nothing of QGIS uses it.
FROM_OUR_FOLDER = ("sympy", "mpmath")


class OurFolderFirst:
    """Finds the exceptions in our folder, where they are there and not yet imported."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the module in our folder, or None: look elsewhere. Python calls this for every import."""
        if path is None and name in FROM_OUR_FOLDER:
            return PathFinder.find_spec(name, [self.folder], target)
        return None


def append_to_path(folder: Path) -> None:
    """Put a folder at the end of ``sys.path``, and have modules that are new in it found."""
    remove_from_path(folder)
    sys.path.append(str(folder))
    sys.meta_path.insert(0, OurFolderFirst(str(folder)))
    importlib.invalidate_caches()


def remove_from_path(folder: Path) -> None:
    """Find no more modules in a folder and below it; what is imported stays."""

    def is_there(entry: str) -> bool:
        return Path(entry) == folder or folder in Path(entry).parents

    sys.path[:] = [entry for entry in sys.path if not is_there(entry)]
    # By name, as the plugin may have been loaded anew since.
    sys.meta_path[:] = [
        finder
        for finder in sys.meta_path
        if type(finder).__name__ != OurFolderFirst.__name__ or not is_there(getattr(finder, "folder", ""))
    ]
    importlib.invalidate_caches()
