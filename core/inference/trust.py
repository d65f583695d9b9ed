"""Where to trust a map: sets of classes at a coverage, and how unlike the training pixels the scene's are."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..contracts.outputs import OutputKind, map_kind, needs_likeness, needs_sets
from ..errors import OutputError
from ..message import message
from ..model.file import load_likeness
from ..model.likeness import Likeness
from ..model.spec import ModelSpec
from ..model.trust import ApplicabilityRecord, low_coverage
from ..text import outside_text, with_and
from .runner import Batch, NetworkRunner

SAMPLED = 17
"""Without a map of it, one pixel in so many is compared with those of training; prime, so as not to follow columns."""
TOLD_SPREAD = 0.05
"""How far below the coverage one model in ten may be before it is told."""
MUCH = 0.1
"""Share of a scene unlike training from which on it is warned of."""


@dataclass(frozen=True)
class Trust:
    """What to find out beside the classes.

    Attributes:
        floors: for 1 to M sensors, the least probability of a class in a pixel's set; empty where sets are not asked
            for.
        likeness: compares with training pixels; None where the model has kept none.
        every: of how many pixels one is compared.
    """

    floors: tuple[float, ...] = ()
    likeness: Likeness | None = None
    every: int = 1

    def set_size(self, probability: Tensor, pattern: int) -> Tensor:
        """Count the classes in the sets of n pixels, (n,), from probabilities (K, n): at least the likeliest."""
        floor = self.floors[bin(pattern).count("1") - 1]
        return (probability >= floor).sum(0).clamp_(min=1)

    def some_of(self, batch: Batch) -> Batch:
        """Return those of a batch that are compared."""
        place = batch.place
        if isinstance(place, slice):
            return Batch(slice(place.start, place.stop, self.every), -(-batch.count // self.every))
        return Batch(place[:: self.every], -(-batch.count // self.every))

    def dissimilarity(
        self, runner: NetworkRunner, features: Sequence[Tensor | None], pattern: int, batch: Batch
    ) -> Tensor:
        """Compute the dissimilarity index of a batch, (n,), from the features of its tile."""
        if self.likeness is None:
            raise ValueError("there are no training pixels to compare with")
        used = [None if one is None or not pattern >> m & 1 else batch.of(one) for m, one in enumerate(features)]
        return self.likeness.index(runner.described(used), pattern)


NO_TRUST = Trust()


def plan_trust(
    path: str, spec: ModelSpec, kinds: Collection[OutputKind], coverage: float, device: torch.device | None = None
) -> Trust:
    """Read what a model has to say of where to trust it, as far as the maps asked for need it.

    Args:
        path: the model file.
        spec: its header.
        kinds: the maps to make.
        coverage: of the sets of classes, above 0 and below 1.
        device: where to compute; None is the CPU.

    Raises:
        OutputError: a map is asked for that the model has nothing for, or the coverage cannot be.
        ModelFileError: the file cannot be read.
    """
    floors: tuple[float, ...] = ()
    if needs_sets(kinds):
        check_coverage(coverage)
        if spec.class_sets is None:
            raise OutputError(_lacking(spec, [kind for kind in kinds if map_kind(kind).needs_sets]))
        floors = spec.class_sets.at(coverage)
    if spec.applicability is None:
        if needs_likeness(kinds):
            raise OutputError(_lacking(spec, [kind for kind in kinds if map_kind(kind).needs_likeness]))
        return Trust(floors)
    return Trust(floors, load_likeness(path, spec, device), 1 if needs_likeness(kinds) else SAMPLED)


def check_coverage(coverage: float) -> None:
    """Refuse a coverage that no set of classes can have, or that every one has.

    Raises:
        OutputError: it is not above 0 and below 1.
    """
    if not 0 < coverage < 1:
        raise OutputError(
            message(
                "A coverage of {coverage:g} % cannot be had: 100 % would put every class into every set, 0 % none. "
                "Choose a coverage in between, 90 % for example.",
                coverage=100 * coverage,
            )
        )


def coverage_tags(trust: Trust, coverage: float) -> dict[str, str]:
    """Return what the metadata of maps say of the coverage of their sets of classes."""
    return {"MAMOL_COVERAGE": f"{coverage:g}"} if trust.floors else {}


def coverage_notes(spec: ModelSpec, kinds: Collection[OutputKind], coverage: float) -> tuple[str, ...]:
    """Return sentences where sets of classes are asked for and held-out ground is scarce.

    They hold every class where it is too little; where it is little, a single model may cover less than was asked for.
    """
    sets = spec.class_sets
    if sets is None or not needs_sets(kinds):
        return ()
    counts = [count for count, floor in enumerate(sets.at(coverage), 1) if floor == 0]
    narrowed = [number for number, floor in zip(sets.units, sets.at(coverage)) if number and floor > 0]
    told = _spread_sentence(min(narrowed), coverage) if narrowed else ()
    if not counts:
        return told
    units = min(sets.units[count - 1] for count in counts)
    where = (
        message(" with {counts} sensor{s}", counts=_listed(counts), s="" if counts == [1] else "s")
        if len(counts) < len(sets.floors)
        else ""
    )
    most = f"{100 * units / (units + 1):.0f} %" if units else "none"
    return (
        message(
            "At a coverage of {coverage:g} % every class is possible{where}: {units} held-out units prove no more "
            "than {most}. Choose a lower coverage, or train again in folds, so that every field counts.",
            coverage=100 * coverage,
            where=where,
            units=units,
            most=most,
        ),
        *told,
    )


def _spread_sentence(units: int, coverage: float) -> tuple[str, ...]:
    low = low_coverage(units, coverage)
    if coverage - low < TOLD_SPREAD:
        return ()
    return (
        message(
            "The sets of classes come from {units} held-out units. A coverage of {coverage:g} % is what many such "
            "models reach on average; with so few units one in ten of them covers less than about {low:.0f} % of new "
            "ground. More separate fields with labels make it surer.",
            units=units,
            coverage=100 * coverage,
            low=100 * low,
        ),
    )


def outside(
    record: ApplicabilityRecord, pattern: NDArray[np.int64], dissimilarity: NDArray[np.float32]
) -> NDArray[np.bool_]:
    """Return which pixels are unlike all of training, (N,) bool, from their patterns and indexes, both (N,).

    Those whose index was not computed are not.
    """
    unlike: NDArray[np.bool_] = dissimilarity > np.asarray(record.limits)[pattern]
    return unlike


def outside_tags(share: float, is_sampled: bool) -> dict[str, str]:
    """Return what the metadata of maps say of the share, 0 to 1, that is unlike training; nothing where it is NaN."""
    how = message(" (of a sample)") if is_sampled else ""
    return {} if math.isnan(share) else {"MAMOL_OUTSIDE_SHARE": f"{share:.4f}{how}"}


def outside_warning(share: float, is_sampled: bool) -> tuple[str, ...]:
    """Warn where a large share of a scene, 0 to 1 or NaN, is unlike training."""
    if not share >= MUCH:
        return ()
    return (
        message(
            "{outside_text}: accuracy and confidence may not hold there. The map of applicability shows where; labels "
            "from there help.",
            outside_text=outside_text(share, is_sampled),
        ),
    )


def _lacking(spec: ModelSpec, kinds: Sequence[OutputKind]) -> str:
    names = with_and([message("'{name}'", name=map_kind(kind).label) for kind in kinds])
    return message(
        "The model '{spec}' cannot make the map{s} {names}: it is from an earlier version, which did not keep "
        "what they need. Train it again, or leave them out.",
        spec=spec.name,
        s="s" if len(kinds) > 1 else "",
        names=names,
    )


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
