"""What the what-if job is asked, and what it returns: frozen, plain data (file paths and tables)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .evaluate import Accuracy
from .labels import ClassEntry, Reference
from .season import DateValue, SeasonPoint
from .sensors import Cover, Extent, SensorSource


@dataclass(frozen=True)
class WhatIfRequest:
    """Classify with every combination of the sensors at hand, and say what each sensor is worth.

    Attributes:
        model_path: the model file.
        sensors, device, memory_limit: as in :class:`.classify.ClassifyRequest`, but for the grid: see ``grid_sensor``.
        reference: the labels to trust, one layer or several, for accuracies; None leaves accuracies out.
        reference_classes: names by code of the reference's classes; a raster's own names come after them.
        removed: name of the sensor that is taken away in the flips; None is the one whose value is highest.
        csv_path: the table to write, or None.
        html_path: the report to write, or None.
        sensitivity_path: the raster to write, or None: a band per sensor, what the winning class loses without it.
        flips_path: the raster to write, or None: from which to which class a pixel turns without ``removed``.
        agreement_path: the raster to write, or None: share of the combinations that give the same class.
        extent: the part to look at; None is the ground of ``cover``.
        grid_sensor: as ``reference`` in :class:`.classify.ClassifyRequest`.
        cover, pixel_size: as in :class:`.classify.ClassifyRequest`.
        date_orders: orders of adding dates that are drawn to estimate what each date of a series is worth; 0 leaves
            that out.
    """

    model_path: str
    sensors: tuple[SensorSource, ...]
    reference: Reference | None = None
    reference_classes: tuple[ClassEntry, ...] = ()
    removed: str | None = None
    csv_path: str | None = None
    html_path: str | None = None
    sensitivity_path: str | None = None
    flips_path: str | None = None
    agreement_path: str | None = None
    extent: Extent | None = None
    grid_sensor: str | None = None
    device: str = "auto"
    memory_limit: int | None = None
    cover: Cover = Cover.UNION
    pixel_size: float | None = None
    date_orders: int = 0


@dataclass(frozen=True)
class Transition:
    """Pixels of one class that another map shows as another.

    Attributes:
        before: class value with all sensors.
        after: class value with fewer; 0 is no class, for none of these sensors sees the pixel.
        pixels: how many.
        hectares: their area.
    """

    before: int
    after: int
    pixels: int
    hectares: float


@dataclass(frozen=True)
class SubsetFigures:
    """What comes of one combination of sensors, beside the map with all of them.

    Attributes:
        sensors: their names, in the model's order.
        pixels: pixels that one of them sees.
        agreement: share, 0 to 1, of all valid pixels that get the class they get with all sensors.
        mean_confidence: over the pixels that one of them sees, 0 to 1; NaN where there is none.
        class_pixels: pixel count by class value, of the classes that occur.
        class_hectares: area by class value.
        transitions: what turned into what, the commonest first.
        accuracy: as Evaluate gives it for this map; None without a reference.
        right: share of the reference pixels, 0 to 1, that are right when a pixel none of these sensors
            sees is given the commonest class of the reference; NaN without a reference.
    """

    sensors: tuple[str, ...]
    pixels: int
    agreement: float
    mean_confidence: float
    class_pixels: Mapping[int, int]
    class_hectares: Mapping[int, float]
    transitions: tuple[Transition, ...]
    accuracy: Accuracy | None
    right: float


@dataclass(frozen=True)
class SensorValue:
    """What a sensor is worth: its Shapley value over all combinations.

    Attributes:
        sensor: its name.
        agreement: its part of the agreement with the map of all sensors. The values of all sensors sum
            to 1, for without any sensor there is no map and nothing agrees.
        accuracy: its part of the share of reference pixels that are right. The values sum to the overall
            accuracy with all sensors less the share of the commonest class of the reference, which is
            right without any sensor. NaN without a reference.
    """

    sensor: str
    agreement: float
    accuracy: float


@dataclass(frozen=True)
class WhatIfResult:
    """Every combination of sensors on one scene.

    Attributes:
        model_name: the model's name.
        classes: the model's classes.
        sensors: names of the sensors that were given, in the model's order.
        subsets: all 2^n - 1 combinations of them, all sensors first.
        values: what each sensor is worth, in the order of ``sensors``.
        right_by_chance: share of the commonest class of the reference, which is right without any
            sensor; NaN without a reference.
        removed: the sensor that is taken away in the flips; None where none were asked for.
        flips: values (from 1), names and colours of the flips that occur, the commonest first.
        csv_path: the table, or None.
        html_path: the report, or None.
        sensitivity_path: a band per sensor, or None.
        flips_path: what turns into what without ``removed``, or None.
        agreement_path: share of the other combinations that give the same class, or None.
        pixels: pixels in the extent.
        valid_pixels: pixels that at least one sensor sees.
        seconds: time of the whole job.
        device: where it ran, for people.
        warnings: sentences the analyst should read.
        matched_by: how the reference's classes were found among the model's: "name", "value", or "name, or value where
            one has no name"; empty without a reference.
        season: accuracy with the dates up to each day; empty without a series, or a reference.
        dates: what each date is worth; empty where that was not asked.
    """

    model_name: str
    classes: tuple[ClassEntry, ...]
    sensors: tuple[str, ...]
    subsets: tuple[SubsetFigures, ...]
    values: tuple[SensorValue, ...]
    right_by_chance: float
    removed: str | None
    flips: tuple[ClassEntry, ...]
    csv_path: str | None
    html_path: str | None
    sensitivity_path: str | None
    flips_path: str | None
    agreement_path: str | None
    pixels: int
    valid_pixels: int
    seconds: float
    device: str
    warnings: tuple[str, ...] = ()
    matched_by: str = ""
    season: tuple[SeasonPoint, ...] = ()
    dates: tuple[DateValue, ...] = ()


NO_CLASS_NAME = "no class"
