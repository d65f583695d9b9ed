"""Pixels between pixels: what a teacher is asked about where a scene has few pixels that no label is known of.

A teacher answers for pixels it has learnt as it was told, so a network that is asked about no others learns few labels
by heart. Between two pixels the teacher has to judge for itself, and its answers there hold what it has understood
(as mixing does for distillation in Beyer et al. 2022, arXiv 2106.05237). A series suffers most: it has the most numbers
a pixel.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..model.stem import Stem
from .samples import Samples, joined


def with_pixels_between(
    samples: Samples, stems: Sequence[Stem], count: int, apart: int, random: torch.Generator
) -> Samples:
    """Return the samples and, after them, pixels between two of them, at most ``count`` in all.

    Args:
        samples: N pixels, on the CPU.
        stems: of the sensors.
        count: pixels wanted.
        apart: rows between the places that the new pixels get, all of them outside the scene.
        random: source of chance.

    Returns:
        The samples; a new one has the sensors, and of a series the dates, that both pixels have.
    """
    wanted = count - len(samples)
    if wanted <= 0 or len(samples) < 2:
        return samples
    one, other = (torch.randint(len(samples), (wanted,), generator=random) for _ in range(2))
    share = torch.rand(wanted, 1, generator=random)
    first, second = samples.take(one), samples.take(other)
    features, present = [], []
    pairs = zip(stems, first.features, second.features, (first.present & second.present).T)
    for stem, here, there, both in pairs:
        made, is_seen = stem.between(here, there, share)
        features.append(made * (both & is_seen)[:, None])
        present.append(both & is_seen)
    rows = int(samples.places[:, 0].max()) + apart * torch.arange(1, wanted + 1)
    places = torch.stack([rows, torch.zeros_like(rows)], dim=1).to(samples.places.dtype)
    unknown = torch.full_like(first.classes, -1)
    made_up = Samples(tuple(features), torch.stack(present, dim=1), unknown, first.roles, places)
    return joined([samples, made_up.take(_seen(made_up.present))])


def _seen(present: Tensor) -> Tensor:
    return torch.nonzero(present.any(1))[:, 0]
