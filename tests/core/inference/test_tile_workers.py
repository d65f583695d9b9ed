"""Tiles side by side: their order is kept, an error or a cancel ends every thread, memory is bounded."""

from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.errors import Cancelled, RasterError
from mamol.core.inference.preview_engine import run_side_by_side
from mamol.core.inference.tile_workers import TileWorkers
from mamol.core.progress import Progress


class Told(Progress):
    """Notes what it is told, and by whom; cancels after some reports."""

    def __init__(self, cancel_after: int = 10**9) -> None:
        self.fractions: list[float] = []
        self.threads: set[str] = set()
        self.cancel_after = cancel_after

    def report(self, fraction: float, message: str, values: object = None) -> None:
        assert not self.cancelled(), "the job went on after it was told to stop"
        self.fractions.append(fraction)
        self.threads.add(threading.current_thread().name)

    def cancelled(self) -> bool:
        return len(self.fractions) >= self.cancel_after


def no_worker_runs() -> bool:
    return not any(thread.name.startswith("MaMOL") for thread in threading.enumerate())


@settings(max_examples=30, deadline=None)
@given(tiles=st.lists(st.integers(0, 3), max_size=12), count=st.integers(1, 5))
def test_results_come_in_the_order_of_the_tiles_whatever_the_threads(tiles: list[int], count: int) -> None:
    progress = Told()

    def work(tile: tuple[int, int], part: Progress) -> int:
        time.sleep(tile[1] / 2000)
        part.report(0.5, "half")
        return tile[0] * 10

    with TileWorkers(list(enumerate(tiles)), work, count, progress) as workers:
        results = [made for _, made in workers.results()]
    assert results == [number * 10 for number in range(len(tiles))]
    assert progress.fractions == sorted(progress.fractions) and progress.threads <= {"MainThread"}
    assert all(0 <= fraction <= 1 for fraction in progress.fractions) and no_worker_runs()


def test_no_more_tiles_are_in_hand_than_threads_and_one() -> None:
    made, taken = [], 0

    def work(tile: int, _: Progress) -> int:
        made.append(tile)
        assert len(made) - taken <= 3 + 1, "the writer was outrun"
        return tile

    with TileWorkers(range(40), work, 3, Progress()) as workers:
        for number, _ in workers.results():
            time.sleep(0.002)
            taken = number + 1
    assert sorted(made) == list(range(40))


def test_an_error_in_any_thread_is_the_jobs_and_ends_the_others() -> None:
    def work(tile: int, part: Progress) -> int:
        if tile == 5:
            raise RasterError("Reading sensor 'SAR' failed.")
        for _ in range(200):
            part.check()
            time.sleep(0.001)
        return tile

    with (
        pytest.raises(RasterError, match="Reading sensor 'SAR' failed."),
        TileWorkers(range(20), work, 4, Progress()) as workers,
    ):
        for _ in workers.results():
            pass
    assert no_worker_runs()


def test_cancelling_reaches_a_thread_in_the_middle_of_a_tile() -> None:
    asked = threading.Event()

    def work(tile: int, part: Progress) -> int:
        while True:
            part.check()
            asked.set()
            time.sleep(0.001)

    with pytest.raises(Cancelled), TileWorkers(range(3), work, 2, Told(cancel_after=2)) as workers:
        for _ in workers.results():
            pass
    assert asked.is_set() and no_worker_runs()


def test_calls_side_by_side_are_all_made_and_none_goes_on_after_an_error() -> None:
    done: list[int] = []
    run_side_by_side([lambda number=number: done.append(number) for number in range(50)], Progress())
    assert sorted(done) == list(range(50))

    def fail() -> None:
        raise RasterError("broken")

    with pytest.raises(RasterError, match="broken"):
        run_side_by_side([fail, *(lambda: time.sleep(0.01) for _ in range(400))], Progress())
    assert no_worker_runs()
