"""What drawing a sample and assessing a map with it are asked, and what they return: frozen, plain data."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import Optional, Union

from ..message import message
from .labels import ClassEntry, LabelPolygons
from .layer_settings import AS_THE_FILE, LayerSettings

NORMAL_95 = 1.959963984540054
"""Standard errors on each side that hold the truth in 95 of 100 samples."""
CANNOT_TELL = "cannot tell"
"""The label of a point whose class could not be seen: it counts as unlabelled."""


class Strata(str, Enum):
    """What the ground is divided by before points are drawn in each part."""

    NONE = "none"
    CLASSES = "classes"
    PATTERNS = message("classes and sensors present")
    CONFIDENCE = message("classes and confidence")


class Allocation(str, Enum):
    """How points are shared out among strata."""

    EQUAL = "equal"
    PROPORTIONAL = "proportional"
    FLOOR = "floor"


class SampleKind(str, Enum):
    """How the points of a sample were chosen."""

    AS_DRAWN = "as drawn"
    STRATIFIED = message("stratified by the map's classes")
    RANDOM = message("simple random")
    SYSTEMATIC = "systematic"
    PURPOSIVE = "purposive"


@dataclass(frozen=True)
class Estimate:
    """A figure and how sure it is.

    Attributes:
        value: the figure; NaN where it is not defined.
        error: its standard error; NaN where it is not known.
    """

    value: float
    error: float = math.nan

    @property
    def half_width(self) -> float:
        """Half the width of the 95 % interval."""
        return NORMAL_95 * self.error


UNKNOWN = Estimate(math.nan)


@dataclass(frozen=True)
class Stratum:
    """A part of the map in which points are drawn.

    Attributes:
        value: the map's class there; 0 where strata are not classes.
        second: the pattern, or the number of the band of confidence, from 1; 0 where strata are classes alone.
        name: in words.
        pixels: how many it has.
        hectares: their area on the ground.
    """

    value: int
    second: int
    name: str
    pixels: int
    hectares: float


@dataclass(frozen=True)
class DrawnPoint:
    """A point of a sample.

    Attributes:
        number: from 1.
        stratum: place of its stratum.
        row: of its pixel in the map, from 0.
        column: of its pixel, from 0.
        x: of the pixel's centre, in the map's CRS.
        y: of the pixel's centre.
        weight: how many pixels it stands for: one over the chance with which it was drawn.
    """

    number: int
    stratum: int
    row: int
    column: int
    x: float
    y: float
    weight: float


@dataclass(frozen=True)
class SampleDesign:
    """How a sample was drawn: what a later estimate needs.

    Attributes:
        map_name: file name of the map.
        map_sha256: SHA-256 of its file.
        strata: by what the ground was divided.
        parts: the strata.
        points: the points.
        transform: of the map, (a, b, c, d, e, f).
        width: columns of the map.
        height: rows of the map.
        crs: of the map, WKT.
        seed: of the draw.
        minimum_distance: between points, in metres; 0 is none.
        classes: of the map.
    """

    map_name: str
    map_sha256: str
    strata: Strata
    parts: tuple[Stratum, ...]
    points: tuple[DrawnPoint, ...]
    transform: tuple[float, ...]
    width: int
    height: int
    crs: str
    seed: int
    minimum_distance: float
    classes: tuple[ClassEntry, ...]


@dataclass(frozen=True)
class SampleDesignRequest:
    """Draw a sample for assessing a map.

    Attributes:
        classes_map: the class map.
        output: the GeoPackage to write.
        strata: by what the ground is divided.
        pattern: the map of the sensors present, for strata by it.
        confidence: the map of confidence, for strata by it.
        bands: inner edges of the bands of confidence, 0 to 1.
        size: number of points; None takes what ``target_error`` needs.
        target_error: standard error that overall accuracy should have.
        expected_accuracy: user's accuracy that is expected of a class nothing else is known of.
        expected_by_class: other expected user's accuracies, by class value.
        allocation: how points are shared out.
        floor: fewest points of a stratum, where a floor is asked for.
        seed: of the draw.
        minimum_distance: between points, in metres on the ground; 0 is none.
        classes: names by value of the map's classes; those that the map has itself come after them.
        settings: what the map's layer says otherwise than its file.
    """

    classes_map: str
    output: str
    strata: Strata = Strata.CLASSES
    pattern: Optional[str] = None
    confidence: Optional[str] = None
    bands: tuple[float, ...] = (0.5, 0.8)
    size: Optional[int] = None
    target_error: float = 0.01
    expected_accuracy: float = 0.8
    expected_by_class: tuple[tuple[int, float], ...] = ()
    allocation: Allocation = Allocation.FLOOR
    floor: int = 50
    seed: int = 0
    minimum_distance: float = 0.0
    classes: tuple[ClassEntry, ...] = ()
    settings: LayerSettings = AS_THE_FILE


@dataclass(frozen=True)
class SampleDesignResult:
    """A sample that was drawn.

    Attributes:
        output: the GeoPackage.
        design: strata and points.
        warnings: sentences the analyst should read.
    """

    output: str
    design: SampleDesign
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class LabelledPoint:
    """A point that somebody has looked at.

    Attributes:
        number: the number it was drawn with; None where it has none.
        x: place, in the CRS of the sample.
        y: place.
        label: the class seen, by name or by value; None where there is none yet.
    """

    number: Optional[int]
    x: float
    y: float
    label: Union[int, str, None]


@dataclass(frozen=True)
class LabelledSample:
    """Points, already read out of their layer.

    Attributes:
        points: the points.
        crs: WKT or "EPSG:n".
        name: the layer's name, for messages.
        design: how the points were drawn; None where the layer does not know.
        notes: sentences about how the points were read.
    """

    points: tuple[LabelledPoint, ...]
    crs: str
    name: str
    design: Optional[SampleDesign] = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class AssessRequest:
    """Assess a map with a labelled sample.

    Attributes:
        classes_map: the class map.
        sample: labelled points; or polygons, which give figures without intervals.
        kind: how the points were chosen.
        classes: names by value of the map's classes; those that the map has itself come after them.
        report_path: the HTML report to write, or None.
        other_map: another class map of the same ground, to compare on the same points, or None.
        pattern: the map of the sensors present, for accuracy by pattern, or None.
        tomorrow: a map of the sensors that will be present, of any grid, to forecast accuracy for; needs ``pattern``.
            A mask, of clouds say, where ``hidden`` names sensors.
        sample_classes: names by value of classes in the sample.
        settings: what the map's layer says otherwise than its file.
        applicability: the map of applicability of the same run, for accuracy inside and outside of it, or None.
        hidden: names of sensors that will be absent where ``tomorrow`` is not 0, and present everywhere else; the
            others are as in ``pattern``. Empty where ``tomorrow`` is a map of the sensors present.
    """

    classes_map: str
    sample: Union[LabelledSample, LabelPolygons]
    kind: SampleKind = SampleKind.AS_DRAWN
    classes: tuple[ClassEntry, ...] = ()
    report_path: Optional[str] = None
    other_map: Optional[str] = None
    pattern: Optional[str] = None
    tomorrow: Optional[str] = None
    sample_classes: tuple[ClassEntry, ...] = ()
    settings: LayerSettings = AS_THE_FILE
    applicability: Optional[str] = None
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClassAssessment:
    """A class in figures.

    Attributes:
        entry: value, name, colour.
        users: user's accuracy, 0 to 1.
        producers: producer's accuracy, 0 to 1.
        area: hectares that it really has, as estimated.
        mapped_hectares: hectares that the map gives it.
        points: points at which it was seen.
    """

    entry: ClassEntry
    users: Estimate
    producers: Estimate
    area: Estimate
    mapped_hectares: float
    points: int


INSIDE, OUTSIDE = 1, 2
"""Values of a map of applicability."""


@dataclass(frozen=True)
class PatternAssessment:
    """Accuracy where a set of sensors is present.

    Attributes:
        pattern: its number.
        name: the sensors.
        overall: overall accuracy there.
        hectares: area of the map that has it.
        points: points there.
    """

    pattern: int
    name: str
    overall: Estimate
    hectares: float
    points: int


@dataclass(frozen=True)
class MapComparison:
    """Two maps on one sample.

    Attributes:
        name: file name of the other map.
        other: its overall accuracy.
        difference: accuracy of the map less that of the other.
        only_this: points at which only the map is right.
        only_other: points at which only the other is right.
        mcnemar: probability of so uneven counts were both maps equally good (exact, McNemar); NaN where they are never
            of two minds.
    """

    name: str
    other: Estimate
    difference: Estimate
    only_this: int
    only_other: int
    mcnemar: float


@dataclass(frozen=True)
class Forecast:
    """What to expect of a map that is still to be made, from the sensors that will be present.

    Attributes:
        overall: overall accuracy to expect.
        areas: class and hectares to expect, with the interval that as large a sample would give.
        hectares: area that the forecast is of.
        unknown: share of the area, 0 to 1, whose sets of sensors no point has: nothing is forecast there.
    """

    overall: Estimate
    areas: tuple[tuple[ClassEntry, Estimate], ...]
    hectares: float
    unknown: float


@dataclass(frozen=True)
class AssessResult:
    """A map assessed with a sample.

    Attributes:
        kind: how the points were chosen.
        overall: overall accuracy.
        classes: the classes, in the order of the matrices.
        matrix: points by class in the map (rows) and class seen (columns), K + 1 x K; the last row is where the map
            has no class.
        proportions: the same in shares of the area; empty without a probability sample.
        points: points used.
        left_out: points not used.
        hectares: area that the figures are of.
        method: in a sentence, what was estimated how.
        warnings: sentences the analyst should read.
        report_path: the HTML report, or None.
        comparison: with another map; None without one.
        patterns: accuracy by the sensors present; empty without their map.
        forecast: what to expect of other sensors present; None where it was not asked for.
        applicability: accuracy inside (1) and outside (2) of the area of applicability, as for patterns; empty without
            its map.
    """

    kind: SampleKind
    overall: Estimate
    classes: tuple[ClassAssessment, ...]
    matrix: tuple[tuple[int, ...], ...]
    proportions: tuple[tuple[float, ...], ...]
    points: int
    left_out: int
    hectares: float
    method: str
    warnings: tuple[str, ...] = ()
    report_path: Optional[str] = None
    comparison: Optional[MapComparison] = None
    patterns: tuple[PatternAssessment, ...] = ()
    forecast: Optional[Forecast] = None
    applicability: tuple[PatternAssessment, ...] = ()
