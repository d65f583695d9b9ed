"""How much to have in hand at a time: threads, rows and pixels, from the memory that is free."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import torch

from ..model.spec import ModelSpec
from .device import tile_threads
from .estimate import tile_bytes

CPU_BATCH = 1024
"""Pixels of a pass: their layers stay in a core's cache; with fewer the calls themselves begin to cost."""
GPU_BATCH, GPU_PIXEL_SHARE = 65_536, 0.25
SMALLEST_BATCH = 64
MOST_BYTES = 1024 * 2**20
"""That a job takes for its tiles unless it is told otherwise, however much is free."""
FREE_SHARE = 0.5
"""Of the free memory that a job takes at most; the rest is for the layers and the maps that are being drawn."""
UNKNOWN_FREE = 2 * 2**30


@dataclass(frozen=True)
class WorkPlan:
    """What a job has in hand at a time.

    Attributes:
        workers: threads that classify a tile each.
        rows: of a tile that are read and classified at once.
    """

    workers: int
    rows: int


def plan_work(spec: ModelSpec, sensors: Collection[str], side: int, limit: int | None = None) -> WorkPlan:
    """Choose what fits: first fewer threads than cores, then fewer rows of a tile.

    Args:
        spec: the model.
        sensors: names of the sensors used.
        side: edge of a tile, in pixels.
        limit: bytes the job may take for its tiles; None takes what is free into account, up to ``MOST_BYTES``.

    Returns:
        The plan.
    """
    budget = min(MOST_BYTES, int(free_memory() * FREE_SHARE)) if limit is None else limit
    rows = side
    while rows > 1 and tile_bytes(spec, sensors, rows, side) > budget:
        rows //= 2
    workers = budget // max(1, tile_bytes(spec, sensors, rows, side))
    return WorkPlan(max(1, min(tile_threads(), workers)), rows)


def first_batch(device: torch.device) -> int:
    """Give how many pixels to pass at a time; it halves when they are too many after all."""
    if device.type == "cpu":
        return CPU_BATCH
    if device.type != "cuda":
        return GPU_BATCH // 8
    free, _ = torch.cuda.mem_get_info(device)
    batch = GPU_BATCH
    while batch > SMALLEST_BATCH and batch * _GPU_PIXEL_BYTES > free * GPU_PIXEL_SHARE:
        batch //= 2
    return batch


_GPU_PIXEL_BYTES = 64 * 1024
"""Of a pixel's layers with six sensors, generously."""


def free_memory() -> int:
    """Give the bytes that programs can still have without others being pushed out."""
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return UNKNOWN_FREE
