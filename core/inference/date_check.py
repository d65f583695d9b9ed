"""Whether the dates of series are of the season a model was trained on: looked at before a job runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import torch

from ..contracts.days import day_text
from ..message import message
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
        span = message("{first_date} to {last_date}", first_date=sensor.first_date, last_date=sensor.last_date)
        strange = [day for day, place in zip(given, moved) if not first - SLACK <= place <= last + SLACK]
        if strange:
            yield (
                message(
                    "{strange} of {given} dates of sensor '{sensor}' lie in a season that the model was not trained "
                    "on ({span}): {strange_2}. What it makes of them is a guess. Leave them out, or train with dates "
                    "of that season.",
                    strange=len(strange),
                    given=len(given),
                    sensor=sensor.name,
                    span=span,
                    strange_2=_named(strange),
                )
            )
        others = [day for day, place in zip(given, moved) if place != day and day not in strange]
        if others:
            yield (
                message(
                    "{others} of {given} dates of sensor '{sensor}' are of other years than in training ({span}): "
                    "{others_2}. They count as the same days of those years.",
                    others=len(others),
                    given=len(given),
                    sensor=sensor.name,
                    span=span,
                    others_2=_named(others),
                )
            )


def _named(days: Sequence[int]) -> str:
    return listed([day_text(day) for day in days], MOST_NAMED)
