"""Work on tiles side by side, in several threads; what comes out, comes in the order of the tiles."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Generic, TypeVar

from ..device import use_threads
from ..machine import windows_kernel
from ..message import message
from ..progress import Progress

_NICER = 5
"""Added to the process's own niceness on Linux: the desktop's threads get three times as much of a core."""
_BELOW_NORMAL = -1
"""Windows' THREAD_PRIORITY_BELOW_NORMAL."""


def settle_worker() -> None:
    """Set up the calling thread as one of several that work side by side.

    Each has torch to itself: threads of one product wait for each other, and spin while another program holds
    the core of one of them; whole batches side by side do not. So no core has to be left idle for the desktop.
    """
    use_threads(1)
    try:
        if sys.platform == "linux":
            thread = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + _NICER)
        elif sys.platform == "win32":
            _lower_on_windows()
    except (OSError, AttributeError):
        # It works as well, only less politely.
        pass


def _lower_on_windows() -> None:
    """Lower the calling thread's priority; a handle is as wide as an address, which ctypes does not guess."""
    kernel = windows_kernel()
    own, set_priority = kernel.GetCurrentThread, kernel.SetThreadPriority
    own.argtypes, own.restype = (), ctypes.c_void_p
    set_priority.argtypes, set_priority.restype = (ctypes.c_void_p, ctypes.c_int), ctypes.c_int
    set_priority(own(), _BELOW_NORMAL)


PATIENCE_SECONDS = 0.1
"""So often the analyst is asked whether to stop."""

Tile = TypeVar("Tile")
Made = TypeVar("Made")


class TileWorkers(Generic[Tile, Made]):
    """Threads that work on tiles; a context manager: when it is left, none of them runs any more.

    Args:
        tiles: what to work on.
        work: what to do with a tile, in one of the threads; it is told of the tile and of a progress that it reports
            to and asks whether to stop.
        count: number of threads.
        progress: of the whole job; used in the calling thread only.
    """

    def __init__(
        self,
        tiles: Sequence[Tile],
        work: Callable[[Tile, Progress], Made],
        count: int,
        progress: Progress,
    ) -> None:
        self._tiles = tiles
        self._work = work
        self._progress = progress
        self._changed = threading.Condition()
        self._next, self._taken = 0, 0
        # So many may be ready or in work at a time: the writer is waited for, not outrun.
        self._ahead = count + 1
        self._made: dict[int, Made] = {}
        self._done = 0.0
        self._failure: BaseException | None = None
        self._stop = False
        self._threads = [
            threading.Thread(target=self._run, name=f"MaMOL tile worker {number}")
            for number in range(min(count, len(tiles)))
        ]

    def __enter__(self) -> TileWorkers[Tile, Made]:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._changed:
            self._stop = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    def results(self) -> Iterator[tuple[Tile, Made]]:
        """Yield every tile with what was made of it, in their order.

        Raises:
            MamolError: what one of the threads failed with.
            Cancelled: when the analyst stopped the job.
        """
        for number, tile in enumerate(self._tiles):
            made = self._wait_for(number)
            yield tile, made
            del made
            with self._changed:
                self._taken = number + 1
                self._changed.notify_all()

    def _wait_for(self, number: int) -> Made:
        """Wait for a tile, telling the analyst how far the job is."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: number in self._made or self._failure is not None, PATIENCE_SECONDS)
                failure, is_there, done = self._failure, number in self._made, self._done
            if failure is not None:
                raise failure
            self._progress.check()
            self._progress.report(
                min(1.0, done / len(self._tiles)),
                message("classifying tile {number} of {tiles}", number=number + 1, tiles=len(self._tiles)),
            )
            if is_there:
                self._progress.check()
                with self._changed:
                    return self._made.pop(number)

    def _run(self) -> None:
        """Work on one tile after the other (worker thread)."""
        try:
            settle_worker()
            while (number := self._take()) is not None:
                part = _Part(self)
                made = self._work(self._tiles[number], part)
                part.report(1.0, "")
                with self._changed:
                    self._made[number] = made
                    self._changed.notify_all()
        except BaseException as error:  # handed to the thread that waits
            with self._changed:
                self._failure = self._failure or error
                self._changed.notify_all()

    def _take(self) -> int | None:
        with self._changed:
            self._changed.wait_for(lambda: self.stopped or self._next < self._taken + self._ahead or not self._left)
            if self.stopped or not self._left:
                return None
            self._next += 1
            return self._next - 1

    @property
    def _left(self) -> int:
        """Tiles that nobody works on yet."""
        return len(self._tiles) - self._next

    @property
    def stopped(self) -> bool:
        """Whether nothing more is wanted."""
        return self._stop or self._failure is not None

    def note(self, more: float) -> None:
        """Count a part of a tile as done (worker thread)."""
        with self._changed:
            self._done += more


class _Part(Progress):
    """Progress of one tile, as its thread sees it."""

    def __init__(self, workers: TileWorkers[Tile, Made]) -> None:
        self._workers = workers
        self._noted = 0.0

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        """Count what is new."""
        if fraction > self._noted:
            self._workers.note(fraction - self._noted)
            self._noted = fraction

    def cancelled(self) -> bool:
        """Ask whether anybody still waits."""
        return self._workers.stopped
