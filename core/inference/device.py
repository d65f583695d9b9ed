"""Choosing where the network runs, and surviving its running out of memory."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn

from ..errors import MamolError


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
        raise MamolError(f"There is no device '{wanted}'; choose auto, cpu, cuda or mps.")
    if not available[wanted]:
        raise MamolError(f"This machine has no '{wanted}' device that torch can use; choose 'auto' or 'cpu'.")
    return torch.device(wanted)


def worker_threads() -> int:
    """Give how many threads share the products of a job that cannot be cut: all cores but one.

    With all cores taken, threads that wait for each other spin while another program holds one of
    them: a step of training was seen to take twenty times as long. Jobs on tiles use all cores, see
    :func:`settle_worker`.
    """
    return max(1, (os.cpu_count() or 1) - 1)


@contextmanager
def limited_threads() -> Iterator[None]:
    """Hold torch to :func:`worker_threads` while a job runs."""
    before = torch.get_num_threads()
    torch.set_num_threads(worker_threads())
    try:
        yield
    finally:
        torch.set_num_threads(before)


def describe(device: torch.device, threads: int) -> str:
    """Name a device for people: "CPU, 2 threads"."""
    if device.type == "cuda":
        return f"GPU, {torch.cuda.get_device_name(device)}"
    if device.type == "mps":
        return "GPU, Apple Metal"
    return f"CPU, {threads} thread{'s' if threads != 1 else ''}"


def describe_device(wanted: str = "auto") -> str:
    """Choose a device for classifying and name it. Imports torch: call it off the main thread."""
    return describe(choose_device(wanted), os.cpu_count() or 1)


def working_precision(device: torch.device) -> torch.dtype:
    """Give the precision the network gains from: bf16 on GPUs that have it, fp16 on older, else fp32."""
    if device.type != "cuda":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def autocast(device: torch.device) -> torch.autocast:
    """Give the context in which the network runs on this device."""
    precision = working_precision(device)
    return torch.autocast(device.type, precision, enabled=precision != torch.float32)


def is_out_of_memory(error: BaseException) -> bool:
    """Tell whether an error means that the device has no memory left."""
    if isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(
        words in str(error).lower() for words in ("out of memory", "can't allocate memory", "not enough memory")
    )


def count_parameters(network: nn.Module) -> tuple[int, int]:
    """Count the numbers of a network: (trainable, frozen)."""
    trainable = sum(value.numel() for value in network.parameters() if value.requires_grad)
    return trainable, sum(value.numel() for value in network.parameters()) - trainable
