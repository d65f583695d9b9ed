"""Batches of one tile side by side, in several threads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, wait

import torch

from ..progress import Progress
from .device import tile_threads
from .worker_thread import settle_worker

PATIENCE_SECONDS = 0.05
"""So often the question is asked whether it is still wanted."""


def run_side_by_side(calls: Iterable[Callable[[], None]], progress: Progress) -> None:
    """Make calls in as many threads as there are cores; none of them runs any more afterwards.

    Args:
        calls: what to do, in any order, without gradients.
        progress: asked now and then, in the calling thread, whether to stop.

    Raises:
        Cancelled: when it is no longer wanted.
    """

    def alone(call: Callable[[], None]) -> None:
        with torch.inference_mode():
            call()

    pool = ThreadPoolExecutor(tile_threads(), "MaMOL batch worker", settle_worker)
    try:
        waiting = {pool.submit(alone, call) for call in calls}
        while waiting:
            progress.check()
            done, waiting = wait(waiting, PATIENCE_SECONDS)
            for future in done:
                future.result()
    finally:
        pool.shutdown(cancel_futures=True)
