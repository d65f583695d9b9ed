"""What is said of a task that fails for good, or that no worker survives."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from distributed import Client
from mamol.core.distributed.tasks import run_tasks
from mamol.core.errors import ClusterError
from mamol.core.progress import Progress


@pytest.fixture
def without_patience(client: Client) -> Iterator[None]:
    """Let Dask give a task up when one worker has died of it; by default it is four."""

    def allow(deaths: int) -> None:
        client.run_on_scheduler(lambda dask_scheduler: setattr(dask_scheduler, "allowed_failures", deaths))

    allow(0)
    yield
    allow(3)


def run(client: Client, work: Callable, count: int = 1, stop_at_failure: bool = True) -> list:
    return list(run_tasks(client, work, range(count), Progress(), lambda number: f"tile {number}", stop_at_failure))


def test_a_task_that_kills_its_workers_gets_a_sentence(client: Client, without_patience: None) -> None:
    with pytest.raises(ClusterError, match=r"died at tile 0.*Give each worker more memory, or choose smaller tiles"):
        run(client, lambda number, progress: os._exit(1))


def test_a_file_that_cannot_be_read_gets_a_sentence(client: Client) -> None:
    with pytest.raises(ClusterError, match=r"could not read or write a file \(.*'/none'\)"):
        run(client, lambda number, progress: Path("/none").stat())


def test_tasks_go_on_after_a_failure_where_they_are_told_to(client: Client) -> None:
    outcomes = dict(run(client, lambda number, progress: Path("/" if number else "/none").stat().st_size, 3, False))
    assert isinstance(outcomes[0], ClusterError) and outcomes[1] == outcomes[2] == Path("/").stat().st_size
