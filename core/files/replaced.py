"""Files that appear whole or not at all.

They are written under a hidden name beside the target and moved into place at the end. Until
then, and after any failure, what was there before is untouched.
"""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from ..errors import OutputError, OutputInUseError
from ..message import message
from .left_behind import LOCK, OLD, PART, hidden, is_too_long, sweep_folder, sweep_target
from .lock import FileLock, is_open_elsewhere
from .names import FileKind, check_name

_ATTEMPTS, _SECONDS_BETWEEN = 5, 0.02
_DISK_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_TOO_LONG = 206
"""Windows' own number for that."""
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


class ReplacedFiles:
    """Several files that are put into place together; a context manager.

    Leaving it without :meth:`commit` removes what was written, and folders that were made for it.

    Args:
        sources: data sources the job reads, which must not be written over.
        tell: takes a sentence on a folder that was not there and is made; with None a missing folder is refused.
    """

    def __init__(self, sources: Iterable[str] = (), tell: Callable[[str], None] | None = None) -> None:
        self._sources = tuple(sources)
        self._tell = tell
        self._made: list[Path] = []
        self._locks: list[FileLock] = []
        self._parts: dict[Path, Path] = {}
        self._unwanted: list[Path] = []

    def __enter__(self) -> ReplacedFiles:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.discard()

    def add(self, path: str | Path, kind: FileKind | None = None) -> Path:
        """Reserve a target.

        Args:
            path: the file to be.
            kind: what is written; None takes any name.

        Returns:
            The hidden file to write instead; it does not exist yet.

        Raises:
            OutputError: the target cannot be written, is an input, another run is writing it, or its name's ending
                promises another format.
        """
        # A link stays a link: what it points to is replaced.
        if "\0" in str(path):
            raise OutputError(
                message("The name of an output contains a character that file names cannot have. Choose another name.")
            )
        target = Path(os.path.realpath(path))
        if is_too_long(target):
            raise _too_long(target)
        self._check(Path(path), target)
        if kind is not None:
            check_name(path, kind)
        lock = FileLock(hidden(target, LOCK))
        try:
            if not self._locked(lock, target):
                raise OutputInUseError(
                    message(
                        "Another run is writing '{target}'. Wait until it has finished, or choose another file.",
                        target=target.name,
                    )
                )
            self._locks.append(lock)
            sweep_target(target)
            sweep_folder(target.parent)
        except OSError as error:
            raise output_error(path, error) from error
        self._parts[target] = hidden(target, f".{secrets.token_hex(4)}{PART}")
        return self._parts[target]

    def remove(self, path: str | Path) -> None:
        """Have a file that belongs to a replaced one removed by :meth:`commit`, if it is there."""
        self._unwanted.append(Path(os.path.realpath(path)))

    def commit(self) -> None:
        """Put all files into place.

        Raises:
            OutputError: one could not be; then all are as they were before.
        """
        moved: list[tuple[Path, Path | None]] = []
        target = Path()
        try:
            for target in self._parts:
                _flush(self._parts[target])
            for target in (*self._unwanted, *self._parts):
                moved.append((target, _set_aside(target)))
                if target in self._parts:
                    self._parts[target].replace(target)
        except OSError as error:
            _put_back(moved)
            raise output_error(target, error) from error
        for _, old in moved:
            if old is not None:
                with suppress(OSError):
                    old.unlink()
        self._parts.clear()
        self._made.clear()
        self.discard()

    def discard(self) -> None:
        """Remove what was written, and let go of the targets."""
        for part in self._parts.values():
            with suppress(OSError):
                part.unlink()
        self._parts.clear()
        self._unwanted.clear()
        for lock in self._locks:
            lock.release()
        self._locks.clear()
        # Those that hold anything by now stay.
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()
        self._made.clear()

    def _locked(self, lock: FileLock, target: Path) -> bool:
        """Lock a target in its folder, which is made where it is missing; return whether that could be done."""
        if self._tell is None:
            # Nobody would hear of a folder that was made.
            return _acquired(lock)
        self._made += make_folder(target.parent, self._tell)
        try:
            return _acquired(lock)
        except FileNotFoundError:
            # Another run had made the folder, and took it away again.
            self._made += make_folder(target.parent)
            return _acquired(lock)

    def _check(self, path: Path, target: Path) -> None:
        if target in self._parts:
            raise OutputError(
                message("Two outputs would be written to '{target}'. Give each a file of its own.", target=target.name)
            )
        if target.is_dir() or not target.name:
            raise OutputError(message("'{path}' is a folder. Choose a file name in it.", path=path))
        if target.parent.exists() and not target.parent.is_dir():
            raise OutputError(
                message("'{parent}' is a file, not a folder. Choose another folder.", parent=target.parent)
            )
        if self._tell is None and not target.parent.exists():
            raise OutputError(
                message("The folder '{parent}' does not exist. Create it, or choose another.", parent=target.parent)
            )
        if target.exists() and not os.access(target, os.W_OK):
            raise OutputError(message("'{target}' is write-protected. Choose another file.", target=target.name))
        if any(_is_same(target, source) for source in self._sources):
            raise OutputError(
                message(
                    "'{target}' is one of the inputs and would be overwritten. Choose another file.", target=target.name
                )
            )


