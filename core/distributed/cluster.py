"""Reaching a Dask cluster, and making sure that its machines can do the work alike."""

from __future__ import annotations

import importlib
import importlib.util
import logging
import multiprocessing.spawn
import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..errors import ClusterError
from ..machine import usable_cores
from ..message import message

if TYPE_CHECKING:
    from distributed import Client

TIMEOUT = 30
"""Seconds to wait for the scheduler and for its first worker."""
REACH = 5
"""Seconds to wait for a machine to say whether a program listens there."""
LISTENING = ("tcp", "tls", "ws", "wss")
"""Kinds of addresses where a program listens for connections of TCP."""


def dask_distributed() -> Any:
    """Import Dask.

    Raises:
        ClusterError: it is not installed.
    """
    try:
        return importlib.import_module("distributed")
    except ImportError as error:
        raise ClusterError(
            message(
                "Working on a cluster needs the Python package 'distributed' (Dask), which is not installed. Install "
                "MaMOL's requirements-distributed.txt on every machine of the cluster, including this one."
            )
        ) from error


def timeouts() -> tuple[type[Exception], ...]:
    """Return what is raised when something takes too long: before Python 3.11 Dask's is not Python's own."""
    return TimeoutError, dask_distributed().TimeoutError


@contextmanager
def kept_environment() -> Iterator[None]:
    """Take back what Dask sets in this process when it starts workers: one thread, for all that comes after."""
    before = dict(os.environ)
    try:
        yield
    finally:
        for name in set(os.environ) - set(before):
            del os.environ[name]
        os.environ.update(before)


@contextmanager
def started_with(python: str) -> Iterator[None]:
    """Start new processes with an interpreter: where Python is built into a program, that would be started again."""
    before = multiprocessing.spawn.get_executable()
    multiprocessing.spawn.set_executable(python)
    try:
        yield
    finally:
        multiprocessing.spawn.set_executable(before)


def has_dashboards() -> bool:
    """Return whether a cluster that this process starts can show what it does; looked up, not imported."""
    return importlib.util.find_spec("bokeh") is not None


def dashboard_of(client: Client) -> str:
    """Return the address of the page that shows what a cluster does; "" where it has none."""
    services = (client.scheduler_info() or {}).get("services") or {}
    link = client.dashboard_link if "dashboard" in services else None
    return link if isinstance(link, str) and link.startswith(("http://", "https://")) else ""


def reach(address: str) -> None:
    """Make sure that a program listens at an address; Dask alone would try for half a minute.

    Raises:
        OSError: none does, or there is no such machine.
        ValueError: it is no address.
    """
    scheme, separator, _ = address.partition("://")
    if not separator or scheme in LISTENING:
        addressing = importlib.import_module("distributed.comm.addressing")
        socket.create_connection(addressing.get_address_host_port(address), timeout=REACH).close()


