"""Choosing where the network runs, and surviving its running out of memory."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import torch
from torch import nn

from .blas_threads import limited_blas
from .errors import MamolError
from .machine import usable_cores
from .message import message
from .text import counted

VOLTA = (7, 0)
"""Cards before are slower in fp16 than in fp32."""


def choose_device(wanted: str = "auto") -> torch.device:
    """Choose a device.

    Args:
        wanted: "auto" (CUDA, else MPS, else CPU), or "cpu", "cuda" or "mps".

    Returns:
        The device.

    Raises:
        MamolError: when the device asked for is not there.
    """
    available = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if wanted == "auto":
        return torch.device(next(name for name, there in available.items() if there))
    if wanted not in available:
        raise MamolError(message("There is no device '{wanted}'; choose auto, cpu, cuda or mps.", wanted=wanted))
    if not available[wanted]:
        raise MamolError(
            message("This machine has no '{wanted}' device that torch can use; choose 'auto' or 'cpu'.", wanted=wanted)
        )
    return torch.device(wanted)


def worker_threads() -> int:
    """Return how many threads share the products of a job that cannot be cut: all cores but one.

    With all cores taken, threads that wait for each other spin while another program holds one of
    them: a step of training was seen to take twenty times as long. Jobs on tiles use all cores, see
    :func:`tile_threads`.
    """
    return min(tile_threads(), max(1, usable_cores() - 1))


def tile_threads() -> int:
    """Return how many threads classify tiles side by side, each by itself: as many as there are cores for it.

    Fewer where OMP_NUM_THREADS says so, as it does in the processes of a Dask cluster: many of them share a machine.
    """
    allowed = os.environ.get("OMP_NUM_THREADS", "")
    cores = usable_cores()
    return min(cores, int(allowed)) if allowed.isdecimal() and int(allowed) else cores


class _Jobs:
    """The jobs that hold torch to fewer threads, and how many it had before the first of them."""

    lock = threading.Lock()
    running = 0
    usual = 0


@contextmanager
def limited_threads(in_each: int | None = None) -> Iterator[None]:
    """Hold torch to :func:`worker_threads` while a job runs, and the libraries it multiplies with.

    The calling thread has the same number from begin to end, whatever other jobs begin or end meanwhile: sums are in
    the same order, and the same seed makes the same model.

    Args:
        in_each: threads that such a library shares a product among: 1 for jobs whose products are computed side by
            side, in threads that each have torch to themselves, and for those that are to give the same digits; None
            is as many as torch.
    """
    with _Jobs.lock:
        if not _Jobs.running:
            _Jobs.usual = torch.get_num_threads()
        _Jobs.running += 1
    use_threads(worker_threads())
    try:
        with limited_blas(in_each or worker_threads()):
            yield
    finally:
        with _Jobs.lock:
            _Jobs.running -= 1
            # Also what threads get that begin now; a job that found another job's number would leave that behind.
            torch.set_num_threads(_Jobs.usual)


def use_threads(count: int) -> None:
    """Let torch share a product of the calling thread among so many threads."""
    # Until a thread has asked, torch takes the number that any other thread sets for its own, too.
    torch.get_num_threads()
    torch.set_num_threads(count)


def describe(device: torch.device, threads: int) -> str:
    """Name a device for people: "CPU, 2 threads"."""
    if device.type == "cuda":
        return message("GPU, {get_device_name}", get_device_name=torch.cuda.get_device_name(device))
    if device.type == "mps":
        return message("GPU, Apple Metal")
    return message("CPU, {threads}", threads=counted(threads, "thread"))


def describe_device(wanted: str = "auto") -> str:
    """Choose a device for classifying and name it. Imports torch: call it off the main thread."""
    return describe(choose_device(wanted), tile_threads())


def working_precision(device: torch.device) -> torch.dtype:
    """Return the precision the network gains from: fp16 on GPUs that are fast at it, else fp32.

    bf16 is as fast, and its answers are ten times as far from those of fp32: one class in a thousand is another. Its
    larger range is not needed, for features are cut before the network sees them; see :func:`full_precision`.
    """
    if device.type != "cuda":
        return torch.float32
    return torch.float16 if torch.cuda.get_device_capability(device) >= VOLTA else torch.float32


def turn_on(device: torch.device) -> AbstractContextManager[object]:
    """Return the context in which a thread has a graphics card to itself; on the CPU threads work side by side.

    Its memory is budgeted for one batch at a time, and batches side by side would only wait for each other there.
    """
    return nullcontext() if device.type == "cpu" else _card


_card = threading.RLock()


def autocast(device: torch.device) -> AbstractContextManager[object]:
    """Return the context in which the network runs on this device."""
    precision = working_precision(device)
    # torch 2.0 refuses fp32 on the CPU even when the context is not enabled.
    return nullcontext() if precision == torch.float32 else torch.autocast(device.type, precision)


def full_precision(device: torch.device) -> AbstractContextManager[object]:
    """Return the context for what needs digits or a range that :func:`autocast` would take from it."""
    # Older versions of torch know no such context for Metal, which has full precision anyway.
    return torch.autocast(device.type, enabled=False) if device.type in ("cuda", "cpu") else nullcontext()


def cpu_vectors() -> str:
    """Name the widest vectors of the processor that torch uses, "AVX512" for example; "" before torch 2.1."""
    ask: Callable[[], str] | None = getattr(getattr(torch.backends, "cpu", None), "get_cpu_capability", None)
    return "" if ask is None else ask()


def is_out_of_memory(error: BaseException) -> bool:
    """Return whether an error means that the device has no memory left."""
    if isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(
        words in str(error).lower()
        for words in ("out of memory", "can't allocate memory", "not enough memory", "status_alloc_failed")
    )


@contextmanager
def device_failures() -> Iterator[None]:
    """Turn what a device says when it has no memory left, or is gone, into a sentence.

    Raises:
        MamolError: instead of torch's error; any other error comes through as it is.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if is_out_of_memory(error):
            raise MamolError(
                message(
                    "There is not enough memory for this run, even in small parts. Close other programs, choose a "
                    "smaller extent or, if the graphics card ran out of memory, choose the device 'cpu'."
                )
            ) from error
        if _is_device_failure(error):
            raise MamolError(
                message(
                    "The graphics card failed or was lost during the run; nothing was written. Run it again. If it "
                    "fails again, restart QGIS or choose the device 'cpu'."
                )
            ) from error
        raise


def _is_device_failure(error: BaseException) -> bool:
    said = str(error).lower()
    return any(words in said for words in ("cuda error", "cudnn", "cublas", "cusolver", "hip error", "mps backend"))


def count_parameters(network: nn.Module) -> tuple[int, int]:
    """Count the numbers of a network: (trainable, frozen)."""
    trainable = sum(value.numel() for value in network.parameters() if value.requires_grad)
    return trainable, sum(value.numel() for value in network.parameters()) - trainable
