"""Which sensors there will be: from a map of them, or from a mask of clouds over some of those present today."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from ..contracts.assess import AssessRequest
from ..contracts.layer_settings import AS_THE_FILE
from ..contracts.masks import MaskRaster
from ..errors import AssessmentError
from ..message import message
from ..progress import Progress
from ..raster.pixel_area import row_areas
from ..raster.sensor_masks import open_mask
from ..raster.source.opening import short_name
from ..raster.tiles import tiles
from ..text import sensors_named
from .building import Census
from .design import pattern_names
from .strata import TILE, ClassMap, MapBeside, counted_rows, open_class_map

Places = npt.NDArray[np.int64]


_SECOND = 1 << 16
"""Class value times this plus pattern: ground of one class with one set of sensors."""


def areas_to_come(
    request: AssessRequest,
    classes: ClassMap,
    beside: MapBeside,
    mapped: Places,
    patterns: Places,
    census: Callable[[ClassMap, Progress], Census],
    progress: Progress,
) -> tuple[Places, Mapping[int, float]]:
    """Measure the ground there will be, each part of which is as the points on such ground are.

    With a map of sensors, of any ground, a part is a set of sensors. A mask lies over the ground of the class map: a
    part is a class of the map with a set of sensors, for clouds do not change what lies under them.

    Args:
        request: with the map or the mask, and the sensors that the mask hides.
        classes: the class map.
        beside: the map of the sensors present.
        mapped: (n,), the map's class value at each point; 0 is none.
        patterns: (n,), the pattern at each point.
        census: measures the areas of a map's values.
        progress: told of tiles; asked whether to stop.

    Returns:
        The part of each point, (n,); and hectares by part, or pixels where a pixel's area is not known.

    Raises:
        RasterError: a map cannot be read.
        AssessmentError: the map of the sensors present does not know a sensor.
        Cancelled: when the progress says so.
    """
    path = str(request.tomorrow)
    if request.hidden:
        areas = _masked(MaskRaster(path, short_name(path)), request, classes, beside, progress)
        return mapped * _SECOND + patterns, areas
    with open_class_map(path, AS_THE_FILE, message("the map of the sensors to come")) as coming:
        found = census(coming, progress)
    return patterns, found.hectares if found.has_area else {key: float(one) for key, one in found.pixels.items()}


def _masked(
    mask: MaskRaster, request: AssessRequest, classes: ClassMap, beside: MapBeside, progress: Progress
) -> dict[int, float]:
    """Measure the areas where sensors are hidden by a mask: they will be present wherever it is 0, others as today."""
    bits = _bits(request, classes)
    found: dict[int, float] = {}
    windows = list(tiles(classes.grid.whole, TILE))
    with open_mask(mask, ", ".join(request.hidden), classes.grid) as opened:
        for number, window in enumerate(windows):
            progress.check()
            progress.report(number / len(windows), message("measuring the areas to come"))
            today = np.nan_to_num(beside.read(window)).astype(np.int64)
            coming = (today & ~bits) | np.where(opened.read(window), 0, bits)
            area = np.nan_to_num(row_areas(classes.grid, window), nan=1.0)
            values = classes.read(window).astype(np.int64)
            codes, counts = counted_rows(np.where(values > 0, values * _SECOND + coming, 0))
            for code, hectares in zip(codes.tolist(), (area @ counts).tolist()):
                found[code] = found.get(code, 0.0) + hectares
        for sentence in opened.warnings:
            progress.warn(sentence)
    found.pop(0, None)
    return found


def _bits(request: AssessRequest, classes: ClassMap) -> int:
    """Return the pattern of the sensors that are hidden."""
    single = sensors_named(pattern_names(str(request.pattern), classes))
    unknown = [name for name in request.hidden if name not in single]
    if unknown:
        raise AssessmentError(
            message(
                "The map of the sensors present does not know a sensor '{unknown}'. It has: {known}. Choose one of "
                "these.",
                unknown=unknown[0],
                known=", ".join(single) or message("none with a name"),
            )
        )
    return sum({single[name] for name in request.hidden})
