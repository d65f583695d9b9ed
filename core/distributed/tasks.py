"""Running tasks on a cluster: told when the analyst cancels, run again when a worker dies."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import Cancelled, ClusterError, MamolError
from ..message import message
from ..progress import Progress
from . import cluster
from .cluster import dask_distributed, timeouts

if TYPE_CHECKING:
    from distributed import Client

ATTEMPTS = 3
"""How often a task that fails is tried. One whose worker dies is given to others as often as Dask is set up to do."""
POLL = 0.5
"""Seconds between two looks at whether the analyst cancelled, here and on the workers."""

Argument = TypeVar("Argument")
Work = Callable[[Any, Progress], Any]


class WorkerProgress(Progress):
    """On a worker: asks now and then whether the run was stopped.

    Args:
        run: the run's key.
    """

    def __init__(self, run: str) -> None:
        self._stopped = dask_distributed().Event(run)
        self._asked = 0.0
        self._stop = False

    def cancelled(self) -> bool:
        """Return whether the run was stopped."""
        if not self._stop and time.monotonic() - self._asked > POLL:
            self._stop = bool(self._stopped.is_set())
            self._asked = time.monotonic()
        return self._stop


def run_tasks(
    client: Client,
    work: Work,
    arguments: Sequence[Argument],
    progress: Progress,
    describe: Callable[[Argument], str],
    stop_at_failure: bool,
) -> Iterator[tuple[Argument, Any]]:
    """Do the same with every argument, on the cluster.

    Args:
        client: of the cluster.
        work: called on a worker with an argument and a progress to report to; can be imported there.
        arguments: one for each task.
        progress: told when a task is done; asked twice a second whether to stop.
        describe: names a task, for messages.
        stop_at_failure: whether to stop the others and raise the error when a task fails for good.

    Yields:
        Argument and what ``work`` gave, or a :class:`MamolError`, as they come. When this is left early, by an error or
        because the analyst cancelled, no task is running any more.

    Raises:
        MamolError: a task failed.
        ClusterError: workers died of a task again and again, or the scheduler is gone.
        Cancelled: when the analyst stopped it.
    """
    distributed = dask_distributed()
    run = f"mamol-{secrets.token_hex(8)}"
    stop = distributed.Event(run, client=client)
    futures = {
        client.submit(_do, work, argument, run, pure=False, retries=ATTEMPTS - 1): argument for argument in arguments
    }
    waiting = set(futures)
    lost: tuple[type[Exception], ...] = (OSError, *timeouts())
    workers = _Workers(client)
    try:
        while waiting:
            progress.check()
            workers.check()
            for future in [one for one in waiting if one.done()]:
                waiting.remove(future)
                outcome = _outcome(future, describe(futures[future]))
                if stop_at_failure and isinstance(outcome, MamolError):
                    raise outcome
                yield futures[future], outcome
                done = len(futures) - len(waiting)
                progress.report(
                    done / len(futures), message("{done} of {futures} tasks done", done=done, futures=len(futures))
                )
            _wait(client, waiting)
    except lost as error:
        raise ClusterError(
            message("The connection to the Dask cluster was lost ({error}). Start it again.", error=error)
        ) from error
    finally:
        if waiting:
            _stop(client, stop, waiting)


class _Workers:
    """Watches whether there is anybody to work; tasks would wait for ever."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._last_seen = time.monotonic()

    def check(self) -> None:
        """Look for workers.

        Raises:
            ClusterError: there has been none for a while.
        """
        if self._client.nthreads():
            self._last_seen = time.monotonic()
        elif time.monotonic() - self._last_seen > cluster.TIMEOUT:
            raise ClusterError(
                message(
                    "The Dask cluster has lost all its workers: they were stopped, ran out of memory, or cannot load "
                    "MaMOL. Check their output, start them again, and rerun."
                )
            )


def _do(work: Work, argument: Any, run: str) -> Any:
    """Do one task; on a worker. Nobody waits for what one that was stopped gives."""
    progress = WorkerProgress(run)
    try:
        progress.check()
        return work(argument, progress)
    except Cancelled:
        return None
    except MamolError as error:
        problem = type(error)(str(error))
    except OSError as error:
        problem = ClusterError(
            message(
                "A worker could not read or write a file ({error}). Check the file and its folder, and run again.",
                error=error,
            )
        )
    # Raised here, without what caused it: GDAL's errors cannot be sent, and Dask would send one of another type.
    raise problem


def _stop(client: Client, stop: Any, waiting: set[Any]) -> None:
    """Wait for what runs: Dask takes no running task from a worker, but ours stop by themselves, leaving nothing."""
    stop.set()
    while waiting and client.status == "running" and client.nthreads():
        waiting = {future for future in waiting if not future.done()}
        _wait(client, waiting)
    client.cancel(list(waiting))
    stop.clear()


def _wait(client: Client, waiting: set[Any]) -> None:
    """Wait until one is done, but not longer than one may wait to look whether the analyst cancelled."""
    if waiting:
        with client.as_current(), suppress(*timeouts()):
            dask_distributed().wait(waiting, timeout=POLL, return_when="FIRST_COMPLETED")


def _outcome(future: Any, what: str) -> Any:
    """Return what a task gave, or the error that is a sentence."""
    distributed = dask_distributed()
    try:
        return future.result()
    except MamolError as error:
        return error
    except distributed.KilledWorker as error:
        return ClusterError(
            message(
                "Several workers died at {what}, the last one at {address}; most likely they ran out of memory. Give "
                "each worker more memory, or choose smaller tiles.",
                what=what,
                address=error.last_worker.address,
            )
        )
    except distributed.CancelledError as error:
        raise ClusterError(message("The Dask scheduler stopped during the run. Start it again.")) from error
