"""How many threads the libraries that multiply matrices have: OpenBLAS, in Debian's torch and in numpy, asks nobody."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class _Pools:
    """The libraries that are held, how many threads each had before, and how many each running job asks for."""

    lock = threading.Lock()
    wanted: list[int] = []
    usual: list[tuple[Any, int]] = []


@contextmanager
def limited_blas(count: int) -> Iterator[None]:
    """Hold the BLAS libraries of the process to so many threads while a job runs.

    They have one number for all threads of the process. Of jobs at once the one that asks for most decides: a training,
    whose sums have to be in the same order from begin to end, asks for more than others. A library that had fewer
    before keeps them.

    Args:
        count: of threads, for one product.
    """
    with _Pools.lock:
        if not _Pools.wanted:
            _Pools.usual = _loaded()
        before = max(_Pools.wanted, default=0)
        _Pools.wanted.append(count)
        _hold(before)
    try:
        yield
    finally:
        with _Pools.lock:
            before = max(_Pools.wanted)
            _Pools.wanted.remove(count)
            _hold(before)


def _hold(before: int) -> None:
    """Set what is asked for now, unless it is what was asked for before: somebody may have set fewer for a while."""
    now = max(_Pools.wanted, default=0)
    if now == before:
        return
    for library, usual in _Pools.usual:
        library.set_num_threads(min(usual, now) if now else usual)


def _loaded() -> list[tuple[Any, int]]:
    """Find the libraries, and how many threads they have; looking for them takes some milliseconds."""
    try:
        from threadpoolctl import ThreadpoolController
    except ImportError:
        # It comes with scikit-learn, without which nothing is trained.
        return []
    found = ThreadpoolController().select(user_api="blas").lib_controllers
    return [(library, count) for library in found if (count := library.get_num_threads())]