@contextmanager
def connected(
    scheduler: str | None = None, workers: int | None = None, python: str | None = None, dashboard: bool = False
) -> Iterator[Client]:
    """Connect to a cluster while the context lasts.

    Args:
        scheduler: address of a running scheduler, "tcp://host:8786"; None starts worker processes on this machine.
        workers: how many to start on this machine; None is one for each core but one.
        python: the interpreter of these; None is the one that runs this.
        dashboard: whether these are to have a dashboard, where the package that draws it (bokeh) is installed.

    Yields:
        A Dask client.

    Raises:
        ClusterError: Dask is not installed, nothing answers at the address, or no process can be started here.
    """
    distributed = dask_distributed()
    # Of a program that is no scheduler Dask may take any bytes for the size of a message.
    no_answer: tuple[type[Exception], ...] = (OSError, ValueError, MemoryError, *timeouts())
    with ExitStack() as opened:
        if scheduler is None:
            count = workers or max(1, usable_cores() - 1)
            opened.enter_context(kept_environment())
            page = "127.0.0.1:0" if dashboard and has_dashboards() else None
            opened.enter_context(nullcontext() if python is None else started_with(python))
            not_started: tuple[type[Exception], ...] = (RuntimeError, OSError, *timeouts())
            try:
                # Dask would print a traceback of what is told in a sentence.
                cluster = distributed.LocalCluster(
                    n_workers=count, threads_per_worker=1, dashboard_address=page, silence_logs=logging.CRITICAL
                )
                address = opened.enter_context(cluster)
            except not_started as error:
                raise ClusterError(
                    message(
                        "No worker processes could be started on this machine ({split}). Start fewer, or classify "
                        "without them.",
                        split=" ".join(str(error).split()),
                    )
                ) from error
        else:
            address = scheduler
        try:
            if scheduler is not None:
                reach(scheduler)
            client = opened.enter_context(distributed.Client(address, timeout=TIMEOUT, set_as_default=False))
        except (TypeError, ImportError) as error:
            # What Dask raises where it has no certificates, or not what a kind of address needs.
            raise ClusterError(
                message(
                    "This machine is not set up for the address '{scheduler}' ({error}). With tls:// Dask needs "
                    "certificates, named in its configuration; with ucx:// a package of its own. Set that up, "
                    "or give an address with tcp://.",
                    scheduler=scheduler,
                    error=" ".join(str(error).split()),
                )
            ) from error
        except no_answer as error:
            raise ClusterError(
                message(
                    "No Dask scheduler answers at '{scheduler}' ({error}). Start one, or correct the address.",
                    scheduler=scheduler,
                    error=error,
                )
            ) from error
        yield client


def check_workers(client: Client) -> tuple[str, ...]:
    """Make sure that there are workers, and that they would give the same maps as this machine.

    Returns:
        Sentences the analyst should read.

    Raises:
        ClusterError: there is no worker, or one has no MaMOL, or another version of what computes the maps.
    """
    try:
        client.wait_for_workers(1, timeout=TIMEOUT)
    except timeouts() as error:
        raise ClusterError(message("The Dask cluster has no workers. Start at least one.")) from error
    found: dict[str, Mapping[str, str]] = {}
    for worker, answer in client.run(software, on_error="return").items():
        if isinstance(answer, BaseException):
            said = " ".join(str(answer).split()) or type(answer).__name__
            raise ClusterError(
                message(
                    "The worker at {worker} cannot load MaMOL ({said}). Put the folder that contains 'mamol' on the "
                    "PYTHONPATH of every worker, and install requirements-distributed.txt there.",
                    worker=worker,
                    said=said,
                )
            ) from answer
        found[worker] = answer
    ours = software()
    warnings: dict[str, None] = {}
    for worker, theirs in found.items():
        other = [f"{name} {version}" for name, version in theirs.items() if version != ours[name] and name != "CPU"]
        if other:
            here = ", ".join(f"{name} {ours[name]}" for name in ours if ours[name] != theirs[name] and name != "CPU")
            raise ClusterError(
                message(
                    "The worker at {worker} has {other}, this machine {here}; the maps could differ. Install the same "
                    "versions on every machine of the cluster.",
                    worker=worker,
                    other=", ".join(other),
                    here=here,
                )
            )
        if theirs["CPU"] != ours["CPU"]:
            warnings[
                message(
                    "Some workers compute with {theirs}, this machine with {ours}: confidences and expert shares may "
                    "differ in the last digits.",
                    theirs=theirs["CPU"],
                    ours=ours["CPU"],
                )
            ] = None
    return tuple(warnings)


def software() -> dict[str, str]:
    """Return the versions that decide what a map holds; called on every machine of the cluster."""
    import numpy as np
    import rasterio
    import torch

    from ..device import cpu_vectors

    return {
        "MaMOL": __version__,
        "torch": torch.__version__,
        "numpy": np.__version__,
        "GDAL": rasterio.__gdal_version__,
        "CPU": cpu_vectors(),
    }
