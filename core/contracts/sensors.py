"""A sensor's raster and the ground a job covers: frozen, plain data, safe to hand to another thread.

The dock and the Processing algorithms build these; nothing in here holds a QGIS object.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Optional

from ..message import joined, message
from .layer_settings import LayerSettings, NodataRange
from .masks import Mask, MaskRaster


class SensorKind(str, Enum):
    """What a sensor's numbers are: AUTO looks at the file (a palette, category names, an attribute table)."""

    AUTO = "auto"
    CONTINUOUS = "continuous"
    CATEGORICAL = "categorical"


class Cover(str, Enum):
    """Which ground a job covers when the sensors do not cover the same."""

    UNION = "union"
    INTERSECTION = "intersection"
    REFERENCE = "reference"


@dataclass(frozen=True)
class Acquisition:
    """One date of a series.

    Attributes:
        path: what GDAL opens; several dates may lie in one file, in bands of their own.
        date: the day, "2021-05-17".
        bands: numbers, from 1, of the file's bands that are this date's; empty is all that hold data.
        masks: where this date counts as missing although it has data: its clouds.
        is_off: whether it is left out.
    """

    path: str
    date: str
    bands: tuple[int, ...] = ()
    masks: tuple[Mask, ...] = ()
    is_off: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """What is read: its own raster, and those of its masks."""
        return (self.path, *(mask.path for mask in self.masks if isinstance(mask, MaskRaster)))


@dataclass(frozen=True)
class SensorSource:
    """One sensor's raster, and how it is to be read where the analyst, or the layer, says otherwise than the file.

    Attributes:
        name: the sensor's name; in Classify the name the model knows it by.
        path: what GDAL opens: a file path or another data source string.
        masks: where the sensor counts as absent although it has data: clouds, say.
        is_off: whether it is absent everywhere, and lends no more than its grid.
        bands: numbers, from 1, of the file's bands to use, in this order; empty is all that hold data.
        nodata: values that mean no data, on top of the file's own.
        ignored_nodata: numbers of bands whose own nodata value the analyst switched off.
        crs: WKT or "EPSG:n" to use instead of the file's; None is the file's.
        scale: factor to use instead of the tags of the file; None is the tags.
        offset: what is added after that, instead of the tags of the file; None is the tags.
        kind: what its numbers are.
        guessed: whether nothing but the number of its bands says that it is this sensor.
        corrections: scale and offset of each band, in the model's order, applied after the file's or the analyst's own,
            to bring its values to those of training; empty is none.
        acquisitions: the dates of a series, each with the same bands; empty for one raster. ``path`` is then the first
            date's, and ``bands`` is not looked at.
    """

    name: str
    path: str
    masks: tuple[Mask, ...] = ()
    is_off: bool = False
    bands: tuple[int, ...] = ()
    nodata: tuple[NodataRange, ...] = ()
    ignored_nodata: tuple[int, ...] = ()
    crs: Optional[str] = None
    scale: Optional[float] = None
    offset: Optional[float] = None
    kind: SensorKind = SensorKind.AUTO
    guessed: bool = False
    corrections: tuple[tuple[float, float], ...] = ()
    acquisitions: tuple[Acquisition, ...] = ()

    @property
    def is_series(self) -> bool:
        """Whether it is several dates of one sensor."""
        return bool(self.acquisitions)

    @property
    def is_used(self) -> bool:
        """Whether it is not off, nor, of a series, every one of its dates."""
        return not self.is_off and not (self.is_series and all(one.is_off for one in self.acquisitions))

    @property
    def settings(self) -> LayerSettings:
        """What its layer says otherwise than the file."""
        return LayerSettings(self.crs, self.nodata, self.ignored_nodata)

    @property
    def rasters(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Its own raster, or those of its dates, each with the bands that are read; no bands are all."""
        if not self.acquisitions:
            return ((self.path, self.bands),)
        return tuple((one.path, one.bands) for one in self.acquisitions)

    def dates_in_words(self) -> str:
        """Return "20 dates, 2020-08-01 to 2022-03-01", of those that are not off; "" for one raster."""
        days = sorted({one.date for one in self.acquisitions if not one.is_off})
        if len(days) < 2:
            return message("1 date, {days}", days=days[0]) if days else message("no date") if self.acquisitions else ""
        return message("{days} dates, {days_2} to {days_3}", days=len(days), days_2=days[0], days_3=days[-1])

    def read_from(self, file: str) -> str:
        """Return what it is read from, and how, if otherwise than the file says: "a.tif (bands 1, 2; no data 0)".

        Args:
            file: the path, or a shorter name for it.
        """
        if self.acquisitions:
            bands: tuple[str, ...] = (self.dates_in_words(),)
        else:
            bands = (
                (message("band{s} {str}", s="s" if len(self.bands) > 1 else "", str=", ".join(map(str, self.bands))),)
                if self.bands
                else ()
            )
        guessed = (message("matched by its number of bands only"),) if self.guessed else ()
        matched = (message("values brought to the model's"),) if self.corrections else ()
        words = (*bands, *self.settings.described(), *guessed, *matched)
        return joined((f"{file} (", joined(words, "; "), ")"), "") if words else file

    @property
    def files(self) -> tuple[str, ...]:
        """What is read: its own raster, or those of its dates, and those of its masks."""
        masks = (mask.path for mask in self.masks if isinstance(mask, MaskRaster))
        if not self.acquisitions:
            return (self.path, *masks)
        dates = (file for one in self.acquisitions for file in one.files)
        return tuple(dict.fromkeys((*dates, *masks)))


def most_dates(sensors: Sequence[SensorSource]) -> int:
    """Return the most dates that a series among sensors has; 0 without a series."""
    return max((len({one.date for one in source.acquisitions if not one.is_off}) for source in sensors), default=0)


def dates_off(sources: Sequence[SensorSource]) -> int:
    """Return how many dates of the series among sensors that are in use are off."""
    used = [source.acquisitions for source in sources if source.is_used]
    days = [({one.date for one in dates}, {one.date for one in dates if not one.is_off}) for dates in used]
    return sum(len(every - on) for every, on in days)


@dataclass(frozen=True)
class Extent:
    """A rectangle on the ground; ``crs`` is WKT or "EPSG:n". Edges are in units of that CRS."""

    left: float
    bottom: float
    right: float
    top: float
    crs: str


@dataclass(frozen=True)
class PixelWindow:
    """Whole pixels of the job's grid: the first column and row, counted from 0, and how many."""

    column: int
    row: int
    width: int
    height: int
