"""What the What-if page asks about the view, and what is returned: frozen, plain data."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from .labels import ClassEntry, Reference
from .masks import drawn_mask
from .season import DateValue, HiddenDate, SeasonPoint
from .sensors import Cover, Extent, SensorSource
from .what_if import SensorValue, SubsetFigures

if TYPE_CHECKING:
    # Some milliseconds of a QGIS that starts.
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Removal:
    """A polygon in which a sensor is taken away: a cloud, say.

    Attributes:
        sensor: the sensor's name.
        geometry: a GeoJSON-like polygon.
        crs: of the geometry, WKT or "EPSG:n".
    """

    sensor: str
    geometry: Mapping[str, Any]
    crs: str


def with_removals(sensors: Sequence[SensorSource], removals: Sequence[Removal]) -> tuple[SensorSource, ...]:
    """Return sensors with masks where they are taken away, so that a job does what a preview shows.

    Args:
        sensors: may have masks already.
        removals: those of sensors that are not given are passed over.
    """
    given = []
    for source in sensors:
        own = [removal for removal in removals if removal.sensor == source.name and not source.is_off]
        crss = dict.fromkeys(removal.crs for removal in own)
        drawn = [drawn_mask([one.geometry for one in own if one.crs == crs], crs) for crs in crss]
        given.append(replace(source, masks=(*source.masks, *drawn)))
    return tuple(given)


@dataclass(frozen=True)
class View:
    """What a map shows, and with which model and sensors to look at it.

    Attributes:
        model_path: the model file.
        sensors: the sensors at hand.
        extent: what the map shows.
        width: of the map, in pixels of the screen.
        height: of the map, in pixels of the screen.
        device: "auto", "cpu", "cuda" or "mps".
        cover, pixel_size, reference: as in :class:`~mamol.core.contracts.classify.ClassifyRequest`.
    """

    model_path: str
    sensors: tuple[SensorSource, ...]
    extent: Extent
    width: int
    height: int
    device: str = "auto"
    cover: Cover = Cover.UNION
    pixel_size: float | None = None
    reference: str | None = None


@dataclass(frozen=True)
class PreviewRequest:
    """Classify the view with some of the sensors at hand.

    Attributes:
        view: model, sensors at hand, and what the map shows.
        present: names of the sensors that are switched on; may be none.
        path: the GeoTIFF to write, of class values.
        is_first: whether a coarse picture is wanted, soon, or one of the map's resolution.
        removals: polygons in which sensors are taken away.
        hidden_dates: dates of series that count as missing.
    """

    view: View
    present: tuple[str, ...]
    path: str
    is_first: bool
    removals: tuple[Removal, ...] = ()
    hidden_dates: tuple[HiddenDate, ...] = ()


@dataclass(frozen=True)
class PreviewPicture:
    """A classified view.

    Attributes:
        path: the GeoTIFF of class values; 0 is nodata, where no sensor at hand sees anything.
        classes: the model's classes.
        step: pixels of Classify along the edge of one of the picture's.
        is_final: whether there is no finer picture of this view.
        values: class values, uint16, (height, width); 0 where none of the sensors sees the pixel.
        confidence: probability of that class, float32, (height, width); 0 where there is none.
        whole: figures of the map with all sensors at hand, on the same pixels and without removals.
        shown: figures of this picture beside that map.
        seconds: time of the whole job.
        lost_value: what stands in the raster where a sensor at hand sees the pixel, but none that is on, so that the
            map below does not show through; None where there is no such pixel.
        warnings: sentences the analyst should read.
        place: where the pixels lie: the numbers of their transform, columns and rows.
    """

    path: str
    classes: tuple[ClassEntry, ...]
    step: int
    is_final: bool
    values: NDArray[np.uint16]
    confidence: NDArray[np.float32]
    whole: SubsetFigures
    shown: SubsetFigures
    seconds: float
    lost_value: int | None = None
    warnings: tuple[str, ...] = ()
    place: tuple[float, ...] = ()


@dataclass(frozen=True)
class ViewValueRequest:
    """Ask what each sensor is worth in the view.

    Attributes:
        view: model, sensors at hand, and what the map shows.
        reference: the labels to trust, for accuracies; None leaves them out.
        reference_classes: names by code of the reference's classes; a raster's own names come after them.
    """

    view: View
    reference: Reference | None = None
    reference_classes: tuple[ClassEntry, ...] = ()


@dataclass(frozen=True)
class ViewValues:
    """What each sensor is worth in a view, on pixels that are spread evenly over it.

    Attributes:
        values: of every sensor at hand, in the model's order.
        overall: overall accuracy with all sensors, 0 to 1; NaN without a reference.
        season: accuracy with the dates up to each day; empty without a series, or a reference.
        pixels: how many pixels were compared.
        warnings: sentences the analyst should read.
        matched_by: as in :class:`.what_if.WhatIfResult`.
        labels: class values of the reference on these pixels, uint16, (height, width), 0 where there is none; None
            without a reference.
        place: where the pixels lie, as a picture's.
    """

    values: tuple[SensorValue, ...]
    overall: float
    pixels: int
    warnings: tuple[str, ...] = ()
    matched_by: str = ""
    season: tuple[SeasonPoint, ...] = ()
    labels: NDArray[np.uint16] | None = None
    place: tuple[float, ...] = ()

    def accuracy_of(self, picture: PreviewPicture) -> float:
        """Return the overall accuracy of a picture of the same pixels where it has a class, 0 to 1; NaN if unknown."""
        if self.labels is None or picture.place != self.place:
            return math.nan
        used = (self.labels > 0) & (picture.values > 0)
        return float((self.labels[used] == picture.values[used]).mean()) if used.any() else math.nan


@dataclass(frozen=True)
class ViewDatesRequest:
    """Ask what each date of the series is worth in the view.

    Attributes:
        view: model, sensors at hand, and what the map shows.
        reference: the labels to trust, for accuracies; None leaves them out.
        reference_classes: names by code of the reference's classes; a raster's own names come after them.
        orders: orders of adding the dates that are drawn, at least two; their reverses come on top.
    """

    view: View
    reference: Reference | None = None
    reference_classes: tuple[ClassEntry, ...] = ()
    orders: int = 8


@dataclass(frozen=True)
class ViewDates:
    """What each date of the series is worth in a view.

    Attributes:
        values: every date of every series at hand, in order; empty where there is none, or no pixel to ask about.
        pixels: how many pixels were asked about, at most 2,000.
        warnings: sentences the analyst should read.
        matched_by: as in :class:`.what_if.WhatIfResult`.
    """

    values: tuple[DateValue, ...]
    pixels: int
    warnings: tuple[str, ...] = ()
    matched_by: str = ""


@dataclass(frozen=True)
class ExplainViewRequest:
    """Ask why a place of a preview is what it is.

    Attributes:
        view: model and sensors at hand, as the preview has them.
        present: names of the sensors that are switched on.
        removals: polygons in which sensors are taken away.
        place: a box, or a point (a box without width and height), in any CRS.
        hidden_dates: dates of series that count as missing.
    """

    view: View
    present: tuple[str, ...]
    removals: tuple[Removal, ...]
    place: Extent
    hidden_dates: tuple[HiddenDate, ...] = ()