def make_folder(folder: Path, tell: Callable[[str], None] | None = None) -> list[Path]:
    """Build a folder that is missing, and those that it lies in.

    Args:
        folder: where something is to be written.
        tell: takes a sentence where it was not there; None tells nobody.

    Returns:
        What was made, the innermost last.

    Raises:
        OutputError: it cannot be; nothing is left then.
    """
    made: list[Path] = []
    try:
        for one in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
            one.mkdir()
            made.append(one)
    except OSError as error:
        for one in reversed(made):
            one.rmdir()
        raise OutputError(
            message(
                "The folder '{folder}' does not exist and cannot be created: {strerror}. Choose another.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error
    if made and tell is not None:
        tell(message("The folder '{folder}' did not exist and was created.", folder=folder))
    return made


@contextmanager
def replaced_file(
    path: str | Path,
    sources: Iterable[str] = (),
    kind: FileKind | None = None,
    tell: Callable[[str], None] | None = None,
) -> Iterator[Path]:
    """Write one file that appears whole or not at all.

    Args:
        path: the file to be.
        sources: data sources the job reads, which must not be written over.
        kind: what is written; None takes any name.
        tell: takes a sentence on a folder that was not there and is made; with None a missing folder is refused.

    Yields:
        The hidden file to write; moved into place when the context is left without an error.

    Raises:
        OutputError: it cannot be written, or another run is writing it.
    """
    with ReplacedFiles(sources, tell) as files:
        part = files.add(path, kind)
        try:
            yield part
        except OSError as error:
            raise output_error(path, error) from error
        files.commit()


def write_bytes(path: str | Path, data: bytes) -> None:
    """Write a file that appears whole or not at all.

    Raises:
        OutputError: it cannot be written, or another run is writing it.
    """
    with replaced_file(path) as part:
        part.write_bytes(data)


def write_text(path: str | Path, text: str) -> None:
    """Write UTF-8 text to a file that appears whole or not at all.

    Raises:
        OutputError: it cannot be written, or another run is writing it.
    """
    write_bytes(path, text.encode("utf-8"))


def output_error(path: str | Path, error: OSError) -> OutputError:
    """Build a sentence of a failure to write a file."""
    path = Path(path)
    if error.errno == errno.ENAMETOOLONG or getattr(error, "winerror", None) == _TOO_LONG:
        return _too_long(path)
    if is_open_elsewhere(error):
        reason = message(
            "'{path}' cannot be written because another program has it open. Close it there, or choose another "
            "file name.",
            path=path.name,
        )
    elif error.errno in _DISK_FULL:
        reason = message(
            "The disk is full: '{path}' could not be written. Free some space, or choose another disk.", path=path.name
        )
    elif error.errno in _FORBIDDEN:
        reason = message(
            "'{path}' cannot be written: no permission to write in '{parent}', or another program has the file "
            "open. Choose another folder or file name.",
            path=path.name,
            parent=path.parent,
        )
    else:
        reason = message(
            "'{path}' cannot be written in '{parent}' ({strerror}).",
            path=path.name,
            parent=path.parent,
            strerror=error.strerror or error,
        )
    return OutputError(reason)


def _too_long(path: Path) -> OutputError:
    return OutputError(
        message(
            "The name or path of '{path}{value}' is too long for this system. Choose a shorter name, or a folder with "
            "a shorter path.",
            path=path.name[:40],
            value="..." * (len(path.name) > 40),
        )
    )


def _acquired(lock: FileLock) -> bool:
    """Take a lock; a run that clears away what was left in the folder may have it for a moment."""
    for _ in range(_ATTEMPTS):
        if lock.acquire():
            return True
        time.sleep(_SECONDS_BETWEEN)
    return False


def _is_same(target: Path, source: str) -> bool:
    try:
        return target.samefile(source)
    except (OSError, ValueError):
        # A source that is no file, or a target that does not exist yet.
        return False


def _flush(part: Path) -> None:
    """Have the disk take the file, for some file systems say only now that they are full."""
    with part.open("r+b") as stream:
        os.fsync(stream.fileno())


def _set_aside(target: Path) -> Path | None:
    """Move a file out of the way; None where there is none."""
    if not target.exists():
        return None
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, message("a folder of that name was created meanwhile"))
    old = hidden(target, f".{secrets.token_hex(4)}{OLD}")
    target.replace(old)
    return old


def _put_back(moved: list[tuple[Path, Path | None]]) -> None:
    for target, old in reversed(moved):
        with suppress(OSError):
            if old is not None:
                old.replace(target)
            else:
                target.unlink()
