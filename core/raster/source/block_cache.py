"""The memory that GDAL takes for decoded blocks: bounded while jobs run, and as it was when the last one ends.

GDAL has one such memory for the whole process, so for QGIS too where both use the same GDAL. An environment of rasterio
sets its size as well, but leaves it so when it ends inside another.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from rasterio.env import get_gdal_config, set_gdal_config

from ...machine import cache_memory, job_memory, trim_heap

_SIZE = "GDAL_CACHEMAX"


class BlockCache:
    """What GDAL may keep for one job; made by :func:`block_cache`.

    Args:
        size: bytes.
    """

    def __init__(self, size: int) -> None:
        self.size = size

    def resize(self, size: int) -> None:
        """Let GDAL keep so many bytes for this job from now on."""
        with _Jobs.lock:
            self.size = size
            _share()


class _Jobs:
    """The jobs that run, the size before the first of them, and the one that was last set for them."""

    lock = threading.Lock()
    running: tuple[BlockCache, ...] = ()
    usual = 0
    last_set = 0


@contextmanager
def block_cache(size: int | None = None) -> Iterator[BlockCache]:
    """Let GDAL keep so many bytes of decoded blocks for a job, on top of what other jobs that run may have.

    When the last job has ended GDAL may keep what it might before the first, and memory that jobs held goes back to the
    operating system: so a job enters this before it opens its files.

    Args:
        size: bytes; None is what a job may have that has no limit.
    """
    cache = BlockCache(cache_memory(job_memory()) if size is None else size)
    with _Jobs.lock:
        if not _Jobs.running:
            _Jobs.usual = _Jobs.last_set = cache_size()
        _Jobs.running = (*_Jobs.running, cache)
        _share()
    try:
        yield cache
    finally:
        with _Jobs.lock:
            _Jobs.running = tuple(one for one in _Jobs.running if one is not cache)
            _share()
            is_last = not _Jobs.running
        if is_last:
            trim_heap()


def cache_size() -> int:
    """Return how many bytes of decoded blocks GDAL may keep in this process."""
    return int(get_gdal_config(_SIZE, normalize=False))


def _share() -> None:
    """Set the size for the jobs that run, unless somebody else has changed it meanwhile; the lock is held."""
    if cache_size() != _Jobs.last_set:
        return
    set_gdal_config(_SIZE, sum(one.size for one in _Jobs.running) if _Jobs.running else _Jobs.usual)
    _Jobs.last_set = cache_size()
