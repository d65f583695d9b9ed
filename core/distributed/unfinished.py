"""The folder of a run that is on: hidden beside the one to be, and put into place in one step."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from ..errors import OutputError, OutputInUseError
from ..files.left_behind import hidden
from ..files.lock import FileLock
from ..files.replaced import make_folder, output_error, write_text

_ASKED = "asked.json"
_RECORDS, _TILES = "done", "tiles"


class UnfinishedFolder:
    """A folder that appears whole or not at all; a context manager.

    Args:
        folder: the folder to be.
        asked: what the run was asked, of which files: plain JSON data. A folder that was kept is used again
            only where this is the same.
        resume: whether to keep what is whole when it is left without :meth:`commit`, and to use what was kept.
        tell: takes a sentence where the folder that it lies in is made; None tells nobody.
    """

    def __init__(
        self, folder: str, asked: Mapping[str, Any], resume: bool, tell: Callable[[str], None] | None = None
    ) -> None:
        self._tell = tell
        self._target = Path(folder).absolute()
        # Other endings than those of files: what clears files away that a dead run left is not to look at these.
        self.path = hidden(self._target, ".mamol-unfinished")
        self._lock = FileLock(hidden(self._target, ".mamol-unfinished-lock"))
        self._asked = json.dumps(asked, indent=1, sort_keys=True)
        self._resume = resume

    @property
    def records(self) -> Path:
        """Where a file for each whole tile goes, which is removed at the end."""
        return self.path / _RECORDS

    def __enter__(self) -> UnfinishedFolder:
        """Build the hidden folder, or take over the one that was kept.

        Raises:
            OutputError: the folder to be is there and not empty, cannot be made, or another run is writing it.
        """
        self._check()
        make_folder(self._target.parent, self._tell)
        try:
            if not self._lock.acquire():
                raise OutputInUseError(
                    f"Another run is writing '{self._target.name}'. Wait until it has finished, or choose "
                    "another folder."
                )
            if not (self._resume and self._kept() == self._asked):
                self._remove()
            self.records.mkdir(parents=True, exist_ok=True)
            (self.path / _TILES).mkdir(exist_ok=True)
            write_text(self.path / _ASKED, self._asked)
        except OSError as error:
            self._lock.release()
            raise output_error(self._target, error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Remove what is not to be kept; what cannot be removed is hidden, and is so by the next run."""
        if not self._resume:
            with suppress(OSError):
                self._remove()
        self._lock.release()

    def commit(self) -> None:
        """Put the folder into place.

        Raises:
            OutputError: it cannot be; it is as it was then.
        """
        try:
            shutil.rmtree(self.records)
            (self.path / _ASKED).unlink()
            for left in (self.path / _TILES).glob(".*"):
                # Of a worker that died; the tile was made again, by another.
                left.unlink()
            if self._target.is_dir():
                self._target.rmdir()
            self.path.rename(self._target)
        except OSError as error:
            raise output_error(self._target, error) from error

    def _check(self) -> None:
        if self._target.parent.is_file():
            raise OutputError(f"'{self._target.parent}' is a file, not a folder. Choose another folder.")
        if self._target.is_dir() and any(self._target.iterdir()):
            raise OutputError(f"The folder '{self._target}' is not empty. Choose another, or empty it.")
        if self._target.exists() and not self._target.is_dir():
            raise OutputError(f"'{self._target}' is a file. Choose a new folder.")

    def _kept(self) -> str | None:
        try:
            return (self.path / _ASKED).read_text(encoding="utf-8")
        except (OSError, ValueError):
            return None

    def _remove(self) -> None:
        if self.path.exists():
            shutil.rmtree(self.path)
