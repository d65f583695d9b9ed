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
from ..message import joined, message

_ASKED = "asked.json"
_RECORDS, _TILES = "done", "tiles"
_DIFFERENCES = {
    message("another model"): ("model_sha256", "model_path"),
    message("other rasters, or rasters that have changed since"): ("sensors", "stamps"),
    message("other maps"): ("kinds",),
    message("another tile size"): ("tile_size",),
    message("another area or pixel size"): ("extent", "window", "cover", "pixel_size", "reference"),
    message("another version of MaMOL or torch"): ("MaMOL", "torch"),
}
"""What may be different about two runs, by what tells it in what they were asked."""


def check_free(target: Path) -> None:
    """Check that a folder can come into being.

    Args:
        target: the folder to be.

    Raises:
        OutputError: something is in its place.
    """
    try:
        if target.parent.is_file():
            raise OutputError(
                message("'{parent}' is a file, not a folder. Choose another folder.", parent=target.parent)
            )
        if target.is_dir() and any(target.iterdir()):
            raise OutputError(
                message("The folder '{target}' is not empty. Choose another, or empty it.", target=target)
            )
        if target.exists() and not target.is_dir():
            raise OutputError(message("'{target}' is a file. Choose a new folder.", target=target))
    except OSError as error:
        raise output_error(target, error) from error


def _difference(kept: str | None, asked: str) -> str:
    """Return in words what two runs were asked differently."""
    try:
        before, now = dict(json.loads(kept or "")), dict(json.loads(asked))
    except (ValueError, TypeError):
        return message("other choices")
    found = [what for what, names in _DIFFERENCES.items() if any(before.get(one) != now.get(one) for one in names)]
    return joined(found, " and ") or message("other options")


class UnfinishedFolder:
    """A folder that appears whole or not at all; a context manager.

    Args:
        folder: the folder to be.
        asked: what the run was asked, of which files: plain JSON data. A folder that was kept is used again
            only where this is the same.
        resume: whether to keep what is whole when it is left without :meth:`commit`, and to use what was kept.
        refuse_other: with ``resume``, whether a folder that was kept by a run that was asked something else is refused.
        tell: takes a sentence where the folder that it lies in is made, and where kept tiles are removed; None tells
            nobody.
    """

    def __init__(
        self,
        folder: str,
        asked: Mapping[str, Any],
        resume: bool,
        tell: Callable[[str], None] | None = None,
        refuse_other: bool = False,
    ) -> None:
        self._tell = tell
        self._target = Path(folder).absolute()
        # Other endings than those of files: what clears files away that a dead run left is not to look at these.
        self.path = hidden(self._target, ".mamol-unfinished")
        self._lock = FileLock(hidden(self._target, ".mamol-unfinished-lock"))
        self._asked = json.dumps(asked, indent=1, sort_keys=True)
        self._resume = resume
        self._refuse_other = refuse_other

    @property
    def records(self) -> Path:
        """Where a file for each whole tile goes, which is removed at the end."""
        return self.path / _RECORDS

    def __enter__(self) -> UnfinishedFolder:
        """Build the hidden folder, or take over the one that was kept.

        Raises:
            OutputError: the folder to be is there and not empty, cannot be made, another run is writing it, or has left
                it unfinished and is not to lose what it has kept.
        """
        check_free(self._target)
        make_folder(self._target.parent, self._tell)
        try:
            if not self._lock.acquire():
                raise OutputInUseError(
                    message(
                        "Another run is writing '{target}'. Wait until it has finished, or choose another folder.",
                        target=self._target.name,
                    )
                )
            kept = self._kept()
            if not (self._resume and kept == self._asked):
                self._part_with(kept)
                self._remove()
            self.records.mkdir(parents=True, exist_ok=True)
            (self.path / _TILES).mkdir(exist_ok=True)
            write_text(self.path / _ASKED, self._asked)
        except OSError as error:
            self._lock.release()
            raise output_error(self._target, error) from error
        except OutputError:
            self._lock.release()
            raise
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

    def _part_with(self, kept: str | None) -> None:
        """Refuse to remove what another run has kept, or tell how much that is.

        Raises:
            OutputError: it is to be refused.
        """
        tiles = len(list(self.records.glob("*.json")))
        if not tiles:
            return
        count = message("1 whole tile") if tiles == 1 else message("{tiles:,} whole tiles", tiles=tiles)
        left = message("'{target}' was left unfinished, with {count}", target=self._target.name, count=count)
        if self._resume:
            left += message(", by a run with {kept}", kept=_difference(kept, self._asked))
        if self._resume and self._refuse_other:
            raise OutputError(
                message(
                    "{left}. Choose the same as then, or another folder; or start anew without resuming, which "
                    "removes these tiles.",
                    left=left,
                )
            )
        if self._tell is not None:
            self._tell(message("{left}. The run was started anew, and these tiles were removed.", left=left))

    def _kept(self) -> str | None:
        try:
            return (self.path / _ASKED).read_text(encoding="utf-8")
        except (OSError, ValueError):
            return None

    def _remove(self) -> None:
        if self.path.exists():
            shutil.rmtree(self.path)
