"""Scenarios that were kept, and two of them compared: frozen, plain data."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .labels import ClassEntry

AGREES, DIFFERS, NODATA = 1, 2, 0

AGREEMENT_CLASSES = (
    ClassEntry(AGREES, "same class", "#56b4e9"),
    ClassEntry(DIFFERS, "another class, or none", "#d55e00"),
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
    absent: tuple[str, ...] | None = None
    gone: tuple[tuple[str, int], ...] = ()
    masks: tuple[str, ...] = ()
    overall: float | None = None
    reference: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the scenario as plain JSON data."""
        return {**dataclasses.asdict(self), "class_hectares": sorted(self.class_hectares.items())}

    @classmethod
    def from_json(cls, data: Any) -> Scenario | None:
        """Read a scenario; None for anything else that stands in its place."""
        try:
            scenario = cls(
                **{
                    **data,
                    "sensors": tuple(str(name) for name in data["sensors"]),
                    "classes": tuple(ClassEntry(**entry) for entry in data["classes"]),
                    "class_hectares": {int(value): float(area) for value, area in data["class_hectares"]},
                    "mean_confidence": float(data["mean_confidence"]),
                    "absent": None if data.get("absent") is None else tuple(str(name) for name in data["absent"]),
                    "gone": tuple((str(name), int(count)) for name, count in data.get("gone", ())),
                    "masks": tuple(str(mask) for mask in data.get("masks", ())),
                    "overall": None if data.get("overall") is None else float(data["overall"]),
                }
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            return None
        texts = (
            scenario.model_name, scenario.date, scenario.classes_path, scenario.confidence_path, scenario.reference
        )  # fmt: skip
        return scenario if all(isinstance(text, str) for text in texts) else None


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
