"""Where a sensor is not to be used although it has data: frozen, plain data that goes to JSON and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Optional, Union

from ..message import joined, message
from .layer_settings import LayerSettings, NodataRange

DRAWN = message("drawn on the map")


@dataclass(frozen=True)
class MaskRaster:
    """A raster on any grid; nodata, and what it does not cover, masks nothing.

    Attributes:
        path: what GDAL opens.
        name: the layer's name, for messages.
        band: the band to look at, from 1.
        values: the values that mean "not usable"; empty is every value but 0.
        crs: WKT or "EPSG:n" to use instead of the file's; None is the file's.
        nodata: values that mean no data, on top of the file's own.
        ignored_nodata: numbers of bands whose own nodata value the analyst switched off.
        bits: of whole numbers, counted from 0: a pixel where any of them is set is "not usable"; ``values`` is empty
            then. Empty looks at the values.
    """

    path: str
    name: str
    band: int = 1
    values: tuple[int, ...] = ()
    crs: Optional[str] = None
    nodata: tuple[NodataRange, ...] = ()
    ignored_nodata: tuple[int, ...] = ()
    bits: tuple[int, ...] = ()

    @property
    def settings(self) -> LayerSettings:
        """What its layer says otherwise than the file."""
        return LayerSettings(self.crs, self.nodata, self.ignored_nodata)


@dataclass(frozen=True)
class MaskPolygons:
    """Polygons; a pixel whose centre lies in one is masked.

    Attributes:
        polygons: GeoJSON texts, so that masks can be compared and kept.
        crs: of the polygons, WKT or "EPSG:n".
        name: the layer's name, for messages.
        is_drawn: whether they were drawn on the What-if page, and may lie beside the scene.
    """

    polygons: tuple[str, ...]
    crs: str
    name: str
    is_drawn: bool = False

    def geometries(self) -> tuple[Mapping[str, Any], ...]:
        """Return the polygons as GeoJSON-like data."""
        return tuple(json.loads(polygon) for polygon in self.polygons)


Mask = Union[MaskRaster, MaskPolygons]


def drawn_mask(geometries: Iterable[Mapping[str, Any]], crs: str) -> MaskPolygons:
    """Build a mask of GeoJSON-like polygons that were drawn on the map."""
    return MaskPolygons(tuple(json.dumps(geometry) for geometry in geometries), crs, DRAWN, is_drawn=True)


def drawn_polygons(masks: Iterable[Mask]) -> int:
    """Return in how many polygons a sensor was taken away by drawing on the map."""
    return sum(len(mask.polygons) for mask in masks if isinstance(mask, MaskPolygons) and mask.is_drawn)


def described(mask: Mask) -> str:
    """Describe in a few words what masks: "clouds, values 3 and 8", "drawn on the map, 2 polygons"."""
    if isinstance(mask, MaskPolygons):
        return message(
            "{mask}, {polygons} polygon{s}",
            mask=mask.name,
            polygons=len(mask.polygons),
            s="s" if len(mask.polygons) != 1 else "",
        )
    values, bits = (", ".join(map(str, numbers)) for numbers in (mask.values, mask.bits))
    band = message(", band {band}", band=mask.band) if mask.band != 1 else ""
    meant = (
        message("bits {bits}", bits=bits)
        if bits
        else message("values {values}", values=values)
        if values
        else message("all but 0")
    )
    return joined((joined((mask.name, band), ""), meant, *mask.settings.described()), ", ")


@dataclass(frozen=True)
class MaskShare:
    """How much of a view a sensor's masks take away.

    Attributes:
        sensor: its name.
        share: of the view's pixels, 0 to 1; NaN where a mask cannot be used.
        problem: a sentence: why one cannot be used; empty where all can.
    """

    sensor: str
    share: float
    problem: str = ""
