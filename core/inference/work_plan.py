"""How much to have in hand at a time: threads, rows and pixels, from the memory that is free."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import torch

from ..contracts.limits import BATCH_PIXELS
from ..device import tile_threads
from ..message import message
from ..model.spec import ModelSpec
from .estimate import tile_bytes

GPU_BATCH, GPU_PIXEL_SHARE = 32_768, 0.25
"""A card takes at most 65,535 rows in one call of attention; of its free memory a batch takes this share."""
METAL_BATCH = 4_096
CARD_WORKERS = 4
"""Threads that read and prepare tiles for a card: one has it, and its tile's features lie there, as the others' do."""
SMALLEST_BATCH = 64
FEW_ROWS = 8
"""Parts of a tile from which on it is told that a run has little memory."""


@dataclass(frozen=True)
class WorkPlan:
    """What a job has in hand at a time.

    Attributes:
        workers: threads that classify a tile each.
        rows: of a tile that are read and classified at once.
    """

    workers: int
    rows: int


def plan_work(
    spec: ModelSpec,
    sensors: Collection[str],
    side: int,
    budget: int,
    device: torch.device | None = None,
    with_probabilities: bool = False,
) -> WorkPlan:
    """Choose what fits: first fewer threads than cores, then fewer rows of a tile.

    Args:
        spec: the model.
        sensors: names of the sensors used.
        side: edge of a tile, in pixels.
        budget: bytes the job may take for its tiles; at least a row is in hand, whatever it takes.
        device: where the network runs; None is the CPU.
        with_probabilities: whether the probabilities of all classes are kept.

    Returns:
        The plan.
    """
    rows = side
    while rows > 1 and tile_bytes(spec, sensors, rows, side, with_probabilities) > budget:
        rows //= 2
    workers = budget // max(1, tile_bytes(spec, sensors, rows, side, with_probabilities))
    most = tile_threads() if device is None or device.type == "cpu" else min(tile_threads(), CARD_WORKERS)
    return WorkPlan(max(1, min(most, workers)), rows)


def plan_notes(plan: WorkPlan, side: int, memory: int) -> tuple[str, ...]:
    """Tell that so few rows are in hand at a time that a run takes many times as long; else nothing.

    Args:
        plan: the plan.
        side: edge of a tile, in pixels.
        memory: bytes the job may take.
    """
    if plan.rows * FEW_ROWS > side:
        return ()
    return (
        message(
            "With {megabytes:,} MB of memory only {rows:,} of the {side:,} rows of a tile are in hand at a time, and "
            "the rasters are read again for each such part: the run takes many times as long. Allow it more memory, or "
            "close other programs.",
            megabytes=round(memory / 2**20),
            rows=plan.rows,
            side=side,
        ),
    )


def with_dates_of(spec: ModelSpec, days: Mapping[str, Sequence[int]]) -> ModelSpec:
    """Return a model's header with as many dates of each series as are at hand, for memory grows with them."""
    sensors = tuple(replace(one, dates=len(days[one.name])) if one.name in days else one for one in spec.sensors)
    return replace(spec, sensors=sensors)


def first_batch(device: torch.device) -> int:
    """Return how many pixels to pass at a time; it halves when they are too many after all."""
    if device.type == "cpu":
        return BATCH_PIXELS
    if device.type != "cuda":
        return METAL_BATCH
    free, _ = torch.cuda.mem_get_info(device)
    batch = GPU_BATCH
    while batch > SMALLEST_BATCH and batch * _GPU_PIXEL_BYTES > free * GPU_PIXEL_SHARE:
        batch //= 2
    return batch


_GPU_PIXEL_BYTES = 64 * 1024
"""Of a pixel's layers with six sensors, generously."""
