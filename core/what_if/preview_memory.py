"""What previews keep from one question to the next, so that a flip runs only what depends on it."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from ..progress import Progress

MOST_BYTES = 640 * 2**20
_PATIENCE_SECONDS = 0.02

Kept = TypeVar("Kept")


class PreviewMemory:
    """Holds what was computed last, up to a number of bytes; what was not used for longest goes first.

    One job at a time uses it. Plain: it may be made before torch is there.

    Args:
        limit: bytes.
    """

    def __init__(self, limit: int = MOST_BYTES) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._bytes = 0

    @contextmanager
    def held(self, progress: Progress) -> Iterator[None]:
        """Wait until no other job uses it, and use it while the context lasts.

        Raises:
            Cancelled: the job is no longer wanted.
        """
        while not self._lock.acquire(timeout=_PATIENCE_SECONDS):
            progress.check()
        try:
            yield
        finally:
            self._lock.release()

    @property
    def size(self) -> int:
        """Bytes that are held."""
        return self._bytes

    @property
    def limit(self) -> int:
        """Bytes that are held at most."""
        return self._limit

    def kept(self, key: Hashable) -> Any:
        """Return what is kept under a key; None where nothing is."""
        if key not in self._kept:
            return None
        self._kept.move_to_end(key)
        return self._kept[key][0]

    def remembered(self, key: Hashable, make: Callable[[], Kept], size: Callable[[Kept], int]) -> Kept:
        """Return what is kept under a key, or make it.

        Args:
            key: says what it is and everything it depends on.
            make: called when it is not there.
            size: gives its bytes; something larger than the limit is not kept.
        """
        found: Kept | None = self.kept(key)
        if found is not None:
            return found
        made = make()
        self._kept[key] = made, size(made)
        self._bytes += self._kept[key][1]
        while self._bytes > self._limit:
            _, (_, freed) = self._kept.popitem(last=False)
            self._bytes -= freed
        return made
