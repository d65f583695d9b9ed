"""Whether the dates of series are of the season a model was trained on: looked at before a job runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import torch

from ..contracts.days import day_text
from ..model.network import MamolNetwork
from ..model.series_stem import SLACK, SeriesStem
from ..model.spec import ModelSpec
from ..text import listed

MOST_NAMED = 4


def date_notes(spec: ModelSpec, network: MamolNetwork, days: Mapping[str, Sequence[int]]) -> Iterator[str]:
    """Yield sentences about dates that training has not seen.

    Args:
        spec: the model.
        network: its network.
        days: of each series at hand the numbers of its days, in order.
    """
    for sensor, stem in zip(spec.sensors, network.each_stem()):
        given = days.get(sensor.name)
        if not given or not isinstance(stem, SeriesStem):
            continue
        first, last = stem.dates.span
        moved = stem.dates.in_span(torch.tensor(given, dtype=torch.float64)).tolist()
        span = f"{sensor.first_date} to {sensor.last_date}"
        strange = [day for day, place in zip(given, moved) if not first - SLACK <= place <= last + SLACK]
        if strange:
            yield (
                f"{len(strange)} of {len(given)} dates of sensor '{sensor.name}' lie in a season that the model was "
                f"not trained on ({span}): {_named(strange)}. What it makes of them is a guess. Leave them out, or "
                "train with dates of that season."
            )
        others = [day for day, place in zip(given, moved) if place != day and day not in strange]
        if others:
            yield (
                f"{len(others)} of {len(given)} dates of sensor '{sensor.name}' are of other years than in training "
                f"({span}): {_named(others)}. They count as the same days of those years."
            )


def _named(days: Sequence[int]) -> str:
    return listed([day_text(day) for day in days], MOST_NAMED)
