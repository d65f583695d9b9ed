"""A sensor's open file, and how it is read from it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ..contracts.sensors import SensorSource
from .area_average import pixels_across
from .conversion import AS_THEY_ARE, Conversion, OneHot, Scaled
from .grid import Grid
from .source.opening import Layer

CATEGORICAL, CONTINUOUS = "categorical", "continuous"


@dataclass(frozen=True)
class SensorReading:
    """How a sensor is read; a "layer" is what the network knows as a band.

    Attributes:
        indexes: numbers, from 1, of the bands of the file that are read.
        file_bands: of each layer, the number of the band it comes from.
        names: of each layer.
        wavelengths: of each layer, in nanometres; empty where not all are known.
        scales: of each layer; empty is 1 for all.
        offsets: of each layer; empty is 0 for all.
        kind: "continuous" or "categorical".
        categories: codes of a categorical sensor's layers.
        left_out: the file's other bands, with the reason.
        resampling: how pixels that are not the grid's become those.
        notes: sentences for the analyst.
    """

    indexes: tuple[int, ...]
    file_bands: tuple[int, ...]
    names: tuple[str, ...]
    wavelengths: tuple[float, ...] = ()
    scales: tuple[float, ...] = ()
    offsets: tuple[float, ...] = ()
    kind: str = CONTINUOUS
    categories: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()
    resampling: Resampling = Resampling.bilinear
    notes: tuple[str, ...] = ()

    @property
    def conversion(self) -> Conversion:
        """What turns the file's numbers into values."""
        if self.kind == CATEGORICAL:
            return OneHot(self.categories)
        return Scaled(self.scales, self.offsets) if self.scales else AS_THEY_ARE


@dataclass(frozen=True)
class SensorFile:
    """A sensor's open file, and the grid it is to be read on.

    Attributes:
        source: the sensor.
        layer: the file, for messages.
        dataset: the open file.
        grid: the grid to read on.
        is_date: whether it is read for one date of a series: its other bands are other dates, of which nothing is told.
    """

    source: SensorSource
    layer: Layer
    dataset: DatasetReader
    grid: Grid
    is_date: bool = False

    @property
    def finer(self) -> float:
        """How many of the file's pixels lie along the edge of one of the grid's, in the mean of both axes."""
        across, along = pixels_across(Grid.of(self.dataset), self.grid)
        return math.sqrt(across * along)
