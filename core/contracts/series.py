"""Requests and results of making one sensor of rasters on several dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..message import message
from .layer_settings import AS_THE_FILE, LayerSettings
from .masks import Mask
from .sensors import Acquisition, Extent


@dataclass(frozen=True)
class SeriesFile:
    """A raster that may hold one date of a series, or several.

    Attributes:
        path: what GDAL opens.
        date: the day as the analyst, or the layer, gives it; empty is found out.
        origin: whence that day is, in a few words; empty is "as given".
        bands: numbers, from 1, of the bands to use; empty is all that hold data.
        masks: where it is not to be used.
        settings: what its layer says otherwise than the file.
    """

    path: str
    date: str = ""
    origin: str = ""
    bands: tuple[int, ...] = ()
    masks: tuple[Mask, ...] = ()
    settings: LayerSettings = AS_THE_FILE


@dataclass(frozen=True)
class MaskRule:
    """One rule for the clouds of all dates: whole numbers beside the values that mean "not usable".

    Either a band of the dates' own files, or a file beside each.

    Attributes:
        values: that mean "not usable"; empty is every value but 0.
        band: name, or number among a date's bands, of a band of its own: "SCL". It is then no band of the sensor.
        pattern: names of files beside the dates', "*_SCL*.tif", paired by their day; "{name}_mask.tif" stands for the
            date's own file name without its ending.
        file_band: the band to look at in files beside, from 1.
        bits: of the numbers, counted from 0: where any of them is set, as the 3 and 4 of Landsat's QA_PIXEL, is "not
            usable"; ``values`` is empty then. Empty looks at the values.
    """

    values: tuple[int, ...] = ()
    band: str = ""
    pattern: str = ""
    file_band: int = 1
    bits: tuple[int, ...] = ()


@dataclass(frozen=True)
class FindSeriesRequest:
    """Ask which dates rasters hold.

    Attributes:
        files: rasters, in any order.
        folder: a folder to look into as well; empty is none.
        pattern: which of its files: "*.tif", "**/*NDVI*.jp2" for folders below it as well.
        mask: how clouds are told, or None.
        name: of the sensor, for sentences.
        is_scaled: whether the analyst gives a scale for all dates, so that those in the files are not applied.
        looks_at_values: whether some pixels of each date are read, to see whether scales differ.
    """

    files: tuple[SeriesFile, ...] = ()
    folder: str = ""
    pattern: str = "*"
    mask: Optional[MaskRule] = None
    name: str = "series"
    is_scaled: bool = False
    looks_at_values: bool = True


@dataclass(frozen=True)
class FoundDate:
    """One date that was found, or a raster of which none can be used.

    Attributes:
        path: what GDAL opens.
        date: the day, "2021-05-17"; empty where none was found.
        bands: numbers of the file's bands that are this date's; empty is all that hold data.
        masks: where it is not to be used.
        origin: whence the day is: "from the file's name".
        problem: a sentence: why it cannot be part of the series as it is; empty where it can.
        valid: part of a sample of its pixels that have data, 0 to 1; None where none was read.
    """

    path: str
    date: str
    bands: tuple[int, ...] = ()
    masks: tuple[Mask, ...] = ()
    origin: str = ""
    problem: str = ""
    valid: Optional[float] = None

    @property
    def acquisition(self) -> Acquisition:
        """The date as a sensor's source has it."""
        return Acquisition(self.path, self.date, self.bands, self.masks)


@dataclass(frozen=True)
class FoundSeries:
    """What was found.

    Attributes:
        dates: in order of their days, those without one at the end.
        band_names: of a date's bands, without days in them; empty where they have none.
        sentences: what the analyst should read: days that agree, were sorted, or turned into UTC; masks not found.
        name: a name for the sensor, from what the files' names have in common.
        is_cube: whether one file holds several dates.
    """

    dates: tuple[FoundDate, ...]
    band_names: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    name: str = ""
    is_cube: bool = False

    @property
    def acquisitions(self) -> tuple[Acquisition, ...]:
        """The dates that can be used, in order."""
        return tuple(one.acquisition for one in self.dates if not one.problem)

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each raster that cannot be used as it is."""
        return tuple(dict.fromkeys(one.problem for one in self.dates if one.problem))


@dataclass(frozen=True)
class SeriesSharesRequest:
    """Ask how much of a view each date shows.

    Attributes:
        acquisitions: the dates.
        extent: the view; None, and one beside a raster, is the whole raster.
        settings: what their layers say otherwise than the files.
    """

    acquisitions: tuple[Acquisition, ...]
    extent: Optional[Extent] = None
    settings: LayerSettings = AS_THE_FILE


@dataclass(frozen=True)
class DateInView:
    """How much of a view a date shows.

    Attributes:
        valid: part of the view's pixels with data that no mask takes away, 0 to 1; NaN where the date cannot be read.
        masked: part of the view's pixels that its masks take away.
        problem: a sentence: why it cannot be read; empty where it can.
    """

    valid: float
    masked: float
    problem: str = ""


def dates_text(acquisitions: tuple[Acquisition, ...]) -> str:
    """Return what dates are called: "20 dates, 2020-08-01 to 2022-03-01"; those that are off are counted apart."""
    days = sorted({one.date for one in acquisitions if not one.is_off})
    off = len({one.date for one in acquisitions} - set(days))
    left = message(", {off} off", off=off) if off else ""
    if not days:
        return message("no date{left}", left=left)
    return (
        message("1 date, {days}{left}", days=days[0], left=left)
        if len(days) == 1
        else message(
            "{days} dates, {days_2} to {days_3}{left}", days=len(days), days_2=days[0], days_3=days[-1], left=left
        )
    )
