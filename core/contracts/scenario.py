"""Scenarios that were kept, and two of them compared: frozen, plain data."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..errors import ModelFileError
from ..message import message
from .labels import ClassEntry
from .strict_json import read_dataclass

AGREES, DIFFERS, NODATA = 1, 2, 0

AGREEMENT_CLASSES = (
    ClassEntry(AGREES, message("same class"), "#56b4e9"),
    ClassEntry(DIFFERS, message("another class, or none"), "#d55e00"),
)


@dataclass(frozen=True)
class Scenario:
    """One run of Classify in the history.

    Attributes:
        model_name: the model's name.
        sensors: names of the sensors that were there.
        date: ISO 8601, UTC, to the second.
        classes: the model's classes.
        class_hectares: area by class value, of the classes that occur.
        mean_confidence: over valid pixels, 0 to 1; NaN when there is none.
        classes_path: the class map.
        confidence_path: the map of confidence.
        absent: names of the model's sensors that were not there; None in histories that do not say it.
        gone: name of each sensor that was taken away in drawn places, and in how many polygons.
        masks: what else masked sensors, in words ("SAR: clouds, all but 0").
        dates: name of each series of which dates were off, and how many of how many were used.
        overall: overall accuracy beside a reference, 0 to 1; None where none was chosen.
        reference: the reference layer's name; empty where none was chosen.
    """

    model_name: str
    sensors: tuple[str, ...]
    date: str
    classes: tuple[ClassEntry, ...]
    class_hectares: Mapping[int, float]
    mean_confidence: float
    classes_path: str
    confidence_path: str
    absent: Optional[tuple[str, ...]] = None
    gone: tuple[tuple[str, int], ...] = ()
    masks: tuple[str, ...] = ()
    dates: tuple[tuple[str, int, int], ...] = ()
    overall: Optional[float] = None
    reference: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the scenario as plain JSON data."""
        return {**dataclasses.asdict(self), "class_hectares": sorted(self.class_hectares.items())}

    @classmethod
    def from_json(cls, data: Any) -> Scenario | None:
        """Read a scenario; None for anything else that stands in its place."""
        try:
            hectares = {int(value): float(area) for value, area in data["class_hectares"]}
            rest = {name: value for name, value in data.items() if name != "class_hectares"}
            read = read_dataclass(cls, {**rest, "class_hectares": {}}, message("the scenario"), optional=None)
        except (ModelFileError, AttributeError, KeyError, TypeError, ValueError):
            return None
        return dataclasses.replace(read, class_hectares=hectares)


@dataclass(frozen=True)
class CompareRequest:
    """Compare two scenarios on the first one's grid.

    Attributes:
        before: the first.
        after: the second.
        agreement_path: the raster to write: 1 the same class, 2 another or none, 0 no class before.
        flips_path: the raster to write: what turned into what, numbered, the commonest first.
        drop_path: the raster to write: confidence before less that after, -1 to 1.
    """

    before: Scenario
    after: Scenario
    agreement_path: str
    flips_path: str
    drop_path: str


@dataclass(frozen=True)
class Comparison:
    """Two scenarios compared.

    Attributes:
        request: with the rasters that were written.
        flips: values (from 1), names and colours of the flips that occur, the commonest first.
        agreement: share of the pixels with a class before that have the same after; NaN where there is none.
        warnings: sentences the analyst should read.
    """

    request: CompareRequest
    flips: tuple[ClassEntry, ...]
    agreement: float
    warnings: tuple[str, ...] = ()
