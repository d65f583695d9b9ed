"""A lock on a file that is going to be written; it dies with the process that holds it."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD_BY_ANOTHER = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
_ACCESS_DENIED = 5
_SHARING_VIOLATION, _LOCK_VIOLATION = 32, 33


class FileLock:
    """An exclusive lock, between threads and between processes, held through a file of its own.

    The operating system lets go of it when the process ends, however it ends. On file systems
    without locks it locks nothing.

    Args:
        path: the lock's own file; made if need be, removed by :meth:`release`.

    Attributes:
        is_sure: whether the file system has locks, so that nobody else can hold it too; told by :meth:`acquire`.
    """

    def __init__(self, path: Path) -> None:
        self.is_sure = False
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock without waiting.

        Returns:
            False where another holds it.

        Raises:
            OSError: the lock's file cannot be made.
        """
        while True:
            try:
                descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            except OSError as error:
                if is_open_elsewhere(error) or (_is_denied(error) and self._is_going()):
                    return False
                raise
            try:
                _lock(descriptor)
            except OSError as error:
                if error.errno in _HELD_BY_ANOTHER:
                    os.close(descriptor)
                    return False
                self.is_sure = False
            else:
                self.is_sure = True
            if self._is_current(descriptor):
                self._descriptor = descriptor
                return True
            os.close(descriptor)

    def release(self) -> None:
        """Let go of the lock and remove its file."""
        if self._descriptor is None:
            return
        # Windows removes no open file; elsewhere it must go while the lock is still held.
        if sys.platform == "win32":
            os.close(self._descriptor)
        try:
            self._path.unlink()
        except OSError:
            # Another run has taken the lock already; it removes the file.
            pass
        finally:
            if sys.platform != "win32":
                os.close(self._descriptor)
            self._descriptor = None

    def _is_going(self) -> bool:
        """Return whether Windows is about to remove the lock's file.

        Until all have closed it, it is there for nobody.
        """
        try:
            self._path.stat()
        except FileNotFoundError:
            return False
        except PermissionError:
            return True
        return False

    def _is_current(self, descriptor: int) -> bool:
        """Return whether the file locked is still the one at the path: its last holder removes it."""
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except (FileNotFoundError, PermissionError):
            # On Windows a file that is about to be removed is forbidden.
            return False


def is_open_elsewhere(error: OSError) -> bool:
    """Return whether Windows refuses a file because another program has it open; Python calls that "no permission"."""
    return getattr(error, "winerror", None) in (_SHARING_VIOLATION, _LOCK_VIOLATION)


def _is_denied(error: OSError) -> bool:
    return getattr(error, "winerror", None) == _ACCESS_DENIED


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
