"""Drawing which sensors are there, and going through all combinations."""

from __future__ import annotations

import torch
from torch import Tensor

KEEP_ALL = 0.25
"""Part of the pixels that keep all their sensors in a step; the rest draw a pattern at random."""


def draw_patterns(present: Tensor, random: torch.Generator, keep_all: float = KEEP_ALL) -> Tensor:
    """Draw a pattern for each pixel, anew in every step.

    Each pixel keeps a uniformly drawn number of its sensors, uniformly chosen, never none.

    Args:
        present: (N, M), bool: the sensors that are really there, at least one in each row.
        random: source of chance, on the CPU.
        keep_all: part of the pixels that lose nothing.

    Returns:
        (N, M), bool, a non-empty subset of ``present``.
    """
    count, sensors = present.shape
    available = present.sum(1)
    keep = 1 + (torch.rand(count, generator=random).to(present.device) * available).long().clamp_max(sensors - 1)
    whole = (torch.rand(count, generator=random) < keep_all).to(present.device)
    return keep_some(present, torch.where(whole, available, torch.minimum(keep, available)), random)


def keep_some(present: Tensor, keep: Tensor | int, random: torch.Generator) -> Tensor:
    """Keep a number of each pixel's sensors, uniformly chosen.

    Args:
        present: (N, M), bool: the sensors that are really there.
        keep: how many to keep, of all pixels or of each, (N,).
        random: source of chance, on the CPU.

    Returns:
        (N, M), bool, a subset of ``present``.
    """
    chance = torch.rand(present.shape, generator=random).to(present.device).masked_fill(~present, 2.0)
    rank = chance.argsort(1).argsort(1)
    kept = keep[:, None] if isinstance(keep, Tensor) else keep
    return present & (rank < kept)


def all_patterns(sensors: int) -> list[int]:
    """List all 2^M - 1 patterns, most sensors first; bit m is sensor m."""
    return sorted(range(1, 2**sensors), key=lambda pattern: (-bin(pattern).count("1"), pattern))


def pattern_row(pattern: int, sensors: int) -> Tensor:
    """Return a pattern as (M,) bool."""
    return torch.tensor([bool(pattern >> m & 1) for m in range(sensors)])
